package org.caseload.department.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.caseload.department.casework.StageTable;
import org.caseload.department.reconciliation.Distance;
import org.caseload.department.reconciliation.KnownFact;
import org.caseload.department.reconciliation.KnownPathway;
import org.caseload.department.reconciliation.Prior;
import org.caseload.department.reconciliation.Quantity;
import org.caseload.department.reconciliation.Reconciled;
import org.caseload.department.reconciliation.Reconciliation;
import org.caseload.department.staffing.Unbalanced;
import org.caseload.quantity.Span;

/**
 * Finds the steady cases of a department: those that are nearest to what is stated of referrals, lengths and shares, while the
 * open cases counted on the start date hold steady. The season and the solution are found in turns, until the season's change
 * no longer tells.
 */
final class CaseReconciliation {
    private static final double SEASON_SETTLED = 1e-6;
    private static final int MOST_TURNS = 50;
    private static final double LEAST_WORK = 1e-9;
    private static final double ROUNDING = 1e-6;
    private static final double DAYS_PER_YEAR = Span.DAYS_PER_YEAR;

    private final StageTable stated;
    private final CasePace pace;
    private final double entryDelay;
    private final double letIn;
    private final double[] lengthSd;

    /**
     * The equations of a department.
     *
     * @param stated the pathway with its stated shares
     * @param pace how fast cases go on under load
     * @param entryDelay working days of the front door within the first stage
     * @param letIn share of referrals that the front door lets in
     * @param lengthSd by stage: how well its mean length is known, as the standard deviation of its logarithm
     */
    CaseReconciliation(StageTable stated, CasePace pace, double entryDelay, double letIn, double[] lengthSd) {
        this.stated = stated;
        this.pace = pace;
        this.entryDelay = entryDelay;
        this.letIn = letIn;
        this.lengthSd = lengthSd.clone();
    }

    /** What follows from referrals alone, whatever is open at the start. */
    CaseSolution expected(double referralsPerYear) {
        ReachedStages reached = referralsPerYear > 0 && letIn > 0
                ? ReachedStages.of(stated, pace, entryDelay, new boolean[stated.count()])
                : ReachedStages.none(stated, pace, entryDelay);
        if (reached.areNone()) {
            return nobody();
        }
        KnownPathway known = reached.known(letIn, new Prior(referralsPerYear, 1), lengthSd);
        int[] active = reached.stages();
        Reconciliation.Expected expected = new Reconciliation(known, List.of()).expected();
        double[] flow = new double[stated.count()];
        double[] open = new double[flow.length];
        for (int i = 0; i < active.length; i++) {
            flow[active[i]] = expected.starts()[i] / DAYS_PER_YEAR;
            open[active[i]] = expected.open()[i];
        }
        return new CaseSolution(
                referralsPerYear / DAYS_PER_YEAR,
                flow,
                open,
                open,
                statedShares(),
                once(),
                pace.workPerDay(open),
                active,
                Optional.empty());
    }

    /**
     * The steady department that is nearest to what is stated.
     *
     * @param referrals what is stated or believed of referrals a year; where nothing is, what the open cases say
     * @param stock what is stated of open cases and of starts
     * @param season by stage: open cases on the start date over those of an average day
     * @param starters by stage: share of the cases that start it which starters take over
     */
    CaseSolution solve(
            StatedReferrals referrals,
            StatedStock stock,
            Function<CaseSolution, double[]> season,
            Function<CaseSolution, double[]> starters) {
        OptionalInt[] counts = counts(stock);
        boolean[] empty = new boolean[counts.length];
        for (int s = 0; s < empty.length; s++) {
            empty[s] = counts[s].isPresent() && counts[s].getAsInt() == 0;
        }
        ReachedStages reached = referrals.areNone() || letIn == 0 || empty[stated.first()]
                ? ReachedStages.none(stated, pace, entryDelay)
                : ReachedStages.of(stated, pace, entryDelay, empty);
        refuseWhatNobodyReaches(counts, reached);
        if (reached.areNone()) {
            refuseATotalOfNobody(stock);
            return nobody();
        }
        double[] times = once();
        double[] takenOver = new double[stated.count()];
        double change = Double.POSITIVE_INFINITY;
        CaseSolution solution = null;
        for (int turn = 0; turn < MOST_TURNS && change > SEASON_SETTLED; turn++) {
            solution = withTakenOver(takenOver).solve(referrals, stock, empty, times);
            double[] next = season.apply(solution);
            double[] nextTakenOver = starters.apply(solution);
            change = 0;
            for (int s : reached.stages()) {
                change = Math.max(change, Math.abs(next[s] / times[s] - 1));
                change = Math.max(change, Math.abs(nextTakenOver[s] - takenOver[s]));
            }
            times = next;
            takenOver = nextTakenOver;
        }
        return solution;
    }

