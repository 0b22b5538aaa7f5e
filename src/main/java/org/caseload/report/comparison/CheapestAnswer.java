package org.caseload.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caseload.chart.FrontierChart;
import org.caseload.report.Cell;
import org.caseload.report.Figure;
import org.caseload.report.Finding;
import org.caseload.report.Node;
import org.caseload.report.Paragraph;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.report.chapter.Answer;
import org.caseload.result.comparison.CheapestPlan;
import org.caseload.result.comparison.CheapestPlan.EveryFuture;
import org.caseload.result.comparison.CheapestPlan.InFuture;
import org.caseload.result.comparison.CheapestPlan.Search;
import org.caseload.result.comparison.CheapestPlan.Tried;
import org.caseload.result.comparison.ConfirmedPlan;
import org.caseload.result.comparison.SearchedFor;
import org.caseload.words.Numbers;
import org.caseload.words.Phrases;
import org.caseload.words.Pounds;
import org.caseload.words.RunCount;

/** The cheapest plan that reaches the target, in plain words and two tables: it and its neighbours, and the plans nearest in cost. */
public final class CheapestAnswer {
    private static final String CONFIRMED = "cheapest-confirmed";
    private static final String NEAR = "plans-near";

    private final CheapestPlan plan;
    private final PlanWords words;

    private CheapestAnswer(CheapestPlan plan) {
        this.plan = plan;
        words = new PlanWords(plan.sought());
    }

    /** The answer. */
    public static Answer of(CheapestPlan plan) {
        return Answer.of(
                plan.sought().origin(),
                plan.sought().origin().scenario() + ": the cheapest plan that reaches the target",
                "This paper says which of " + Numbers.number(plan.sought().plans(), 0)
                        + " plans reaches the target for the least money, how surely, and"
                        + " what the plans next to it do. It was looked for under the same luck for all, and confirmed in "
                        + RunCount.counted(plan.sought().origin().replications())
                        + " of a simulation that the search had not met.",
                new CheapestAnswer(plan).nodes());
    }

