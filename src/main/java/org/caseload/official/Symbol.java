package org.caseload.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands in a published table where a number might have stood, after the symbols of official statistics. */
public enum Symbol {
    /** A small number, kept back so that nobody can be recognised. It may be anything small, and is never taken for 0. */
    CONFIDENTIAL("confidential, because it is small", "c"),
    /** There can be no number: the council did not exist, or a share has nothing to be a share of. */
    NOT_APPLICABLE("not applicable", "z"),
    /** There is a number and nobody gave it. */
    NOT_AVAILABLE("not available", "x"),
    /** More than 0, but prints as 0. */
    LOW("low: more than 0, but rounds to it", "low k"),
    /** A number was given and is not trusted. */
    UNRELIABLE("unreliable", "u"),
    /** Written by older tables for a number that is not there. */
    NOT_GIVEN("not given (an obsolete symbol)", ": ~"),
    /** Written by the local authority interactive tool where it has no figure. */
    NO_FIGURE("no figure", "- ..");

    private final String meaning;
    private final String written;

    Symbol(String meaning, String written) {
        this.meaning = meaning;
        this.written = written;
    }

    /** The symbol that is written so, if there is one. */
    public static Optional<Symbol> of(String text) {
        for (Symbol symbol : values()) {
            if (symbol.spellings().contains(text)) {
                return Optional.of(symbol);
            }
        }
        return Optional.empty();
    }

    /** All that may be written, for messages. */
    public static String permitted() {
        List<String> all = new ArrayList<>();
        for (Symbol symbol : values()) {
            all.addAll(symbol.spellings());
        }
        return String.join(" ", all);
    }

    /** What it means, as a clause: {@code confidential, because it is small}. */
    public String meaning() {
        return meaning;
    }

    /** How it is written now. */
    public String text() {
        return spellings().get(0);
    }

    private List<String> spellings() {
        return List.of(written.split(" ", -1));
    }
}
