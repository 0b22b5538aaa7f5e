package org.caseload.report.comparison;

import java.util.ArrayList;
import java.util.List;
import org.caseload.report.Finding;
import org.caseload.report.Node;
import org.caseload.report.Paragraph;
import org.caseload.report.chapter.Answer;
import org.caseload.result.comparison.ConfirmedPlan;
import org.caseload.result.comparison.MostLikelyPlan;
import org.caseload.result.comparison.MostLikelyPlan.Search;
import org.caseload.words.Numbers;
import org.caseload.words.Pounds;
import org.caseload.words.RunCount;

/** The plan that reaches the target most often within a budget, in plain words and a table of it and those that cannot be told from it. */
public final class MostLikelyAnswer {
    private static final String PLANS = "plans-within-budget";

    private final MostLikelyPlan plan;
    private final PlanWords words;

    private MostLikelyAnswer(MostLikelyPlan plan) {
        this.plan = plan;
        words = new PlanWords(plan.sought());
    }

    /** The answer. */
    public static Answer of(MostLikelyPlan plan) {
        return Answer.of(
                plan.sought().origin(),
                plan.sought().origin().scenario() + ": what a budget of " + budget(plan) + " can do",
                "This paper says which of " + Numbers.number(plan.sought().plans(), 0)
                        + " plans reaches the target most often for no more than " + budget(plan)
                        + ". It was looked for under the same luck for all, and confirmed in "
                        + RunCount.counted(plan.sought().origin().replications())
                        + " of a simulation that the search had not met.",
                new MostLikelyAnswer(plan).nodes());
    }

    private static String budget(MostLikelyPlan plan) {
        return Pounds.written(plan.budget().pounds());
    }

    private List<Node> nodes() {
        Search found = plan.found();
        List<ConfirmedPlan> rows = new ArrayList<>(List.of(found.plan()));
        rows.addAll(found.others());
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Paragraph("Which of " + Numbers.number(plan.sought().plans(), 0) + " plans ("
                + plan.sought().space() + ") most often brings " + words.target() + ", for no more than " + budget(plan)
                + "?"));
        nodes.add(new Finding("most-likely", mostLikely(found), List.of(PLANS)));
        nodes.add(new Finding("no-better", noBetter(found), List.of(PLANS)));
        plan.notFollowing()
                .ifPresent(without -> nodes.add(new Finding("room-fills", roomFills(found, without), List.of(PLANS))));
        nodes.add(PlanWords.table(
                PLANS, "The plan, and those that came nearest, under luck that the search had not met", rows));
        nodes.add(new Paragraph("The search took " + RunCount.counted(found.runs()) + " and tried " + found.tried()
                + " plans: those that the budget buys, but for those that it buys with more of something. Costs are the whole"
                + " period's, beyond the same scenario without any of the plan, on average and under the same luck."));
        return List.copyOf(nodes);
    }

    private String mostLikely(Search found) {
        ConfirmedPlan best = found.plan();
        return (best.isNothing()
                        ? "No plan of these costs so little: without any"
                        : "Most often: " + best.words() + ". With it")
                + ", " + words.level() + " is reached in time in " + PlanWords.share(best.reached()) + " of runs, for "
                + PlanWords.money(best.cost()) + " beyond doing without all of it.";
    }

    private String noBetter(Search found) {
        String sure = " (" + Numbers.share(plan.sought().confidence()) + " sure, of all plans together)";
        return found.untold() == 0
                ? "Every other plan within the budget reaches it less often" + sure + "."
                : "Of " + Numbers.counted(found.untold(), "other plan", "other plans")
                        + " within the budget it cannot be told whether they do better or worse; none reaches it in more than "
                        + Numbers.share(found.moreBy()) + " of runs more" + sure + ".";
    }

    private static String roomFills(Search found, Search without) {
        ConfirmedPlan best = without.plan();
        return "That is as room filled elsewhere: where more people can hold cases, more cases come and stay. If not one case more came or"
                + " stayed because there is room, "
                + (best.words().equals(found.plan().words())
                        ? "the same plan would reach it"
                        : "the plan would be: " + best.words() + ", and reach it")
                + " in " + PlanWords.share(best.reached()) + " of runs.";
    }
}
