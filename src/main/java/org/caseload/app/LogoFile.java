package org.caseload.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.caseload.scenario.io.picture.Logo;

/** The council's logo among the files of a result, so that a report needs nothing but them. */
final class LogoFile {
    private static final String NAME = "logo.";

    private LogoFile() {}

    /** Writes the logo, if there is one, as {@code logo.png} or {@code logo.jpg}. */
    static void write(Optional<Logo> logo, Path folder) throws IOException {
        if (logo.isPresent()) {
            Files.write(folder.resolve(NAME + logo.get().ending()), logo.get().bytes());
        }
    }
}
