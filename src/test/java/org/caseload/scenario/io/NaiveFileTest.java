package org.caseload.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caseload.experiment.PreparedStudy;
import org.caseload.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A first file written from published figures by somebody who had not read the reference: at most three edits, each of which its
 * message names, make it a scenario. To write the messages anew: {@code -Dcaseload.rewrite=true}.
 */
class NaiveFileTest {
    private static final Path FOLDER = Path.of("src/test/resources/naive");
    private static final Path FILE = Path.of("nottingham-2024.yaml");
    private static final int MOST_EDITS = 3;

    @TempDir
    private Path folder;

    @Test
    void its_messages_are_at_most_three_and_each_names_its_cure() throws IOException {
        ParseResult<Scenario> reading = ScenarioReader.read(FILE, FOLDER);
        Path golden = FOLDER.resolve("nottingham-2024.txt");
        if (Boolean.getBoolean("caseload.rewrite")) {
            Files.writeString(golden, reading.problemText());
        }
        assertThat(reading.problemText()).isEqualTo(Files.readString(golden));
        assertThat(reading.problems())
                .hasSizeLessThanOrEqualTo(MOST_EDITS)
                .allMatch(problem -> problem.hint().contains("Did you mean \"")
                        || problem.hint().contains(" belongs in `"));
    }

    /** Exactly what the three messages say, and nothing else. */
    @Test
    void with_these_edits_it_is_valid_and_its_start_can_be_solved() throws IOException {
        String naive = Files.readString(FOLDER.resolve(FILE));
        String mended = naive.replace("  turnover: 17.6%\n", "")
                .replace("  workforce:\n", "  workforce:\n    turnover: 17.6%\n")
                .replace("    referrals:", "    published-referrals:")
                .replace("social-workers:", "social-worker:");
        Files.writeString(folder.resolve(FILE), mended);
        ParseResult<Scenario> reading = ScenarioReader.read(FILE, folder);
        assertThat(reading.problemText()).isEmpty();
        PreparedStudy study = new PreparedStudy(reading.value().orElseThrow());
        double staff = 116.2 / (1 - 0.155);
        assertThat(study.blueprint().facts().workforce().agencyInPost()).isCloseTo(staff * 0.155, within(1e-6));
    }
}
