package org.caseload.report.learning;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.caseload.history.KindOfWork;
import org.caseload.history.learning.Learning;
import org.caseload.history.learning.Learnt;
import org.caseload.history.learning.LearntArrivals;
import org.caseload.history.learning.LearntHandovers;
import org.caseload.history.learning.LearntStage;
import org.caseload.history.learning.PluralWork;
import org.caseload.report.Cell;
import org.caseload.report.Node;
import org.caseload.report.Paragraph;
import org.caseload.report.Table;
import org.caseload.statistics.survival.BetaShare;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;

/** How cases end, who is referred, and how often cases change hands. */
final class FlowTables {
    private static final double TWO_ERRORS = 1.96;

    private final Learnt learnt;

    FlowTables(Learnt learnt) {
        this.learnt = learnt;
    }

    /** Where cases go on to. */
    Optional<Table> ends() {
        List<List<Cell>> rows = new ArrayList<>();
        for (LearntStage stage : learnt.stages()) {
            Map<KindOfWork, LearntStage.Exits> exits = stage.exits().orElse(Map.of());
            exits.forEach((to, share) -> rows.add(List.of(
                    Cell.words(new LengthWords(stage).work() + ", then " + PluralWork.of(to)),
                    Cell.share(share.share()),
                    Cell.words(Numbers.shareInterval(
                            Math.max(0, share.share() - TWO_ERRORS * share.deviation()),
                            Math.min(1, share.share() + TWO_ERRORS * share.deviation()))),
                    Cell.share(share.published()))));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "ends",
                        "How cases end",
                        List.of(
                                Table.Column.words("What follows"),
                                Table.Column.numbers("Share of all"),
                                Table.Column.words("95 % interval"),
                                Table.Column.numbers("Published")),
                        rows,
                        List.of(
                                "Of all that begin, by the lists (Aalen-Johansen, with delayed entry) and what is published together; the rest"
                                        + " is closed.")));
    }

    /** Who is referred. */
    List<Node> arrivals(LearntArrivals arrivals) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Paragraph(Numbers.number(arrivals.referrals(), 0) + " children were referred from "
                + EnglishDate.day(arrivals.window().first()) + " to "
                + EnglishDate.day(arrivals.window().asOf()) + ", which makes "
                + Numbers.number(arrivals.perYear(), 0) + " a year (95 %: "
                + Numbers.interval(
                        Math.max(0, arrivals.perYear() - TWO_ERRORS * arrivals.perYearError()),
                        arrivals.perYear() + TWO_ERRORS * arrivals.perYearError(),
                        0)
                + "). Months differ " + Numbers.number(arrivals.dispersion(), 1)
                + " times as much as children coming singly would make them."));
        List<String> shares = new ArrayList<>();
        arrivals.noFurtherAction().ifPresent(share -> shares.add(said(share) + " end at the front door"));
        arrivals.cameBack()
                .ifPresent(share -> shares.add(said(share) + " are of children referred in the twelve months before"));
        arrivals.meanGroup()
                .ifPresent(size ->
                        shares.add(Numbers.number(size, 2) + " brothers and sisters are referred together on average"));
        if (!shares.isEmpty()) {
            nodes.add(new Paragraph("Of referrals, " + String.join("; ", shares) + "."));
        }
        months(arrivals).ifPresent(nodes::add);
        return nodes;
    }

    private static String said(BetaShare share) {
        return Numbers.share(share.mean()) + " (95 %: "
                + Numbers.shareInterval(share.quantile(0.025), share.quantile(0.975)) + ")";
    }

    private static Optional<Table> months(LearntArrivals arrivals) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Map.Entry<YearMonth, OptionalInt> month : arrivals.byMonth().entrySet()) {
            OptionalInt count = month.getValue();
            rows.add(List.of(
                    Cell.words(EnglishDate.month(month.getKey().atDay(1))),
                    count.isPresent() ? Cell.number(count.getAsInt(), 0) : Cell.words("not told")));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "referred-by-month",
                        "Children referred, by month",
                        List.of(Table.Column.words("Month"), Table.Column.numbers("Children")),
                        rows,
                        List.of("Not told: fewer than " + Learning.FEWEST
                                + ", or so many that those could be told from it.")));
    }

    /** How often cases change hands. */
    List<Node> handovers(LearntHandovers handovers) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(
                new Paragraph(
                        "Cases changed hands " + Numbers.number(handovers.handovers(), 0) + " times from "
                                + EnglishDate.day(handovers.window().first()) + " to "
                                + EnglishDate.day(handovers.window().asOf()) + ": "
                                + Numbers.number(handovers.perYear(), 2)
                                + " times for each child and year (95 %: "
                                + Numbers.interval(handovers.low(), handovers.high(), 2)
                                + "). In a simulation this comes about as people leave and fall ill; the figure is there to hold that against."));
        if (!handovers.reasons().isEmpty()) {
            List<List<Cell>> rows = new ArrayList<>();
            handovers
                    .reasons()
                    .forEach((reason, count) -> rows.add(List.of(Cell.words(reason), Cell.number(count, 0))));
            nodes.add(new Table(
                    "handover-reasons",
                    "Changes of worker, by reason",
                    List.of(Table.Column.words("Reason"), Table.Column.numbers("Times")),
                    rows,
                    List.of("Other: those with fewer than " + Learning.FEWEST + " children each.")));
        }
        return nodes;
    }
}