    private List<Node> nodes() {
        Search found = plan.found();
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Paragraph(question()));
        nodes.add(new Finding("cheapest", cheapest(found), List.of(tableOf(found))));
        nodes.add(new Finding("no-cheaper", noCheaper(found), List.of(NEAR)));
        plan.everyFuture()
                .ifPresent(every ->
                        nodes.add(new Finding("every-future", everyFuture(found, every), List.of(tableOf(found)))));
        plan.notFollowing()
                .ifPresent(without ->
                        nodes.add(new Finding("room-fills", roomFills(found, without), List.of(tableOf(found)))));
        if (found.cheapest().isPresent()) {
            nodes.add(confirmed(found));
        }
        nodes.add(FrontierChart.chart(plan)
                .<Node>map(chart -> new Figure(chart, frontier(found)))
                .orElseGet(() -> frontier(found)));
        nodes.add(near(found));
        nodes.add(new Paragraph(method(found)));
        return List.copyOf(nodes);
    }

    private static String tableOf(Search found) {
        return found.cheapest().isPresent() ? CONFIRMED : NEAR;
    }

    private String question() {
        SearchedFor sought = plan.sought();
        return "Which of " + Numbers.number(sought.plans(), 0) + " plans (" + sought.space() + ") brings "
                + words.target() + " in " + Numbers.share(plan.required()) + " of futures, for the least money?";
    }

    private String level() {
        return words.level();
    }

    private String cheapest(Search found) {
        return found.cheapest()
                .map(best -> best.isNothing()
                        ? "None of it is needed: without any, " + level() + " is reached in time in "
                                + PlanWords.share(best.reached()) + " of runs."
                        : "The cheapest: " + best.words() + ". It costs " + PlanWords.money(best.cost())
                                + " beyond doing without all of it, and reaches " + level() + " in time in "
                                + PlanWords.share(best.reached()) + " of runs.")
                .orElseGet(() -> noneFound(found));
    }

    private String noneFound(Search found) {
        Optional<Tried> nearest = found.near().stream()
                .max((one, other) ->
                        Double.compare(one.reached().value(), other.reached().value()));
        String none = found.open() == 0
                ? "None of these plans reaches " + level() + " in time in more than " + more() + " of runs ("
                        + Numbers.share(plan.sought().confidence()) + " sure, of all plans together)."
                : "Of no plan is it known that it does: the runs cannot tell of " + found.open()
                        + ", and the others do not reach it in more than " + more() + " of runs.";
        return nearest.map(best ->
                        none + " The nearest, " + best.words() + ", does in " + PlanWords.share(best.reached()) + ".")
                .orElse(none);
    }

    private String more() {
        return Numbers.share(plan.required() + plan.tolerance());
    }

    /** What is claimed of all the others. */
    private String noCheaper(Search found) {
        if (found.cheapest().isEmpty()) {
            return "The search tried " + found.tried().size() + " plans in " + RunCount.counted(found.runs())
                    + (found.open() == 0
                            ? "; the others hold no more of anything than one that was tried and reached it too seldom."
                            : found.isSpent() ? ", all that it had; more would tell more." : ".");
        }
        String by = found.dearerBy() >= 500 ? "cheaper by more than " + Pounds.written(found.dearerBy()) : "cheaper";
        return "No plan of these that is " + by + " reaches it in more than " + more() + " of runs ("
                + Numbers.share(plan.sought().confidence()) + " sure, of all plans together)."
                + (found.isSpent() ? " The search ended because it had used all its runs; more would narrow this." : "")
                + notAdding(found);
    }

    private static String notAdding(Search found) {
        return found.notAdding().isEmpty()
                ? ""
                : " More of " + String.join(" and of ", found.notAdding())
                        + " made it less likely in these runs, so each plan with it was tried by itself.";
    }

    private String everyFuture(Search found, EveryFuture every) {
        String which = Numbers.counted(every.futures().size(), "further future", "further futures") + " ("
                + every.futures().stream().map(InFuture::name).collect(Collectors.joining("; ")) + ")";
        return every.found()
                        .cheapest()
                        .map(best -> "Whichever of " + which + " comes, the cheapest that is enough: "
                                + (same(found, best) ? "the same plan" : best.words()) + ", at "
                                + PlanWords.money(best.cost()) + robustness(found, best) + ". It reaches " + level()
                                + " in time in " + shares(every) + " of runs of these futures.")
                        .orElse("Of no plan of these is it known that it is enough in each of " + which + ".")
                + (every.found().isSpent() ? " That search ended because it had used all its runs." : "");
    }

    /** What it costs to be safe in all futures. */
    private static String robustness(Search found, ConfirmedPlan best) {
        return found.cheapest()
                .filter(one -> !one.words().equals(best.words()))
                .map(one -> ", "
                        + PlanWords.signed(best.cost().value() - one.cost().value())
                        + " more than what is enough as things stand")
                .orElse("");
    }

    private static String shares(EveryFuture every) {
        return Phrases.listed(every.futures().stream()
                .flatMap(future -> future.reached().stream())
                .map(share -> Numbers.share(share.value()))
                .toList());
    }

    private String roomFills(Search found, Search without) {
        String then = without.cheapest()
                .map(best -> same(found, best)
                        ? "the same plan would be the cheapest, at " + PlanWords.money(best.cost())
                        : "the cheapest would be: " + best.words() + ", at " + PlanWords.money(best.cost()))
                .orElse("no plan of these is known to reach it often enough either");
        return "That is as room filled elsewhere: where more people can hold cases, more cases come and stay. If not one case more came or"
                + " stayed because there is room, " + then + ".";
    }

    private static boolean same(Search found, ConfirmedPlan best) {
        return found.cheapest().filter(one -> one.words().equals(best.words())).isPresent();
    }

    private Table confirmed(Search found) {
        List<ConfirmedPlan> rows = new ArrayList<>();
        found.cheapest().ifPresent(rows::add);
        rows.addAll(found.neighbours());
        return PlanWords.table(
                CONFIRMED,
                "The cheapest plan, those with a step less of something, and the next cheapest, under luck that the search had not met",
                rows);
    }

    private static Table frontier(Search found) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Tried row : found.frontier()) {
            rows.add(List.of(
                    Cell.number(rows.size() + 1, 0),
                    Cell.words(row.words()),
                    Cell.words(PlanWords.signed(row.cost())),
                    Cell.share(row.reached().value()),
                    Cell.words(Numbers.shareInterval(
                            row.reached().low(), row.reached().high())),
                    Cell.number(row.reached().n(), 0)));
        }
        return new Table(
                "frontier",
                "Plans of which none that costs no more was seen to reach it as often, as the search met them",
                List.of(
                        Column.numbers("No."),
                        Column.words("Plan"),
                        Column.numbers("cost"),
                        Column.numbers("reaches it"),
                        Column.words("95 %"),
                        Column.numbers("runs")),
                rows,
                List.of());
    }

    private Table near(Search found) {
        return new Table(
                NEAR,
                found.cheapest().isPresent()
                        ? "The plans tried that cost most nearly as much, as the search met them"
                        : "The plans tried that reached it most often, as the search met them",
                List.of(
                        Column.words("Plan"),
                        Column.numbers("cost"),
                        Column.numbers("reaches it"),
                        Column.numbers("runs"),
                        Column.words("often enough")),
                found.near().stream()
                        .map(row -> List.of(
                                Cell.words(row.words()),
                                Cell.words(PlanWords.signed(row.cost())),
                                Cell.share(row.reached().value()),
                                Cell.number(row.reached().n(), 0),
                                Cell.words(
                                        switch (row.standing()) {
                                            case ENOUGH -> "yes";
                                            case TOO_SELDOM -> "no";
                                            case CANNOT_TELL -> "cannot tell";
                                        })))
                        .toList(),
                List.of());
    }

    private String method(Search found) {
        return "The search took " + RunCount.counted(found.runs()) + " and tried "
                + found.tried().size()
                + " plans; a plan that holds no more of anything than one that reached it too seldom was not tried. Often enough means in "
                + Numbers.share(plan.required()) + ", give or take " + Numbers.number(100 * plan.tolerance(), 0)
                + " points. Costs are the whole period's, beyond the same scenario without any of the plan, under the same luck.";
    }
}
