package org.caseload.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caseload.app.machine.PretendMachine;
import org.caseload.cli.InThisProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README says that the program prints, it prints to the letter. A block is told by a comment before it, such as
 * {@code <!-- printed: new Nottingham -->}; commands are given in the order of the page. Run with {@code -Dcaseload.rewrite=true} to write
 * the blocks anew.
 */
@Tag("whole")
class PrintedBlocksTest {
    private static final Path PAGE = Path.of("README.md");
    private static final Pattern BLOCK = Pattern.compile("(?s)(<!-- printed: ([^\\n]*?) -->\\n```\\n)(.*?)(```\\n)");
    private static final int MOST_LINES = 220;

    @TempDir
    Path folder;

    @Test
    void every_printed_block_is_what_the_program_prints() throws Exception {
        copyScenarios();
        String page = Pages.text(PAGE);
        String now = asPrinted(page);
        if (Boolean.getBoolean("caseload.rewrite")) {
            Files.writeString(PAGE, now, StandardCharsets.UTF_8);
            page = now;
        }
        assertThat(page).isEqualTo(now);
        assertThat(BLOCK.matcher(page).results()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void the_readme_can_be_read_at_one_sitting() {
        assertThat(Pages.text(PAGE).lines()).hasSizeLessThanOrEqualTo(MOST_LINES);
    }

    private String asPrinted(String page) throws IOException {
        Matcher block = BLOCK.matcher(page);
        StringBuilder now = new StringBuilder();
        while (block.find()) {
            block.appendReplacement(
                    now, Matcher.quoteReplacement(block.group(1) + printed(block.group(2)) + block.group(4)));
        }
        return block.appendTail(now).toString();
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
