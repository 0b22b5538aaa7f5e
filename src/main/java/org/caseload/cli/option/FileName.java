package org.caseload.cli.option;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.caseload.app.machine.Reason;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a file or folder, and says what helps where Java cannot take it for one. */
public final class FileName implements ITypeConverter<Path> {
    @Override
    public Path convert(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException refused) {
            throw new TypeConversionException("'" + name + "' " + Reason.of(refused));
        }
    }
}
