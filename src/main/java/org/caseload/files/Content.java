package org.caseload.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file is to hold, in UTF-8. */
interface Content {
    /** Writes it; leaves the writer open. */
    void write(Writer out) throws IOException;

    /** A file with this content. */
    static Path in(Path file, Content content) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            content.write(out);
        }
        return file;
    }
}
