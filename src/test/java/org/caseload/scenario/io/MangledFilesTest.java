package org.caseload.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.caseload.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a file, reading it ends in a scenario or in problems with a place, never in an exception. */
class MangledFilesTest {
    private static final Path WHOLE = Path.of("src/test/resources/broken/base/valid.yaml");
    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        ": ",
        ",",
        "\n",
        "  ",
        "\"",
        "'",
        "#",
        "- ",
        "none",
        "&a ",
        "*a",
        "!!x ",
        "? ",
        "|\n",
        "%",
        "-1",
        "~",
        "0",
        "rest",
        "balance",
        "1e9",
        "999999999999",
        "\t",
        "…",
        "\uD83D\uDE00",
        "---\n",
        "from: none",
        "<<: ",
        "low: 1",
        "value: 3"
    };

    @TempDir
    private Path folder;

    @Test
    void reading_never_ends_in_an_exception() throws IOException {
        String whole = Files.readString(WHOLE);
        SplittableRandom luck = new SplittableRandom(20180717);
        int refused = 0;
        int files = Integer.getInteger("caseload.mangled", 300);
        for (int i = 0; i < files; i++) {
            String text = mangled(whole, luck);
            Files.writeString(folder.resolve("x.yaml"), text);
            ParseResult<Scenario> reading = ScenarioReader.read(Path.of("x.yaml"), folder);
            assertThat(reading.isValid() || !reading.problems().isEmpty())
                    .as(text)
                    .isTrue();
            refused += reading.isValid() ? 0 : 1;
        }
        assertThat(refused).as("most changes do harm").isGreaterThan(files / 2);
    }

    private static String mangled(String whole, SplittableRandom luck) {
        StringBuilder text = new StringBuilder(whole);
        for (int change = luck.nextInt(1, 5); change > 0; change--) {
            int at = luck.nextInt(text.length());
            switch (luck.nextInt(4)) {
                case 0 -> text.insert(at, PIECES[luck.nextInt(PIECES.length)]);
                case 1 -> text.delete(at, Math.min(text.length(), at + luck.nextInt(1, 12)));
                case 2 ->
                    text.insert(luck.nextInt(text.length()), text.substring(at, Math.min(text.length(), at + 30)));
                default -> text.replace(at, at + 1, PIECES[luck.nextInt(PIECES.length)]);
            }
        }
        return text.toString();
    }
}
