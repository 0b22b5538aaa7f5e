package org.caseload.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseload.official.file.DataRoom;
import org.caseload.official.panel.CameDown;
import org.caseload.official.panel.Changes;
import org.caseload.official.panel.CouncilYear;
import org.caseload.official.panel.Followed;
import org.caseload.official.panel.GrowthClass;
import org.caseload.official.panel.PublishedPanel;
import org.caseload.official.panel.StaffGrowth;
import org.caseload.statistics.regression.Coefficient;
import org.caseload.words.Numbers;
import org.junit.jupiter.api.Test;

/** docs/outside-view.md tells what the shipped figures say. */
class OutsideViewPageTest {
    private static final String PAGE = Pages.text(Path.of("docs", "outside-view.md"));
    private static final PublishedPanel PANEL = PublishedPanel.of(DataRoom.shipped());
    private static final StaffGrowth GROWTH = StaffGrowth.of(PANEL);

    @Test
    void one_per_cent_more_staff() {
        assertThat(PAGE.replace('\n', ' '))
                .contains("lower by " + said(Followed.CASELOAD, 0) + " at the end of it, " + said(Followed.CASELOAD, 1)
                        + " a year and " + said(Followed.CASELOAD, 2) + " two years later")
                .contains("cases are higher by " + said(Followed.CASES, 0) + ", " + said(Followed.CASES, 1) + " and "
                        + said(Followed.CASES, 2));
    }

    @Test
    void staff_up_by_an_eighth_from_high_starts() {
        assertThat(PAGE)
                .contains(row(
                        "Staff up by 13 % or more, start 5 % or more above the middle council",
                        GrowthClass.grewBy(0.12, 0.05)))
                .contains(row(
                        "The same starts, staff level",
                        GrowthClass.grewBy(0.12, 0.05).withStaffLevel()))
                .contains(row("Staff up by 13 % or more, start 16 % or more above", GrowthClass.grewBy(0.12, 0.15)))
                .contains(row(
                        "The same starts, staff level",
                        GrowthClass.grewBy(0.12, 0.15).withStaffLevel()));
    }

    @Test
    void who_came_down() {
        CameDown from = CameDown.of(PANEL, 2024, 0.15, 0.18);

        assertThat(PAGE.replace('\n', ' '))
                .contains("its caseload was 17 % or more lower two years on in " + Numbers.share(from.share()))
                .contains("had hired alike, by " + share(middle(from.cameDown(), Followed.STAFF)) + " % in the middle")
                .contains("cases were " + share(-middle(from.cameDown(), Followed.CASES))
                        + " % fewer where it came down and " + share(middle(from.didNot(), Followed.CASES))
                        + " % more where not");
        assertThat(share(middle(from.didNot(), Followed.STAFF)))
                .isEqualTo(share(middle(from.cameDown(), Followed.STAFF)));
    }

    private static double middle(CameDown.Group group, Followed what) {
        return StrictMath.exp(group.changes().get(what).p50()) - 1;
    }

    private static String share(double share) {
        return Numbers.number(100 * share, 0);
    }

    private static String said(Followed what, int years) {
        Coefficient found = GROWTH.perCentMoreStaff(what, years);
        String error = Numbers.number(found.standardError(), 2);
        boolean first = what == Followed.CASELOAD && years == 0;
        boolean last = what == Followed.CASES && years == 2;
        return Numbers.number(Math.abs(found.value()), 2)
                + (first ? " % (standard error " + error + ")" : (last ? " %" : "") + " (" + error + ")");
    }

    private static String row(String name, GrowthClass alike) {
        List<CouncilYear> rows = GROWTH.in(alike);
        return "| " + name + " | " + rows.size() + " | "
                + IntStream.rangeClosed(1, 2)
                        .mapToObj(years -> spread(GROWTH.changes(rows, Followed.CASELOAD, years)))
                        .collect(Collectors.joining(" | "))
                + " |";
    }

    private static String spread(Changes changes) {
        return signed(changes.p50()) + " % (" + signed(changes.p10()) + " to " + signed(changes.p90()) + ")";
    }

    private static String signed(double logarithm) {
        return Numbers.signed(100 * (StrictMath.exp(logarithm) - 1), 0);
    }
}
