package org.caseload.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.caseload.result.comparison.CheapestPlan;
import org.caseload.result.comparison.CheapestPlan.Standing;
import org.caseload.result.comparison.CheapestPlan.Tried;
import org.caseload.result.comparison.ConfirmedPlan;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.comparison.SearchedFor;

/** Searches for the cheapest plan invented for tests of words, tables and charts, no simulation behind them. */
public final class MadeUpPlans {
    private final List<Tried> tried = new ArrayList<>();
    private Optional<ConfirmedPlan> cheapest = Optional.empty();

    private MadeUpPlans() {
        with(new Tried("nothing", true, share(30, 0), 0, Standing.TOO_SELDOM));
    }

    /** A search that tried nothing yet but to do nothing. */
    public static MadeUpPlans ofNothing() {
        return new MadeUpPlans();
    }

    /** A search that tried so many plans, scattered below a curve that rises with the cost, and found the cheapest of those above 80 %. */
    public static MadeUpPlans of(int plans) {
        MadeUpPlans made = new MadeUpPlans();
        SplittableRandom luck = new SplittableRandom(plans);
        for (int plan = 1; plan <= plans; plan++) {
            double cost = luck.nextDouble(-2e5, 6e6);
            double most = 1 - StrictMath.exp(-Math.max(0, cost) / 1.8e6);
            double chance = most * (luck.nextInt(3) == 0 ? 1 : luck.nextDouble());
            made.with(
                    plan + " people; closing drive",
                    cost,
                    chance,
                    chance > 0.82 ? Standing.ENOUGH : chance < 0.78 ? Standing.TOO_SELDOM : Standing.CANNOT_TELL);
        }
        made.tried.stream()
                .filter(plan -> plan.standing() == Standing.ENOUGH)
                .findFirst()
                .ifPresent(best ->
                        made.finding(best.words(), best.cost(), best.reached().value()));
        return made;
    }

    /** Adds a plan tried in 200 runs. */
    public MadeUpPlans with(String words, double cost, double chance, Standing standing) {
        return with(new Tried(words, false, share(200, chance), cost, standing));
    }

    /** Adds a plan. */
    public MadeUpPlans with(Tried plan) {
        tried.add(plan);
        tried.sort((one, other) -> Double.compare(one.cost(), other.cost()));
        return this;
    }

    /** Says which was found. */
    public MadeUpPlans finding(String words, double cost, double chance) {
        cheapest = Optional.of(new ConfirmedPlan(
                words, words.equals("nothing"), share(400, chance), new Estimate(400, cost, cost - 3e4, cost + 3e4)));
        return this;
    }

    private static Estimate share(int runs, double chance) {
        double half = 2 * Math.sqrt((chance * (1 - chance) + 0.001) / runs);
        return new Estimate(runs, chance, Math.max(0, chance - half), Math.min(1, chance + half));
    }

    /** What was found. */
    public CheapestPlan result() {
        RunResult run = MadeUpRun.warwickshire().result();
        return new CheapestPlan(
                new SearchedFor(
                        run.origin(),
                        "People and a drive",
                        600,
                        run.target().orElseThrow().measure(),
                        15,
                        LocalDate.of(2020, 3, 1),
                        0.95),
                0.8,
                0.02,
                new CheapestPlan.Search(cheapest, 60_000, List.of(), tried, 12, List.of(), 9_000, false),
                Optional.empty(),
                Optional.empty());
    }
}
