package org.caseload.scenario.io.tree;

import java.util.Objects;

/**
 * Where something was stated: a line and column of a file, a line of a bundled library profile, the command line, or
 * nowhere but the program's own default.
 *
 * @param kind who stated it
 * @param name the file as the user would type it, the profile's name, the option, or the source of the default
 * @param line line from 1, or 0 when the whole file is meant or there are no lines
 * @param column column from 1, or 0
 */
public record Place(Kind kind, String name, int line, int column) implements Comparable<Place> {
    /** Who may state a value, in the order in which problems are listed. */
    public enum Kind {
        COMMAND_LINE,
        FILE,
        LIBRARY,
        DEFAULT
    }

    public Place {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
    }

    /** A whole file. */
    public static Place file(String name) {
        return new Place(Kind.FILE, name, 0, 0);
    }

    /** A whole profile of the library that ships with the program. */
    public static Place library(String name) {
        return new Place(Kind.LIBRARY, name, 0, 0);
    }

    /** An option of the command line, such as {@code --horizon}. */
    public static Place commandLine(String option) {
        return new Place(Kind.COMMAND_LINE, option, 0, 0);
    }

    /** A default, with its source. */
    public static Place byDefault(String source) {
        return new Place(Kind.DEFAULT, source, 0, 0);
    }

    /** The same file or profile, at a line and column (both from 1). */
    public Place at(int newLine, int newColumn) {
        boolean hasLines = kind == Kind.FILE || kind == Kind.LIBRARY;
        return hasLines ? new Place(kind, name, newLine, newColumn) : this;
    }

    /** Whether somebody wrote it down, so that a message may point at it. */
    public boolean isWritten() {
        return kind != Kind.DEFAULT;
    }

    /** Whether both stand in the same file or profile: a source given there holds for what is below it there only. */
    public boolean isBesides(Place other) {
        return kind == other.kind && name.equals(other.name);
    }

    /** The place as a message begins with it, such as {@code scenarios/x.yaml:12:9}. */
    public String text() {
        return switch (kind) {
            case FILE -> line == 0 ? name : name + ":" + line + ":" + column;
            case LIBRARY -> line == 0 ? "library " + name : "library " + name + ", line " + line;
            case COMMAND_LINE -> "command line, " + name;
            case DEFAULT -> "default: " + name;
        };
    }

    @Override
    public int compareTo(Place other) {
        int order = kind.compareTo(other.kind);
        order = order != 0 ? order : name.compareTo(other.name);
        order = order != 0 ? order : Integer.compare(line, other.line);
        return order != 0 ? order : Integer.compare(column, other.column);
    }
}