    private CaseReconciliation withTakenOver(double[] share) {
        return new CaseReconciliation(stated, pace.withTakenOver(share), entryDelay, letIn, lengthSd);
    }

    private CaseSolution solve(StatedReferrals referrals, StatedStock stock, boolean[] empty, double[] times) {
        ReachedStages reached = ReachedStages.of(stated, pace, entryDelay, empty);
        Prior believed = referrals.prior(() -> impliedBy(stock, reached, times));
        KnownPathway known = reached.known(letIn, believed, lengthSd);
        int[] active = reached.stages();
        Reconciliation reconciliation = new Reconciliation(known, facts(active, stock, times));
        Reconciled solved = reconciliation.solve().orElseThrow(() -> impossible(reconciliation));
        double[] flow = new double[stated.count()];
        double[] open = new double[flow.length];
        double[] atStart = new double[flow.length];
        double[][] shares = statedShares();
        double[] length = once();
        for (int i = 0; i < active.length; i++) {
            int s = active[i];
            flow[s] = solved.starts(i) / DAYS_PER_YEAR;
            open[s] = solved.open(i);
            atStart[s] = stock.count(id(s)).orElse(0) > 0 ? stock.count(id(s)).getAsInt() : open[s] * times[s];
            length[s] = solved.length(i);
            Arrays.fill(shares[s], 0);
            int[] branches = reached.branches(s);
            for (int r = 0; r < branches.length; r++) {
                shares[s][branches[r]] = solved.shares(i)[r];
            }
        }
        stock.total().ifPresent(total -> round(atStart, total));
        return new CaseSolution(
                solved.referrals() / DAYS_PER_YEAR,
                flow,
                open,
                atStart,
                shares,
                length,
                pace.workPerDay(open),
                active,
                Optional.of(solved));
    }

    /** Whole cases that add up to a total: those with the largest remainders are rounded up. */
    private static void round(double[] open, int total) {
        double[] remainders = new double[open.length];
        int whole = 0;
        for (int s = 0; s < open.length; s++) {
            double down = StrictMath.floor(open[s] + ROUNDING);
            remainders[s] = open[s] - down;
            open[s] = down;
            whole += (int) down;
        }
        for (; whole < total; whole++) {
            int largest = 0;
            for (int s = 1; s < open.length; s++) {
                largest = remainders[s] > remainders[largest] ? s : largest;
            }
            open[largest]++;
            remainders[largest] = -1;
        }
    }

    private List<KnownFact> facts(int[] active, StatedStock stock, double[] times) {
        List<KnownFact> facts = new ArrayList<>();
        Map<Integer, Double> all = new LinkedHashMap<>();
        for (int i = 0; i < active.length; i++) {
            int s = active[i];
            all.put(i, times[s]);
            Quantity onTheDay = new Quantity.Open(Map.of(i, times[s]));
            if (stock.counted().containsKey(id(s))) {
                facts.add(KnownFact.exact(id(s), onTheDay, stock.counted().get(id(s))));
            } else if (stock.published().getOrDefault(id(s), 0) > 0) {
                facts.add(new KnownFact(
                        "open in " + id(s), onTheDay, stock.published().get(id(s)), StatedStock.PUBLISHED_SD));
            }
            if (stock.starts().getOrDefault(id(s), 0) > 0) {
                facts.add(new KnownFact(
                        "starts of " + id(s),
                        new Quantity.Starts(i),
                        stock.starts().get(id(s)),
                        StatedStock.STARTS_SD));
            }
        }
        stock.total().ifPresent(total -> facts.add(KnownFact.exact("cases", new Quantity.Open(all), total)));
        return facts;
    }

