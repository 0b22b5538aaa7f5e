package org.caseload.report.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caseload.report.Cell;
import org.caseload.report.Finding;
import org.caseload.report.Table;
import org.caseload.result.outside.MadeUpChange;
import org.caseload.result.outside.OutsideSpread;
import org.caseload.result.outside.OutsideView;
import org.caseload.result.outside.StaffChange;
import org.junit.jupiter.api.Test;

/** What is said of councils that changed staff alike, and whether the simulation agrees with them. */
class OutsideTextTest {
    private static final OutsideSpread COUNCILS = new OutsideSpread(33, -0.27, -0.09, 0.01, -0.13, -0.04);

    @Test
    void what_happened_stands_beside_what_is_simulated() {
        assertThat(said(18.2))
                .isEqualTo(
                        "In England a council's staff grew about as much (by 11 to 28 % in a year; here 20 %) from a like start 33"
                                + " times since 2017: a year after the end of that year its caseload was 9 % lower in the middle, beside"
                                + " England's (8 in 10: 27 % lower to 1 % higher); where staff stayed level, 6 % lower. The simulation says"
                                + " 9 % lower, which may be the middle of such councils.");
    }

    @Test
    void it_is_said_where_the_simulation_promises_more_than_most_got() {
        assertThat(said(16))
                .endsWith(
                        "The simulation says 20 % lower: that is among 8 in 10 of them, but their middle lies between 13 % lower and"
                                + " 4 % lower (95 %), so it promises more than most of them got.");
        assertThat(said(20))
                .endsWith(
                        "The simulation says the same: that is among 8 in 10 of them, but their middle lies between 13 % lower and"
                                + " 4 % lower (95 %), so it promises less than most of them got.");
    }

    @Test
    void it_is_said_where_simulation_and_experience_disagree() {
        assertThat(said(14))
                .endsWith(
                        "The simulation says 30 % lower, outside 8 in 10 of them: simulation and experience disagree.");
    }

    @Test
    void who_came_down_and_what_went_with_it() {
        List<Finding> findings = OutsideText.findings(MadeUpChange.seen(change(18), COUNCILS));

        assertThat(findings.get(1).text())
                .isEqualTo(
                        "3 of the 33 came down by as much as the target asks (25 %). Where caseloads came down most (16), cases were"
                                + " 12 % fewer and case holders 8 % more in the middle; in the other 17, cases were 11 % more and case holders"
                                + " 9 % more. That is what went together, not what caused it.");
    }

    @Test
    void of_one_option_among_several_a_sentence_is_enough() {
        String happened =
                "Where staff of England's councils grew alike (by 11 to 28 % in a year, 33 times), caseloads were 9 % lower in"
                        + " the middle two years on, beside England's (8 in 10: 27 % lower to 1 % higher); simulated: ";
        assertThat(brief(18.2)).isEqualTo(happened + "9 % lower, which may be the middle of them.");
        assertThat(brief(16)).isEqualTo(happened + "20 % lower, more than most of them got.");
        assertThat(brief(20)).isEqualTo(happened + "the same, less than most of them got.");
        assertThat(brief(14)).isEqualTo(happened + "30 % lower, outside 8 in 10 of them.");
    }

    @Test
    void what_is_not_simulated_is_not_judged() {
        StaffChange soon = new StaffChange(MadeUpChange.START, 100, 120, 20, List.of(), 0.75);
        OutsideSpread none = new OutsideSpread(33, -0.2, -0.1, 0, -0.12, -0.05);
        OutsideView.YearLater later = new OutsideView.YearLater(
                1, MadeUpChange.START.plusYears(1), Double.NaN, Double.NaN, Double.NaN, none, none);
        OutsideView.Seen seen = MadeUpChange.seen(change(18), COUNCILS);
        OutsideView.Seen unsimulated = new OutsideView.Seen(
                soon, seen.england(), seen.alike(), List.of(later), seen.target(), seen.contrast());

        assertThat(OutsideText.sentences(unsimulated)).endsWith("where staff stayed level, 10 % lower.");
        assertThat(OutsideText.brief(unsimulated)).endsWith("(8 in 10: 20 % lower to the same).");
        assertThat(OutsideTable.of(unsimulated).orElseThrow().rows().get(0))
                .extracting(Cell::text)
                .containsExactly("simulated", "not run", "not run", "here");
    }

    @Test
    void the_table_holds_every_number_of_the_sentence() {
        Table table = OutsideTable.of(MadeUpChange.seen(change(18), COUNCILS)).orElseThrow();

        assertThat(table.rows().get(0))
                .extracting(Cell::text)
                .containsExactly("simulated", "−5", "−10 to 0", "−10", "−15 to −5", "here");
        assertThat(table.rows().get(1))
                .extracting(Cell::text)
                .containsExactly("where staff grew alike", "−9", "−27 to +1", "−9", "−27 to +1", "33, 33");
        assertThat(table.notes().get(0))
                .startsWith(
                        "Alike: staff up by 11 to 28 % in a year, from a caseload 2 % below to 16 % above the middle council's; here"
                                + " 20 %, from 18 % above (20.0 beside 17.0, England's middle council on 30 September 2018).");
    }

    @Test
    void where_nothing_can_be_set_beside_it_the_reason_is_said() {
        OutsideView.Unseen unseen = new OutsideView.Unseen(
                MadeUpChange.from(MadeUpChange.START, 100, 80, 20, 20, 20), "no caseload of England is published");

        assertThat(OutsideText.findings(unseen))
                .extracting(Finding::text)
                .containsExactly(
                        "What became of caseloads where staff of England's councils fell as here, by 20 % in a year, cannot be"
                                + " said: no caseload of England is published.");
        assertThat(OutsideTable.of(unseen)).isEmpty();
    }

    private static String said(double twoYearsOn) {
        return OutsideText.findings(MadeUpChange.seen(change(twoYearsOn), COUNCILS))
                .get(0)
                .text();
    }

    private static String brief(double twoYearsOn) {
        return OutsideText.brief(MadeUpChange.seen(change(twoYearsOn), COUNCILS));
    }

    private static StaffChange change(double twoYearsOn) {
        return MadeUpChange.from(MadeUpChange.START, 100, 120, 20, 19, twoYearsOn);
    }
}
