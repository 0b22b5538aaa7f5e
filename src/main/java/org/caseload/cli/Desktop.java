package org.caseload.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Opens files as a double click would, by the command that each system has for it. */
final class Desktop {
    private static final int SECONDS = 10;

    private Desktop() {}

    /** Whether the file was opened, as far as the system says. */
    static boolean open(Path file) {
        List<String> command = new ArrayList<>(command(System.getProperty("os.name")));
        command.add(file.toAbsolutePath().toString());
        try {
            Process opener = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            // One that is still at it shows the file itself.
            return !opener.waitFor(SECONDS, TimeUnit.SECONDS) || opener.exitValue() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The command of a system with this name, as Java has it. */
    static List<String> command(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler");
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open");
    }
}
