package org.caseload.official.panel;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.caseload.result.outside.EnglandLevel;
import org.caseload.result.outside.OutsideSpread;
import org.caseload.result.outside.OutsideView;
import org.caseload.result.outside.OutsideView.Contrast;
import org.caseload.result.outside.OutsideView.Group;
import org.caseload.result.outside.OutsideView.YearLater;
import org.caseload.result.outside.StaffChange;
import org.caseload.statistics.Quantiles;

/**
 * What happened to England's councils that changed staff as somebody plans to, from a like start. Alike are at first those whose staff
 * grew by two thirds to one and a half times as much and whose caseload lay within 7.5 % of the same level above the middle
 * council's; where fewer than fifteen are known two years on, the class is widened step by step. A description of what happened, and no claim of
 * cause: councils also hire when demand grows.
 */
public final class LikeCouncils {
    /** With fewer, eight in ten cannot be told from the extremes. */
    private static final int FEWEST = 15;

    /** With fewer in a group its middle says nothing. */
    private static final int FEWEST_IN_GROUP = 5;

    /** Beyond this growth nearly no council goes, so that the class has no upper end: in logarithms. */
    private static final double RARE = 0.3;

    /** Published figures of this many years ago still say what is usual. */
    private static final int OLDEST = 2;

    private static final double LEVEL = 0.95;

    private static final List<Width> WIDTHS = List.of(
            new Width(1.5, 0.075),
            new Width(1.5, 0.10),
            new Width(2, 0.10),
            new Width(2, 0.15),
            new Width(2, 0.20),
            new Width(2.5, 0.25),
            new Width(3, 0.30),
            new Width(3, Double.POSITIVE_INFINITY));

    private final PublishedPanel panel;
    private final StaffGrowth growth;

    /** How far like reaches: growth by a factor either way, levels by a difference of logarithms. */
    private record Width(double factor, double level) {
        GrowthClass about(double growth, double level) {
            double near = growth / factor;
            double far = Math.abs(growth * factor) > RARE ? growth * Double.POSITIVE_INFINITY : growth * factor;
            return new GrowthClass(Math.min(near, far), Math.max(near, far), level - this.level, level + this.level);
        }
    }

    /** What all years of a panel say. */
    public LikeCouncils(PublishedPanel panel) {
        this.panel = panel;
        this.growth = StaffGrowth.of(panel);
    }

    /**
     * The caseload of the middle council at the census nearest to a date; that of the newest census where it is at most two years
     * older.
     */
    public static Optional<EnglandLevel> middle(PublishedPanel panel, LocalDate date) {
        PanelSeries caseloads = panel.caseload();
        int nearest = date.getMonthValue() < Month.APRIL.getValue() ? date.getYear() - 1 : date.getYear();
        int year = Math.min(nearest, caseloads.lastYear());
        double middle = caseloads.median(year);
        return Double.isNaN(middle) || nearest - year > OLDEST
                ? Optional.empty()
                : Optional.of(new EnglandLevel(middle, "England's middle council on 30 September " + year));
    }

    /** What became of caseloads where staff changed like this. */
    public OutsideView of(StaffChange change, EnglandLevel england) {
        double grew = StrictMath.log(change.staffAfter() / change.staffBefore());
        double level = StrictMath.log(change.caseload() / england.caseload());
        for (int step = 0; step < WIDTHS.size(); step++) {
            GrowthClass alike = WIDTHS.get(step).about(grew, level);
            List<CouncilYear> rows = growth.in(alike);
            if (growth.changes(rows, Followed.CASELOAD, 1).n() >= FEWEST) {
                return seen(change, england, alike, step > 0);
            }
        }
        return new OutsideView.Unseen(
                change, "no " + FEWEST + " times since " + firstYear() + " has a council's staff changed alike");
    }

    private int firstYear() {
        return panel.caseload().firstYear();
    }