    private Unbalanced impossible(Reconciliation reconciliation) {
        Optional<Distance> farthest = reconciliation.obstacles().stream().findFirst();
        String permitted = "permitted: counts that a department could have, or `start-state: given`";
        return farthest.map(distance -> new Unbalanced(
                        distance.name().equals("cases") ? "cases" : "open-cases/" + distance.name(),
                        String.format(
                                Locale.ROOT,
                                "found %,.0f; the nearest that a steady department holds beside the other counts is %,.0f; %s",
                                distance.stated(),
                                distance.solved(),
                                permitted)))
                .orElseGet(() -> new Unbalanced("open-cases", "no steady department comes near these; " + permitted));
    }

    /** Referrals a year that would hold the open cases at the stated lengths and shares, at the load that they are. */
    private double impliedBy(StatedStock stock, ReachedStages reached, double[] times) {
        int[] active = reached.stages();
        KnownPathway one = reached.known(letIn, new Prior(1, 1), lengthSd);
        double[] starts = new Reconciliation(one, List.of()).expected().starts();
        double[] perReferral = new double[stated.count()];
        double whole = 0;
        for (int i = 0; i < active.length; i++) {
            int s = active[i];
            perReferral[s] = starts[i] / DAYS_PER_YEAR * Math.max(LEAST_WORK, ownWork(s)) / pace.workPerDayAtEase(s);
            whole += perReferral[s] * times[s];
        }
        double[] open = new double[perReferral.length];
        for (int s : active) {
            open[s] = stock.total().isPresent()
                    ? stock.total().get() * perReferral[s] / whole
                    : stock.count(id(s)).orElse(0) / times[s];
        }
        double[] workPerDay = pace.workPerDay(open);
        double held = 0;
        double all = 0;
        for (int s : active) {
            if (stock.tells(id(s))) {
                held += perReferral[s] * pace.workPerDayAtEase(s) / workPerDay[s];
                all += open[s];
            }
        }
        return all / held;
    }

    private double ownWork(int stage) {
        double work = 0;
        for (StageTable.Destination branch : stated.row(stage).destinations()) {
            work += branch.share() * branch.work().mean();
        }
        return work - pace.workBefore(stage, entryDelay);
    }

    private void refuseWhatNobodyReaches(OptionalInt[] counts, ReachedStages reached) {
        for (int s = 0; s < counts.length; s++) {
            if (counts[s].orElse(0) == 0) {
                continue;
            }
            if (letIn == 0) {
                throw new Unbalanced(
                        "demand/front-door/no-further-action",
                        "found 100 %, so nobody reaches " + id(stated.first())
                                + ", and no open cases can be held steady; permitted: less than 100 %, or no open cases");
            }
            if (!reached.contain(s)) {
                throw new Unbalanced(
                        "open-cases/" + id(s),
                        "no balance: no case goes on to " + id(s)
                                + ", so its open cases cannot be held steady; permitted: 0, or a branch through which some go on to it");
            }
            if (!(ownWork(s) > 0)) {
                throw new Unbalanced(
                        "open-cases/" + id(s),
                        "no balance: cases of " + id(s)
                                + " take no time, so none of them can be open; permitted: 0, or a longer duration");
            }
        }
    }

    private static void refuseATotalOfNobody(StatedStock stock) {
        if (stock.saysHowMany()) {
            throw new Unbalanced(
                    "cases", "nobody is referred or let in, so none can be held steady; permitted: none, or referrals");
        }
    }

    private OptionalInt[] counts(StatedStock stock) {
        return stated.rows().stream().map(row -> stock.count(row.id())).toArray(OptionalInt[]::new);
    }

    private CaseSolution nobody() {
        double[] none = new double[stated.count()];
        return new CaseSolution(
                0, none, none, none, statedShares(), once(), pace.workPerDay(none), new int[0], Optional.empty());
    }

    private double[][] statedShares() {
        return IntStream.range(0, stated.count())
                .mapToObj(s -> stated.row(s).destinations().stream()
                        .mapToDouble(StageTable.Destination::share)
                        .toArray())
                .toArray(double[][]::new);
    }

    private double[] once() {
        double[] once = new double[stated.count()];
        Arrays.fill(once, 1);
        return once;
    }

    private String id(int stage) {
        return stated.row(stage).id();
    }
}
