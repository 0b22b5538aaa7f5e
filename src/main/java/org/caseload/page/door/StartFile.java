package org.caseload.page.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page in the user's own temporary folder that leads to the door with the key. It is for the user's eyes alone, so that the key never stands
 * in a command line, which others on the machine can read; it is deleted with the program, and its key is dead once it was used.
 */
public final class StartFile {
    private StartFile() {}

    /** Writes it; temporary files are for their owner alone. */
    public static Path write(Door door) throws IOException {
        Path file = Files.createTempFile("caseload-", ".html");
        file.toFile().deleteOnExit();
        Files.writeString(
                file,
                "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\"/>\n<title>Caseload</title>\n"
                        + "<meta http-equiv=\"refresh\" content=\"0; url=" + door.address()
                        + "\"/>\n</head>\n<body>\n<p><a href=\""
                        + door.address() + "\">Go to Caseload</a></p>\n</body>\n</html>\n",
                StandardCharsets.UTF_8);
        return file;
    }
}
