package org.caseload.department.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The equations of a steady department in logarithms: cases that start a stage are those let in and those that other
 * stages pass on; open cases are the work that comes in times the days that a day of work takes, at the load of all open cases
 * (Little's law). Beliefs and facts are distances in standard deviations.
 */
final class FlowEquations implements Equations {
    private static final double DAYS_OF_YEAR = 365.25;

    /** A stage that takes no time still takes this share of a day: its logarithm must be finite. */
    private static final double LEAST_WORK = 1e-9;

    private final KnownPathway pathway;
    private final Unknowns unknowns;
    private final List<Belief> beliefs = new ArrayList<>();
    private final List<KnownFact> soft;
    private final List<KnownFact> exact;

    /** What is believed of an unknown: normal about its centre. */
    record Belief(int unknown, double centre, double sd) {}

    FlowEquations(KnownPathway pathway, List<KnownFact> facts) {
        this.pathway = pathway;
        this.unknowns = new Unknowns(pathway);
        this.soft = facts.stream().filter(fact -> !fact.isExact()).toList();
        this.exact = facts.stream().filter(KnownFact::isExact).toList();
        Prior referrals = pathway.referrals();
        beliefs.add(new Belief(Unknowns.REFERRALS, StrictMath.log(referrals.centre()), referrals.sd()));
        for (int s = 0; s < pathway.stages().size(); s++) {
            KnownPathway.Stage stage = pathway.stages().get(s);
            beliefs.add(new Belief(unknowns.length(s), 0, stage.lengthSd()));
            for (int r = 0; r < stage.routes().size(); r++) {
                double centre = StrictMath.log(stage.routes().get(r).share());
                beliefs.add(new Belief(unknowns.route(s, r), centre, stage.routesSd()));
            }
        }
    }

    Unknowns names() {
        return unknowns;
    }

    List<Belief> beliefs() {
        return List.copyOf(beliefs);
    }

    List<KnownFact> soft() {
        return soft;
    }

    @Override
    public int unknowns() {
        return unknowns.count();
    }

    @Override
    public SlopedValues distances(double[] at) {
        SlopedValues values = SlopedValues.zero(beliefs.size() + soft.size(), at.length);
        for (int b = 0; b < beliefs.size(); b++) {
            Belief belief = beliefs.get(b);
            values.of()[b] = (at[belief.unknown()] - belief.centre()) / belief.sd();
            values.slopes()[b][belief.unknown()] = 1 / belief.sd();
        }
        for (int f = 0; f < soft.size(); f++) {
            KnownFact fact = soft.get(f);
            int row = beliefs.size() + f;
            double[] slopes = values.slopes()[row];
            values.of()[row] = (logOf(fact.of(), at, slopes) - StrictMath.log(fact.value())) / fact.sd();
            for (int i = 0; i < slopes.length; i++) {
                slopes[i] /= fact.sd();
            }
        }
        return values;
    }

    @Override
    public SlopedValues constraints(double[] at) {
        int stages = pathway.stages().size();
        SlopedValues values = SlopedValues.zero(2 * stages + exact.size(), at.length);
        double[] open = new double[stages];
        for (int s = 0; s < stages; s++) {
            open[s] = at[unknowns.open(s)];
        }
        SlopedValues slowness = pathway.slowness().at(open);
        for (int s = 0; s < stages; s++) {
            addStarts(s, at, values);
            addOpen(s, at, slowness, values, stages + s);
        }
        for (int f = 0; f < exact.size(); f++) {
            int row = 2 * stages + f;
            values.of()[row] = logOf(exact.get(f).of(), at, values.slopes()[row])
                    - StrictMath.log(exact.get(f).value());
        }
        return values;
    }

    /** The logarithm of a quantity; its slopes are added. */
    double logOf(Quantity quantity, double[] at, double[] slopes) {
        if (quantity instanceof Quantity.Open open) {
            return logOfSum(open, at, slopes);
        }
        int unknown = quantity instanceof Quantity.Starts starts ? unknowns.starts(starts.stage()) : Unknowns.REFERRALS;
        slopes[unknown] += 1;
        return at[unknown];
    }

    private double logOfSum(Quantity.Open open, double[] at, double[] slopes) {
        double sum = 0;
        for (int stage : open.stages()) {
            sum += open.times(stage) * StrictMath.exp(at[unknowns.open(stage)]);
        }
        for (int stage : open.stages()) {
            slopes[unknowns.open(stage)] += open.times(stage) * StrictMath.exp(at[unknowns.open(stage)]) / sum;
        }
        return StrictMath.log(sum);
    }

    /** What comes into a stage over what starts it, in logarithms. */
    private void addStarts(int stage, double[] at, SlopedValues values) {
        double[] slopes = values.slopes()[stage];
        double all = 0;
        if (stage == pathway.first()) {
            double in = pathway.letIn() * StrictMath.exp(at[Unknowns.REFERRALS] - at[unknowns.starts(stage)]);
            all += in;
            slopes[Unknowns.REFERRALS] += in;
            slopes[unknowns.starts(stage)] -= in;
        }
        all += addPassedOn(stage, route -> 1, at, slopes);
        values.of()[stage] = StrictMath.log(all);
        divide(slopes, all);
    }

    /** Open cases less the work that comes in times the days it takes, in logarithms. */
    private void addOpen(int stage, double[] at, SlopedValues slowness, SlopedValues values, int row) {
        double[] slopes = values.slopes()[row];
        double whole = addOwnWork(stage, at, slopes) + addPassedOn(stage, KnownPathway.Route::added, at, slopes);
        divide(slopes, -whole);
        for (int s = 0; s < pathway.stages().size(); s++) {
            slopes[unknowns.open(s)] -= slowness.slopes()[stage][s];
        }
        slopes[unknowns.open(stage)] += 1;
        slopes[unknowns.starts(stage)] -= 1;
        values.of()[row] = at[unknowns.open(stage)]
                - at[unknowns.starts(stage)]
                + StrictMath.log(DAYS_OF_YEAR)
                - StrictMath.log(whole)
                - slowness.of()[stage];
    }

    /** Mean work of a case that starts a stage, without what its way there adds; its slopes are added. */
    private double addOwnWork(int stage, double[] at, double[] slopes) {
        KnownPathway.Stage known = pathway.stages().get(stage);
        double[] shares = shares(stage, at);
        double work = 0;
        for (int r = 0; r < shares.length; r++) {
            work += shares[r] * known.routes().get(r).work();
        }
        double times = StrictMath.exp(at[unknowns.length(stage)]);
        double left = times * work - known.before();
        if (left < LEAST_WORK) {
            return LEAST_WORK;
        }
        slopes[unknowns.length(stage)] += times * work;
        for (int r = 0; r < shares.length; r++) {
            slopes[unknowns.route(stage, r)] +=
                    times * shares[r] * (known.routes().get(r).work() - work);
        }
        return left;
    }

    /** What other stages pass on to a stage for each case that starts it, each weighted; its slopes are added. */
    private double addPassedOn(int to, ToDoubleFunction<KnownPathway.Route> weight, double[] at, double[] slopes) {
        double whole = 0;
        for (int from = 0; from < pathway.stages().size(); from++) {
            List<KnownPathway.Route> routes = pathway.stages().get(from).routes();
            double[] shares = shares(from, at);
            for (int r = 0; r < routes.size(); r++) {
                double weighted = routes.get(r).to() == to ? weight.applyAsDouble(routes.get(r)) : 0;
                if (weighted == 0) {
                    continue;
                }
                double passed =
                        weighted * shares[r] * StrictMath.exp(at[unknowns.starts(from)] - at[unknowns.starts(to)]);
                whole += passed;
                slopes[unknowns.starts(from)] += passed;
                slopes[unknowns.starts(to)] -= passed;
                for (int other = 0; other < routes.size(); other++) {
                    slopes[unknowns.route(from, other)] += passed * ((other == r ? 1 : 0) - shares[other]);
                }
            }
        }
        return whole;
    }

    private static void divide(double[] slopes, double by) {
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] /= by;
        }
    }

    /** The shares of the routes from a stage. */
    double[] shares(int stage, double[] at) {
        double[] shares = new double[pathway.stages().get(stage).routes().size()];
        double sum = 0;
        for (int r = 0; r < shares.length; r++) {
            shares[r] = StrictMath.exp(at[unknowns.route(stage, r)]);
            sum += shares[r];
        }
        divide(shares, sum);
        return shares;
    }
}
