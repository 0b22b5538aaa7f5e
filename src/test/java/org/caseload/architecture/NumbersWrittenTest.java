package org.caseload.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * One room rounds and writes numbers for people, {@code words}, and one for other programs, {@code files}. The department and those who watch
 * it may not know either: what they warn of, they say themselves.
 */
class NumbersWrittenTest {
    private static final Pattern ROUNDS = Pattern.compile(
            "\\bsetScale\\(|\\b(Decimal|Compact|Choice)Format\\b|\\bNumberFormat\\b|%[-+,0#]*\\d*(\\.\\d+)?[feg]");

    /** Who rounds besides, and why. */
    private static final Map<String, String> BESIDES = Map.of(
            "Money", "a sum of money is a whole number of pounds, however it was reckoned",
            "Values", "a published figure counts as it was published, to one decimal",
            "NumberAsWritten", "a number in a scenario file reads again as the same number",
            "SavedNotation", "a number in a report's file reads again as the same number",
            "SvgWriter", "the coordinates of a drawing are no number of a result",
            "FittedNumbers", "a table of fitted numbers has four decimals of each",
            "KnownFigures", "a scenario file that is drafted states numbers to as many decimals as the figures have");

    @Test
    void numbers_are_rounded_and_written_in_their_own_rooms() {
        Set<String> found = new TreeSet<>();
        for (Path file : Sources.main()) {
            if (!Sources.isIn(file, "words", "files", "department", "invariant")
                    && ROUNDS.matcher(Sources.code(file)).find()) {
                found.add(file.getFileName().toString().replace(".java", ""));
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(BESIDES.keySet());
    }

    @Test
    void the_rule_knows_a_rounding_when_it_sees_one() {
        assertThat(Map.of(
                        "x.setScale(1)", true,
                        "String.format(\"%,.1f\", x)", true,
                        "String.format(\"%-8.3f\", x)", true,
                        "new DecimalFormat(\"0\")", true,
                        "catch (NumberFormatException e)", false,
                        "String.format(\"%,d of %s\", n, of)", false))
                .allSatisfy((code, rounds) ->
                        assertThat(ROUNDS.matcher(code).find()).isEqualTo(rounds));
    }
}
