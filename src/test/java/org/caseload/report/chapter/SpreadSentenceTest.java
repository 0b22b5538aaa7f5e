package org.caseload.report.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.caseload.report.Cell;
import org.caseload.result.InputUncertaintyEffect;
import org.caseload.result.MeasureName;
import org.caseload.result.VarianceParts;
import org.caseload.result.VarianceShares;
import org.caseload.result.VarianceShares.Kind;
import org.caseload.result.VarianceShares.Share;
import org.junit.jupiter.api.Test;

class SpreadSentenceTest {
    private static final MeasureName MEASURE =
            new MeasureName("caseload.dfe", "", "Cases per worker, the official average", "cases per worker", 1);

    private static VarianceParts parts(double variance, Share... kinds) {
        Share posts = new Share(Kind.YEAR_TO_YEAR, "posts", 0.25, 0.1, 0.4);
        return new VarianceParts(
                MEASURE,
                0,
                LocalDate.of(2026, 9, 1),
                200,
                variance,
                0,
                0,
                0,
                0,
                new VarianceShares(List.of(kinds), List.of(posts)),
                List.of());
    }

    private static Share of(Kind kind, double share) {
        return new Share(kind, "", share, share, share);
    }

    @Test
    void whole_per_cents_add_up() {
        assertThat(SpreadSentence.of(
                        parts(
                                4,
                                of(Kind.LUCK, 0.204),
                                of(Kind.YEAR_TO_YEAR, 0.333),
                                of(Kind.NOT_KNOWN_OF_TODAY, 0.153),
                                of(Kind.NOT_KNOWN_OF_THE_FUTURE, 0.31)),
                        " in the base"))
                .hasValue(
                        "Of the spread in September 2026 in the base, 21 % is luck, 33 % what differs from year to year and"
                                + " 46 % what is not known.");
    }

    @Test
    void what_is_not_stated_is_not_named() {
        assertThat(SpreadSentence.of(parts(4, of(Kind.LUCK, 0.095), of(Kind.YEAR_TO_YEAR, 0.905)), ""))
                .hasValue("Of the spread in September 2026, 10 % is luck and 90 % what differs from year to year.");
        assertThat(SpreadSentence.of(parts(0, of(Kind.LUCK, 1), of(Kind.YEAR_TO_YEAR, 0)), ""))
                .isEmpty();
    }

    @Test
    void the_table_has_each_cause_under_its_kind_as_a_deviation_and_a_share() {
        VarianceParts parts = parts(4, of(Kind.LUCK, 0.75), of(Kind.YEAR_TO_YEAR, 0.25));
        InputUncertaintyEffect known = new InputUncertaintyEffect(List.of(), List.of(parts), List.of());
        assertThat(SpreadTable.of(known, parts, "why").rows().stream()
                        .map(row -> row.stream().limit(3).map(Cell::text).toList()))
                .containsExactly(
                        List.of("Luck within the department", "1.73", "75"),
                        List.of("What differs from year to year", "1.00", "25"),
                        List.of("of it how many posts there are", "1.00", "25"),
                        List.of("All", "2.00", "100"));
        assertThat(IgnoranceText.sentences(known, ""))
                .containsExactly(
                        "Of the spread in September 2026, 75 % is luck and 25 % what differs from year to year.",
                        "Cases per worker, the official average, differ between runs with a standard deviation of 2.00. The shares"
                                + " are of the variance, by a regression on what each cause did in each run; it cannot see what causes"
                                + " do only together, which counts as luck.");
    }
}
