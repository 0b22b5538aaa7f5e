package org.caseload.department.reconciliation;

import java.util.ArrayList;
import java.util.List;

/**
 * The equations of a steady department in logarithms: cases that start a stage are those let in and those that other
 * stages pass on; open cases are starts times days, at the speed that the load of all open cases allows (Little's law);
 * re-referrals are the share of closed cases that come back. Beliefs and facts are distances in standard deviations.
 */
final class FlowEquations implements Equations {
    private static final double DAYS_OF_YEAR = 365.25;

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
        believe(Unknowns.REFERRALS, pathway.referrals());
        beliefs.add(new Belief(
                Unknowns.NO_FURTHER_ACTION, logOdds(pathway.noFurtherAction()), pathway.noFurtherActionSd()));
        beliefs.add(new Belief(Unknowns.RETURN_CHANCE, logOdds(pathway.returnChance()), pathway.returnChanceSd()));
        for (int s = 0; s < pathway.stages().size(); s++) {
            KnownPathway.Stage stage = pathway.stages().get(s);
            believe(unknowns.days(s), stage.days());
            for (int r = 0; r < stage.routes().size(); r++) {
                double centre = StrictMath.log(stage.routes().get(r).share() / stage.closed());
                beliefs.add(new Belief(unknowns.route(s, r), centre, stage.routesSd()));
            }
        }
    }

    private void believe(int unknown, Prior estimate) {
        beliefs.add(new Belief(unknown, StrictMath.log(estimate.centre()), estimate.sd()));
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
    public Values distances(double[] at) {
        Values values = Values.zero(beliefs.size() + soft.size(), at.length);
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
    public Values constraints(double[] at) {
        int stages = pathway.stages().size();
        Values values = Values.zero(2 * stages + 1 + exact.size(), at.length);
        for (int s = 0; s < stages; s++) {
            addStarts(s, at, values);
            addOpen(s, at, values, stages + s);
        }
        addReturns(at, values, 2 * stages);
        for (int f = 0; f < exact.size(); f++) {
            int row = 2 * stages + 1 + f;
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
        if (quantity instanceof Quantity.ReReferralShare) {
            slopes[Unknowns.RETURNS] += 1;
            slopes[Unknowns.REFERRALS] -= 1;
            return at[Unknowns.RETURNS] - at[Unknowns.REFERRALS];
        }
        int unknown = quantity instanceof Quantity.Starts starts ? unknowns.starts(starts.stage()) : Unknowns.REFERRALS;
        slopes[unknown] += 1;
        return at[unknown];
    }

    private double logOfSum(Quantity.Open open, double[] at, double[] slopes) {
        double sum = 0;
        for (int stage : open.stages()) {
            sum += StrictMath.exp(at[unknowns.open(stage)]);
        }
        for (int stage : open.stages()) {
            slopes[unknowns.open(stage)] += StrictMath.exp(at[unknowns.open(stage)]) / sum;
        }
        return StrictMath.log(sum);
    }

    /** Starts of a stage less what comes in, over the starts. */
    private void addStarts(int stage, double[] at, Values values) {
        double[] slopes = values.slopes()[stage];
        double own = at[unknowns.starts(stage)];
        double all = 0;
        if (stage == 0) {
            double nfa = share(at[Unknowns.NO_FURTHER_ACTION]);
            double in = (1 - nfa) * StrictMath.exp(at[Unknowns.REFERRALS] - own);
            all += in;
            slopes[Unknowns.REFERRALS] -= in;
            slopes[Unknowns.NO_FURTHER_ACTION] += in * nfa;
        }
        for (int from = 0; from < pathway.stages().size(); from++) {
            all += addPassedOn(from, stage, at, own, slopes);
        }
        slopes[unknowns.starts(stage)] += all;
        values.of()[stage] = 1 - all;
    }

    private double addPassedOn(int from, int to, double[] at, double own, double[] slopes) {
        double[] shares = shares(from, at);
        double whole = 0;
        List<KnownPathway.Route> routes = pathway.stages().get(from).routes();
        for (int r = 0; r < routes.size(); r++) {
            if (routes.get(r).to() != to) {
                continue;
            }
            double passed = shares[r] * StrictMath.exp(at[unknowns.starts(from)] - own);
            whole += passed;
            slopes[unknowns.starts(from)] -= passed;
            for (int other = 0; other < routes.size(); other++) {
                slopes[unknowns.route(from, other)] -= passed * ((other == r ? 1 : 0) - shares[other]);
            }
        }
        return whole;
    }

    /** Open cases less starts times days, in logarithms. */
    private void addOpen(int stage, double[] at, Values values, int row) {
        double[] slopes = values.slopes()[row];
        slopes[unknowns.open(stage)] += 1;
        slopes[unknowns.starts(stage)] -= 1;
        slopes[unknowns.days(stage)] -= 1;
        double slower = addSlowness(stage, at, slopes);
        values.of()[row] = at[unknowns.open(stage)]
                - at[unknowns.starts(stage)]
                - at[unknowns.days(stage)]
                + StrictMath.log(DAYS_OF_YEAR)
                - slower;
    }

    /** The logarithm of how much longer a case takes than where its days were measured; its slopes are subtracted. */
    private double addSlowness(int stage, double[] at, double[] slopes) {
        double elasticity = pathway.stages().get(stage).elasticity();
        double load = 0;
        for (int s = 0; s < pathway.stages().size(); s++) {
            load += pathway.stages().get(s).weight() * StrictMath.exp(at[unknowns.open(s)]);
        }
        double ratio = load / pathway.load().comfortable();
        double measured = StrictMath.log(Math.max(1, pathway.load().measuredAt()));
        if (ratio <= 1) {
            return -elasticity * measured;
        }
        for (int s = 0; s < pathway.stages().size(); s++) {
            double part = pathway.stages().get(s).weight() * StrictMath.exp(at[unknowns.open(s)]) / load;
            slopes[unknowns.open(s)] -= elasticity * part;
        }
        return elasticity * (StrictMath.log(ratio) - measured);
    }

    /** Re-referrals less what comes back of what stages close, in logarithms. */
    private void addReturns(double[] at, Values values, int row) {
        double[] slopes = values.slopes()[row];
        double closed = 0;
        for (int s = 0; s < pathway.stages().size(); s++) {
            closed += StrictMath.exp(at[unknowns.starts(s)]) * closedShare(shares(s, at));
        }
        for (int s = 0; s < pathway.stages().size(); s++) {
            double[] shares = shares(s, at);
            double part = StrictMath.exp(at[unknowns.starts(s)]) * closedShare(shares) / closed;
            slopes[unknowns.starts(s)] -= part;
            for (int r = 0; r < shares.length; r++) {
                slopes[unknowns.route(s, r)] += part * shares[r];
            }
        }
        double chance = share(at[Unknowns.RETURN_CHANCE]);
        slopes[Unknowns.RETURNS] += 1;
        slopes[Unknowns.RETURN_CHANCE] -= 1 - chance;
        values.of()[row] = at[Unknowns.RETURNS] - StrictMath.log(chance) - StrictMath.log(closed);
    }

    /** The shares of the routes from a stage. */
    double[] shares(int stage, double[] at) {
        double[] shares = new double[pathway.stages().get(stage).routes().size()];
        double sum = 1;
        for (int r = 0; r < shares.length; r++) {
            shares[r] = StrictMath.exp(at[unknowns.route(stage, r)]);
            sum += shares[r];
        }
        for (int r = 0; r < shares.length; r++) {
            shares[r] /= sum;
        }
        return shares;
    }

    private static double closedShare(double[] shares) {
        double closed = 1;
        for (double share : shares) {
            closed -= share;
        }
        return closed;
    }

    static double share(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    static double logOdds(double share) {
        return StrictMath.log(share / (1 - share));
    }
}
