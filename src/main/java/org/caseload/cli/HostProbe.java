package org.caseload.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.jar.JarFile;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.Interruption;
import org.caseload.app.machine.TerminalOutput;

/** Looks at the machine, once. */
final class HostProbe {
    private static final String UNPACKAGED = "unpackaged";
    private static final String UNKNOWN = "unknown";

    private HostProbe() {}

    /** The surroundings of this process. */
    static Host surroundings(Interruption interruption) {
        Console console = System.console();
        Charset charset = charset(console);
        return new Host(
                Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                        .orElse(UNPACKAGED),
                findCommit(),
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                Clock.systemUTC(),
                System.getenv(),
                Path.of("").toAbsolutePath(),
                isTerminal(console),
                page(FileDescriptor.out, charset),
                page(FileDescriptor.err, charset),
                Desktop::open,
                interruption);
    }

    private static TerminalOutput page(FileDescriptor stream, Charset charset) {
        return TerminalOutput.in(charset, new FileOutputStream(stream));
    }

    /** UTF-8 into files and pipes; on a terminal what it understands, if that is more than the letters of English. */
    private static Charset charset(Console console) {
        boolean plain = console == null || console.charset().equals(StandardCharsets.US_ASCII);
        return plain ? StandardCharsets.UTF_8 : console.charset();
    }

    /** Since Java 22 there is a console without a terminal too, and a method that tells. */
    private static boolean isTerminal(Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException beforeJava22) {
            return true;
        }
    }

    /** The commit that the build wrote into the jar. */
    private static Optional<String> findCommit() {
        try {
            Path jar = Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (!Files.isRegularFile(jar)) {
                return Optional.empty();
            }
            try (JarFile file = new JarFile(jar.toFile())) {
                String commit = file.getManifest().getMainAttributes().getValue("Implementation-Commit");
                return Optional.ofNullable(commit).filter(text -> !text.equals(UNKNOWN));
            }
        } catch (IOException | URISyntaxException unreadable) {
            return Optional.empty();
        }
    }
}
