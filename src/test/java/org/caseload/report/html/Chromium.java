package org.caseload.report.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A browser without a screen that opens pages of tests; where there is none, a test that needs one is not run. */
public final class Chromium {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Path folder;
    private final String browser;

    /** A browser that keeps its files in a folder. */
    public Chromium(Path folder) throws Exception {
        this.folder = folder;
        Optional<String> there = find();
        if (there.isEmpty()) {
            run(folder, List.of("apt-get", "install", "-y", "-q", "chromium"));
            there = find();
        }
        Assumptions.assumeTrue(there.isPresent(), "not run: no Chromium here, and none could be installed");
        browser = there.get();
    }

    private static Optional<String> find() {
        for (String name : NAMES) {
            for (String place : System.getenv("PATH").split(java.io.File.pathSeparator, -1)) {
                if (Files.isExecutable(Path.of(place, name))) {
                    return Optional.of(Path.of(place, name).toString());
                }
            }
        }
        return Optional.empty();
    }

    /** What a page holds once its scripts have run. */
    String dom(String page) throws Exception {
        Path opened = folder.resolve("opened.html");
        Files.writeString(opened, page);
        return command(
                        "--virtual-time-budget=30000",
                        "--dump-dom",
                        opened.toUri().toString())
                .orElseThrow(() -> new AssertionError(browser + " ended with an error"));
    }

    /** On how many sheets of A4 a page is printed. */
    int sheets(String page) throws Exception {
        Path opened = folder.resolve("printed.html");
        Files.writeString(opened, page);
        Path pdf = folder.resolve("printed.pdf");
        command(
                "--no-pdf-header-footer",
                "--print-to-pdf=" + pdf,
                opened.toUri().toString());
        String written = Files.readString(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);
        return written.split("/Type\\s*/Page\\b", -1).length - 1;
    }

    /** The first screen of a page as a PNG picture. */
    public void picture(String page, int width, int height, Path png) throws Exception {
        Path opened = folder.resolve("shown.html");
        Files.writeString(opened, page);
        command(
                "--hide-scrollbars",
                "--window-size=" + width + "," + height,
                "--screenshot=" + png,
                opened.toUri().toString());
    }

    /** A page in a frame of a width and height: browsers without a screen let no window be as narrow as a telephone. */
    public static String framed(String page, int width, int height) {
        return "<!DOCTYPE html><html lang='en-GB'><title>Frame</title><body style='margin:0'><iframe title='page' width='"
                + width
                + "' height='" + height + "' style='border:0' srcdoc=\""
                + page.replace("&", "&amp;").replace("\"", "&quot;") + "\"></iframe></body></html>";
    }

    /**
     * Starts it, to be led from outside.
     *
     * @param profile where it keeps what it keeps
     * @param words what it is told besides
     */
    public Process start(Path profile, String... words) throws IOException {
        return new ProcessBuilder(words(profile, words))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private Optional<String> command(String... words) throws Exception {
        return run(folder, words(folder.resolve("profile"), words));
    }

    private List<String> words(Path profile, String... words) {
        List<String> command = new ArrayList<>(List.of(
                browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--no-first-run",
                "--window-size=1400,1600",
                "--user-data-dir=" + profile));
        command.addAll(List.of(words));
        return command;
    }

    /** What a command prints; empty where there is none such or it fails. */
    static Optional<String> run(Path folder, List<String> command) throws Exception {
        Path out = Files.createTempFile(folder, "out", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(5, TimeUnit.MINUTES);
            return ended && process.exitValue() == 0 ? Optional.of(Files.readString(out)) : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }
}
