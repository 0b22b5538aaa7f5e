package org.caseload.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseload.app.machine.PretendMachine;
import org.caseload.cli.InThisProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the README and docs/using.md say that the program prints, it prints to the letter. A block is told by a comment before it, such as
 * {@code <!-- printed: new Nottingham -->}, or {@code <!-- printed 30 lines: … -->} where only the beginning is shown; commands are given in
 * the order of the page. Run with {@code -Dcaseload.rewrite=true} to write the blocks anew.
 */
@Tag("whole")
class PrintedBlocksTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern BLOCK =
            Pattern.compile("(?s)(<!-- printed(?: (\\d+) lines)?: ([^\\n]*?) -->\\n```\\n)(.*?)(```\\n)");
    private static final int MOST_LINES = 220;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"README.md, 3", "docs/using.md, 1"})
    void every_printed_block_is_what_the_program_prints(Path file, int blocks) throws Exception {
        copyScenarios();
        String page = Pages.text(file);
        String now = asPrinted(page);
        if (Boolean.getBoolean("caseload.rewrite")) {
            Files.writeString(file, now, StandardCharsets.UTF_8);
            page = now;
        }
        assertThat(page).isEqualTo(now);
        assertThat(BLOCK.matcher(page).results()).hasSizeGreaterThanOrEqualTo(blocks);
    }

    @Test
    void the_readme_can_be_read_at_one_sitting() {
        assertThat(Pages.text(README).lines()).hasSizeLessThanOrEqualTo(MOST_LINES);
    }

    private String asPrinted(String page) throws IOException {
        Matcher block = BLOCK.matcher(page);
        StringBuilder now = new StringBuilder();
        while (block.find()) {
            block.appendReplacement(
                    now,
                    Matcher.quoteReplacement(
                            block.group(1) + begun(printed(block.group(3)), block.group(2)) + block.group(5)));
        }
        return block.appendTail(now).toString();
    }

    /** So many lines of what is printed, and a sign that more follow; all of it where no number is given. */
    private static String begun(String printed, String lines) {
        return lines == null
                ? printed
                : printed.lines().limit(Integer.parseInt(lines)).collect(Collectors.joining("\n")) + "\n…\n";
    }

    private String printed(String command) throws IOException {
        PretendMachine machine = new PretendMachine(folder);
        int exit = InThisProcess.execute(machine, folder, command.split(" "));
        assertThat(exit).as(machine.err()).isZero();
        return machine.out().replaceAll("Caseload \\d[\\w.-]*\\.(?=\\s)", "Caseload " + version() + ".");
    }

    /** The version of the program, which a test does not have. */
    private static String version() throws IOException {
        Matcher version = Pattern.compile("<artifactId>caseload</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(Files.readString(Path.of("pom.xml"), StandardCharsets.UTF_8));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private void copyScenarios() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file));
            }
        }
    }
}
