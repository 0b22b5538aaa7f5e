package org.caseload.report.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.caseload.report.terminal.TerminalReport;
import org.caseload.result.InputUncertaintyEffect;
import org.caseload.result.MeasureName;
import org.caseload.result.UncertainNumber;
import org.caseload.result.VarianceParts;
import org.caseload.result.VarianceParts.Influence;
import org.caseload.result.VarianceShares;
import org.junit.jupiter.api.Test;

/** One number is said to matter more than another only where the interval says so. */
class IgnoranceTextTest {
    private static final MeasureName MEASURE =
            new MeasureName("caseload.dfe", "", "Cases per worker, the official average", "cases per worker", 1);

    private static final VarianceShares SHARES = new VarianceShares(
            List.of(
                    new VarianceShares.Share(VarianceShares.Kind.LUCK, "", 0.25, 0.2, 0.3),
                    new VarianceShares.Share(VarianceShares.Kind.NOT_KNOWN_OF_TODAY, "", 0.75, 0.7, 0.8)),
            List.of());

    private static Influence influence(String path, double explains, boolean tells, double... times) {
        return new Influence(path, explains, explains, 0.1, 0.5, tells, times[0], times[1], times[2]);
    }

    private static InputUncertaintyEffect ignorance(Influence... influences) {
        List<UncertainNumber> numbers = List.of(number("handover"), number("sickness"), number("drop-out"));
        VarianceParts parts = new VarianceParts(
                MEASURE, 0, LocalDate.of(2019, 9, 1), 500, 1, 3, 0.75, 0.7, 0.8, SHARES, List.of(influences));
        return new InputUncertaintyEffect(numbers, List.of(parts), List.of());
    }

    private static UncertainNumber number(String path) {
        return new UncertainNumber(path, path + " time", "days", 5, 7, 10, "");
    }

    private static String said(Influence... influences) {
        return String.join(" ", TerminalReport.lines(IgnoranceText.of(ignorance(influences))));
    }

    @Test
    void a_lead_is_said_with_its_interval() {
        assertThat(said(
                        influence("handover", 0.4, true, 4.1, 2.2, 7.9),
                        influence("sickness", 0.1, true, 20, 3, 4000),
                        influence("drop-out", 0.005, false, Double.NaN, Double.NaN, Double.NaN)))
                .contains("Of the spread in September 2019, 25 % is luck and 75 % what is not known.")
                .contains("Handover time matters most, 4.1 times as much as sickness time (95 % interval 2.2 to 7.9).")
                .contains(
                        "Sickness time matters 20.0 times as much as drop-out time (95 % interval 3.0 to more than 100).")
                .contains("Of drop-out time the runs do not say that it matters.");
    }

    @Test
    void without_a_lead_they_cannot_be_told_apart() {
        assertThat(said(
                        influence("handover", 0.3, true, 1.2, 0.7, 2),
                        influence("sickness", 0.25, true, 3, 1.1, 5),
                        influence("drop-out", 0.1, true, Double.NaN, Double.NaN, Double.NaN)))
                .contains(
                        "Handover time and sickness time matter most, and cannot be told apart; sickness time matters 3.0"
                                + " times as much as drop-out time (95 % interval 1.1 to 5.0).")
                .doesNotContain("Handover time matters");
        assertThat(said(influence("handover", 0.01, false, Double.NaN, Double.NaN, Double.NaN)))
                .contains("These runs do not say of any number that it matters.");
    }

    @Test
    void nothing_is_said_where_everything_is_known() {
        assertThat(IgnoranceText.of(InputUncertaintyEffect.NONE)).isEmpty();
        assertThat(TerminalReport.lines(IgnoranceText.of(
                        new InputUncertaintyEffect(List.of(number("handover")), List.of(), List.of()))))
                .containsExactly("Too few runs to tell luck from what is not known.");
    }
}
