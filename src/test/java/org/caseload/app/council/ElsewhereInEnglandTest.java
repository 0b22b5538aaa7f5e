package org.caseload.app.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caseload.result.MeasureSeries;
import org.caseload.result.PlannedEvent;
import org.caseload.result.StatedInput;
import org.caseload.result.outside.MadeUpChange;
import org.caseload.result.outside.OutsideView;
import org.junit.jupiter.api.Test;

/** Which plans get an outside view, and against which level of England. */
class ElsewhereInEnglandTest {
    private static final List<PlannedEvent> PLAN =
            List.of(new PlannedEvent(MadeUpChange.START.plusDays(2), "20 start", true));
    private static final MeasureSeries AVERAGE = MadeUpChange.average(24, month -> 19 - month / 12);

    @Test
    void a_plan_that_changes_staff_by_five_per_cent_is_set_beside_england_s_councils() {
        assertThat(view(PLAN, MadeUpChange.staff(24, month -> month == 0 ? 100 : 115), List.of()))
                .containsInstanceOf(OutsideView.Seen.class);
    }

    @Test
    void without_a_plan_or_with_less_than_five_per_cent_there_is_none() {
        assertThat(view(List.of(), MadeUpChange.staff(24, month -> month == 0 ? 100 : 115), List.of()))
                .isEmpty();
        assertThat(view(PLAN, MadeUpChange.staff(24, month -> month == 0 ? 100 : 104), List.of()))
                .isEmpty();
    }

    @Test
    void before_the_census_of_2017_a_stated_average_of_england_is_the_level() {
        MeasureSeries staff = MadeUpChange.earlier(7, MadeUpChange.staff(24, month -> month == 0 ? 100 : 115));

        assertThat(earlier(staff, List.of()))
                .hasValueSatisfying(view -> assertThat(view)
                        .isInstanceOfSatisfying(
                                OutsideView.Unseen.class,
                                unseen -> assertThat(unseen.reason())
                                        .isEqualTo(
                                                "no caseload of England of 2011 is published that its own could be set against; state"
                                                        + " one named England under report: comparators:")));
        assertThat(earlier(staff, stated("England", "2011-03-31", "17.5")))
                .hasValueSatisfying(view -> assertThat(view)
                        .isInstanceOfSatisfying(
                                OutsideView.Seen.class,
                                seen -> assertThat(seen.england().caseload()).isEqualTo(17.5)));
        assertThat(earlier(staff, stated("England", "2008-03-31", "17.5")))
                .containsInstanceOf(OutsideView.Unseen.class);
        assertThat(earlier(staff, stated("West Midlands", "2011-03-31", "17.5")))
                .containsInstanceOf(OutsideView.Unseen.class);
    }

    private static Optional<OutsideView> earlier(MeasureSeries staff, List<StatedInput> stated) {
        return new ElsewhereInEngland(() -> stated)
                .of(PLAN, List.of(staff, MadeUpChange.earlier(7, AVERAGE)), Optional.empty());
    }

    private static Optional<OutsideView> view(List<PlannedEvent> plan, MeasureSeries staff, List<StatedInput> stated) {
        return new ElsewhereInEngland(() -> stated).of(plan, List.of(staff, AVERAGE), Optional.empty());
    }

    private static List<StatedInput> stated(String name, String date, String caseload) {
        return List.of(
                new StatedInput("report.comparators.one.name", name, "x.yaml:1", "", false),
                new StatedInput(
                        "report.comparators.one.date", LocalDate.parse(date).toString(), "x.yaml:2", "", false),
                new StatedInput("report.comparators.one.caseload", caseload, "x.yaml:3", "a source", false));
    }
}
