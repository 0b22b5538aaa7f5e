package org.caseload.cli.option;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Turns a word into a whole number, with a message for people who have never met a data type. It is no lambda, because
 * Java 17 cannot archive its classes for a quick start where a lambda implements an interface as old as picocli's.
 */
public final class WholeNumber implements ITypeConverter<Long> {
    private static final String WRITTEN = "[+-]?\\d+";

    @Override
    public Long convert(String word) {
        try {
            return Long.parseLong(word);
        } catch (NumberFormatException notOne) {
            String why = word.matches(WRITTEN) ? "is too large" : "is not a whole number";
            throw new TypeConversionException("'" + word + "' " + why);
        }
    }
}
