package org.caseload.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a file or folder, and says what helps where Java cannot take it for one. */
final class FileName implements ITypeConverter<Path> {
    /** What Java reads for a letter that the system's settings do not know. */
    private static final char UNKNOWN = '\ufffd';

    @Override
    public Path convert(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException refused) {
            boolean unknown = name.indexOf(UNKNOWN) >= 0 || name.chars().anyMatch(c -> c > '~');
            throw new TypeConversionException(
                    unknown
                            ? "'" + name
                                    + "' holds letters that this system is not set to know; set LC_ALL=C.UTF-8 and try again"
                            : "'" + name + "' cannot be the name of a file here: " + refused.getReason());
        }
    }
}