    private OutsideView seen(StaffChange change, EnglandLevel england, GrowthClass alike, boolean widened) {
        List<CouncilYear> rows = growth.in(alike);
        List<CouncilYear> known = rows.stream()
                .filter(row -> !Double.isNaN(growth.change(row, Followed.CASELOAD, 1)))
                .toList();
        boolean asks = change.targetRatio() < 1;
        double fall = asks ? StrictMath.log(change.targetRatio()) : Double.NaN;
        Predicate<CouncilYear> reached = row -> growth.change(row, Followed.CASELOAD, 1) <= fall;
        int cameDown = (int) known.stream().filter(reached).count();
        return new OutsideView.Seen(
                change,
                england,
                new OutsideView.Alike(
                        share(alike.growthFrom()),
                        share(alike.growthTo()),
                        share(alike.levelFrom()),
                        share(alike.levelTo()),
                        firstYear(),
                        panel.caseload().lastYear(),
                        widened),
                List.of(later(change, alike, 1), later(change, alike, 2)),
                asks
                        ? Optional.of(new OutsideView.AsTheTargetAsks(1 - change.targetRatio(), cameDown, known.size()))
                        : Optional.empty(),
                contrast(known, reached, cameDown));
    }

    private YearLater later(StaffChange change, GrowthClass alike, int years) {
        Optional<StaffChange.Later> simulated =
                change.later().stream().filter(one -> one.years() == years).findFirst();
        return new YearLater(
                years,
                simulated.map(StaffChange.Later::date).orElse(change.from().plusYears(years)),
                simulated.map(one -> one.p50() / change.caseload() - 1).orElse(Double.NaN),
                simulated.map(one -> one.p10() / change.caseload() - 1).orElse(Double.NaN),
                simulated.map(one -> one.p90() / change.caseload() - 1).orElse(Double.NaN),
                spread(growth.in(alike), years),
                spread(growth.in(alike.withStaffLevel()), years));
    }

    /** A change so many years after the year began is one so many less one after its end. */
    private OutsideSpread spread(List<CouncilYear> rows, int years) {
        double[] changes = rows.stream()
                .mapToDouble(row -> growth.change(row, Followed.CASELOAD, years - 1))
                .filter(change -> !Double.isNaN(change))
                .toArray();
        if (changes.length == 0) {
            return new OutsideSpread(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        Quantiles quantiles = Quantiles.of(changes);
        Optional<Quantiles.Band> middle = quantiles.findInterval(0.5, LEVEL);
        return new OutsideSpread(
                changes.length,
                share(quantiles.at(0.1)),
                share(quantiles.median()),
                share(quantiles.at(0.9)),
                middle.map(band -> share(band.low())).orElse(Double.NaN),
                middle.map(band -> share(band.high())).orElse(Double.NaN));
    }

    /** Those that came down by as much as is asked beside the others; where either are too few, the two halves. */
    private Contrast contrast(List<CouncilYear> known, Predicate<CouncilYear> reached, int cameDown) {
        boolean byTarget = cameDown >= FEWEST_IN_GROUP && known.size() - cameDown >= FEWEST_IN_GROUP;
        List<CouncilYear> ordered = new ArrayList<>(known);
        ordered.sort(Comparator.comparingDouble(row -> growth.change(row, Followed.CASELOAD, 1)));
        int down = byTarget ? cameDown : ordered.size() / 2;
        return new Contrast(byTarget, group(ordered.subList(0, down)), group(ordered.subList(down, ordered.size())));
    }

    private Group group(List<CouncilYear> rows) {
        return new Group(
                rows.size(),
                middle(rows, Followed.CASELOAD),
                middle(rows, Followed.CASES),
                middle(rows, Followed.CASE_HOLDERS));
    }

    private double middle(List<CouncilYear> rows, Followed what) {
        return share(growth.changes(rows, what, 1).p50());
    }

    /** A difference of logarithms as a share; NaN where there is no end. */
    private static double share(double logarithm) {
        return Double.isInfinite(logarithm) ? Double.NaN : StrictMath.exp(logarithm) - 1;
    }
}
