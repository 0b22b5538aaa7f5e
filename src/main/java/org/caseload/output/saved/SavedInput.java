package org.caseload.output.saved;

/**
 * One value that a result rests on.
 *
 * @param path keys joined by full stops, such as {@code department.demand.trend}
 * @param value its wording
 * @param where the file and line, the library profile, the command line, or "default"
 * @param basis its source and what is said of it; empty where nothing is
 * @param assumed whether it is an assumption
 */
public record SavedInput(String path, String value, String where, String basis, boolean assumed) {}
