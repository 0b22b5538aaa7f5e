package org.caseload.cli;

import org.caseload.quantity.Span;
import picocli.CommandLine.TypeConversionException;

/** Turns the words of a command into values, with messages for people who have never met a data type. */
final class Words {
    private static final String WHOLE_NUMBER = "[+-]?\\d+";

    private Words() {}

    /** A whole number. */
    static int wholeNumber(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException notOne) {
            throw refused(word);
        }
    }

    /** A whole number of up to 18 digits and more. */
    static long longNumber(String word) {
        try {
            return Long.parseLong(word);
        } catch (NumberFormatException notOne) {
            throw refused(word);
        }
    }

    /** A length of time, such as 24 months. */
    static Span span(String word) {
        if (word.matches(WHOLE_NUMBER)) {
            throw new TypeConversionException(
                    "'" + word + "' has no unit; a length of time goes in quotes, as in" + " --horizon \"24 months\"");
        }
        try {
            return Span.parse(word);
        } catch (IllegalArgumentException notOne) {
            throw new TypeConversionException(notOne.getMessage());
        }
    }

    private static TypeConversionException refused(String word) {
        String why = word.matches(WHOLE_NUMBER) ? "is too large" : "is not a whole number";
        return new TypeConversionException("'" + word + "' " + why);
    }
}
