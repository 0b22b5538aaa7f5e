package org.caseload.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseload.quantity.Share;
import org.caseload.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An offer, if taken, is valid and means what was written; where two things may be meant, there is none. */
class HintsTest {
    private static final Path VALID = Path.of("src/test/resources/broken/base/valid.yaml");
    private static final Pattern OFFER = Pattern.compile("Did you mean \"(.*?)\"\\?");

    @TempDir
    private Path folder;

    private ParseResult<Scenario> read(String where, String value) throws Exception {
        Files.copy(VALID, folder.resolve("base.yaml"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        String[] keys = where.split("/");
        StringBuilder text = new StringBuilder("kind: scenario\nextends: base.yaml\nname: X\n");
        for (int i = 0; i < keys.length; i++) {
            text.append("  ".repeat(i))
                    .append(keys[i])
                    .append(i == keys.length - 1 ? ": " + value : ":")
                    .append('\n');
        }
        Files.writeString(folder.resolve("x.yaml"), text.toString());
        return ScenarioReader.read(Path.of("x.yaml"), folder);
    }

    private Optional<String> offered(String where, String value) throws Exception {
        ParseResult<Scenario> refused = read(where, value);
        assertThat(refused.isValid()).as(value).isFalse();
        Matcher offer = OFFER.matcher(refused.problemText());
        if (!offer.find()) {
            return Optional.empty();
        }
        assertThat(read(where, offer.group(1)).problemText())
                .as("%s followed", offer.group(1))
                .isEmpty();
        return Optional.of(offer.group(1));
    }

    @Test
    void a_part_of_one_is_offered_as_a_percentage_a_hundred_times_as_large() throws Exception {
        SplittableRandom luck = new SplittableRandom(65);
        for (int i = 0; i < 40; i++) {
            BigDecimal part = BigDecimal.valueOf(luck.nextInt(1, 1000), luck.nextInt(3, 5));
            String where = "department/demand/front-door/no-further-action";
            assertThat(offered(where, part.toPlainString()).map(Share::parse))
                    .as(part.toPlainString())
                    .hasValueSatisfying(share -> assertThat(share.fraction()).isEqualTo(part.doubleValue()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.065, 6.5 %",
        "0.2, 20 %",
        ".5, 50 %",
        "0.0001, 0.01 %",
        "0, 0 %",
        "0.0, 0 %",
        "15, 15 %",
        "2, 2 %",
        "99.5, 99.5 %"
    })
    void shares_without_their_unit(String written, String offer) throws Exception {
        assertThat(offered("department/demand/front-door/no-further-action", written))
                .contains(offer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.0", "1.5", "1.99", "150", "-0.2", "0,065", "half"})
    void a_number_that_may_be_either_is_no_offer(String written) throws Exception {
        assertThat(offered("department/demand/front-door/no-further-action", written))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "On", "ON", "y", "Y", "True", "TRUE", "YES", "Yes", "1", "yess"})
    void what_means_yes_elsewhere_is_offered_as_yes(String written) throws Exception {
        assertThat(offered("department/pathway/stages/assessment/needs-the-worker", written))
                .contains("yes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "Off", "OFF", "n", "N", "False", "FALSE", "NO", "No", "0", "noo"})
    void what_means_no_elsewhere_is_offered_as_no(String written) throws Exception {
        assertThat(offered("department/pathway/stages/assessment/needs-the-worker", written))
                .contains("no");
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe", "ja", "nein", "oui", "2", "ok", "of", "so"})
    void what_means_neither_is_no_offer(String written) throws Exception {
        assertThat(offered("department/pathway/stages/assessment/needs-the-worker", written))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"20 %", "80 %", "1.2", "0.8", "5"})
    void a_change_without_its_sign_is_no_offer(String written) throws Exception {
        assertThat(offered("plan/early-help/by", written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10 %, 10 % of in-post", "10%, 10 % of in-post"})
    void a_share_of_nobody_is_a_share_of_those_in_post(String written, String offer) throws Exception {
        assertThat(offered("plan/september-cohort/people", written)).contains(offer);
    }

    @ParameterizedTest
    @CsvSource({"5 mnths, 5 months", "8 wekks, 8 weeks", "8 weks, 8 weeks"})
    void misspelt_units(String written, String offer) throws Exception {
        assertThat(offered("department/workforce/leaving/notice", written)).contains(offer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8 hours", "8 minutes", "8 seconds", "8 quarters", "8 %", "£8", "8", "eight weeks"})
    void a_unit_that_is_no_slip_is_no_offer(String written) throws Exception {
        assertThat(offered("department/workforce/leaving/notice", written)).isEmpty();
    }

    @Test
    void a_percentage_is_never_offered_as_the_bare_number() throws Exception {
        assertThat(offered("target", "{ at-most: 15 % }")).isEmpty();
        assertThat(offered("department/allocation/cap", "20 %")).isEmpty();
    }

    @Test
    void a_number_with_a_space_between_its_thousands_is_offered_without() throws Exception {
        assertThat(offered("department/allocation/cap", "1 900")).contains("1900");
        assertThat(offered("department/allocation/cap", "1 9")).isEmpty();
    }

    @Test
    void a_day_that_may_be_in_either_of_two_months_is_no_offer() throws Exception {
        assertThat(offered("start-date", "3 Jum 2018")).isEmpty();
        assertThat(offered("start-date", "17 Jly 2018")).contains("17 July 2018");
    }
}
