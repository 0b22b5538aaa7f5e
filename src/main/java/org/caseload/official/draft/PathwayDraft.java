package org.caseload.official.draft;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.DoubleFunction;
import org.caseload.official.Measure;
import org.caseload.official.calibration.Reading;
import org.caseload.official.council.CouncilFigure;
import org.caseload.official.council.Lengths;

/** Writes the pathway of a first scenario: England's, with the council's own lengths and shares on time. */
final class PathwayDraft {
    /** The first year for which the newer of the two pathways is nearer. */
    private static final int NEWER = 2022;

    /** The mean length of the stage in both pathways, days. */
    private static final double CHILD_IN_NEED = 110;

    /** The lengths of plans in both pathways: times in days, and the share that ends between the one before and it. */
    private static final List<Knot> PLANS = List.of(
            new Knot(75, "2"),
            new Knot(91, "13.9"),
            new Knot(183, "11"),
            new Knot(274, "31"),
            new Knot(365, "12.5"),
            new Knot(457, "17"),
            new Knot(548, "5"),
            new Knot(730, "3.2"),
            new Knot(912, "4.4"));

    private record Knot(int days, String percent) {}

    private final KnownFigures figures;
    private final Optional<Reading> onTime;
    private final Page page;

    /** With the reading of assessments on time, where it is to start from what lasts of them. */
    PathwayDraft(KnownFigures figures, Optional<Reading> onTime, Page page) {
        this.figures = figures;
        this.onTime = onTime;
        this.page = page;
    }

    void write() {
        page.line("from: " + (figures.year() < NEWER ? "england-2018" : "england-2025"));
        page.table("stages", () -> {
            figures.share(Measure.ASSESSED_IN_TIME)
                    .map(share -> onTime.map(this::usual).orElse(share))
                    .ifPresent(share -> page.table("assessment", () -> page.value("published-on-time", share)));
            page.table("child-in-need", () -> {
                figures.stretch(Lengths::ofNeed)
                        .ifPresent(stretch -> length(
                                stretch,
                                times -> "weibull: { shape: 0.62, mean: " + days(CHILD_IN_NEED * times) + " }"));
                page.line("overload-elasticity: { uncertain: { low: 0, mode: 0.12, high: 0.4, of: the-future }, "
                        + Stated.assumed("", "how much longer cases stay open where workers hold more")
                                .provenance()
                        + " }");
            });
            figures.stretch(Lengths::ofPlans)
                    .ifPresent(stretch -> page.table("child-protection", () -> length(stretch, PathwayDraft::knots)));
            figures.stretch(Lengths::ofCare)
                    .ifPresent(stretch -> page.table(
                            "looked-after",
                            () -> length(
                                    stretch,
                                    times ->
                                            "exponential: " + days(stretch.own().value()))));
        });
        figures.share(Measure.CONFERENCES_IN_TIME)
                .ifPresent(share -> page.table("conference", () -> page.value("published-on-time", share)));
    }

    private Stated usual(Reading reading) {
        Measure measure = Measure.ASSESSED_IN_TIME;
        return KnownFigures.usual(
                reading, KnownFigures.origin(measure, figures.figure(measure).orElseThrow(), figures.year()));
    }

    private void length(KnownFigures.Stretch stretch, DoubleFunction<String> law) {
        CouncilFigure own = stretch.own();
        Stated stated = Stated.derived(
                "",
                days(own.value()) + ", England " + days(stretch.england()) + ": "
                        + ((CouncilFigure.Derived) own).how());
        page.line("duration: { " + law.apply(stretch.times()) + ", " + stated.provenance() + " }");
    }

    private static String knots(double times) {
        StringJoiner knots = new StringJoiner(", ", "knots: { ", " }");
        PLANS.forEach(knot -> knots.add(days(knot.days() * times) + ": " + knot.percent() + " %"));
        return knots.toString();
    }

    private static String days(double days) {
        return KnownFigures.plain(days, 0) + " days";
    }
}
