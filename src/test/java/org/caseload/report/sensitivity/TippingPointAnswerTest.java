package org.caseload.report.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.caseload.report.terminal.TerminalReport;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.sensitivity.TippingPoint;
import org.junit.jupiter.api.Test;

/** The bracket of a tipping point is said as far as it is known. */
class TippingPointAnswerTest {
    private static String said(TippingPointAnswer answer) {
        return answer.finding() + " " + String.join(" ", TerminalReport.lines(List.of(answer.table())));
    }

    private static final Estimate ANY = new Estimate(40, 0.1, 0, 0.2);

    private static String said(OptionalDouble holds, OptionalDouble spirals) {
        List<TippingPoint.Strength> strengths = List.of(
                new TippingPoint.Strength(1, ANY, ANY, ANY, 0, false),
                new TippingPoint.Strength(2.5, ANY, ANY, ANY, 3, true));
        return said(new TippingPointAnswer(new TippingPoint(strengths, holds, spirals), 2));
    }

    @Test
    void a_bracket_has_two_ends_or_says_what_is_missing() {
        OptionalDouble none = OptionalDouble.empty();
        assertThat(said(OptionalDouble.of(1), OptionalDouble.of(2.5)))
                .contains("no spiral is seen up to 1 times the stated strength")
                .contains("and one from 2.5 times on, where what feedback adds")
                .contains("It tips between the two.");
        assertThat(said(OptionalDouble.of(2.5), none))
                .contains("no spiral at any strength of feedback up to 2.5 times the stated one");
        assertThat(said(OptionalDouble.of(1), none)).contains("beyond, up to 2.5 times, it cannot be told.");
        assertThat(said(none, OptionalDouble.of(1)))
                .contains("a spiral at every strength of feedback tried, from 1 times");
    }
}
