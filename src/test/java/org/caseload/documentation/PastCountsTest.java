package org.caseload.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README says of past forecasts is what the page of back-tests counts: two councils with official series, one with the press alone. */
class PastCountsTest {
    private static final Pattern COUNTED =
            Pattern.compile("(?m)^(\\d+) of (\\d+) published figures lie inside the range of 8 runs in 10\\.");

    @Test
    void the_readme_counts_as_the_back_tests_do() throws IOException {
        List<int[]> counts = COUNTED.matcher(Files.readString(Path.of("docs/back-tests.md")))
                .results()
                .map(found -> new int[] {Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))})
                .toList();
        assertThat(counts).hasSize(3);
        String readme = Files.readString(Path.of("README.md")).replaceAll("\\s+", " ");
        Matcher said = Pattern.compile(
                        "it got (\\d+) of (\\d+) published figures within the range of 8 runs in 10, and (\\d+) of the (\\d+)"
                                + " reported of a third")
                .matcher(readme);
        assertThat(said.find()).as("the sentence of the README").isTrue();
        assertThat(said.group(1)).isEqualTo("" + (counts.get(0)[0] + counts.get(1)[0]));
        assertThat(said.group(2)).isEqualTo("" + (counts.get(0)[1] + counts.get(1)[1]));
        assertThat(said.group(3)).isEqualTo("" + counts.get(2)[0]);
        assertThat(said.group(4)).isEqualTo("" + counts.get(2)[1]);
    }
}
