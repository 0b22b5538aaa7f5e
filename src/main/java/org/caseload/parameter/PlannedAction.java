package org.caseload.parameter;

/** Marks the record of a named, dated action of a plan, such as a wave of recruits. */
public interface PlannedAction {}
