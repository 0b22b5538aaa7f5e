package org.caseload.department.reconciliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A department that obeys the flow equations, beside what was believed and published of it. */
public final class Reconciled {
    /** Standardised distances that differ by a smaller part are the same but for the curvature of the equations. */
    private static final double ALIKE = 0.005;

    private final FlowEquations equations;
    private final KnownPathway pathway;
    private final ConstrainedLeastSquares.Stop stop;

    /** Found when it is first asked for. */
    private double[][] covariance;

    private List<Distance> distances;

    Reconciled(FlowEquations equations, KnownPathway pathway, ConstrainedLeastSquares.Stop stop) {
        this.equations = equations;
        this.pathway = pathway;
        this.stop = stop;
    }

    private double[][] spread() {
        if (covariance == null) {
            covariance = new ConstrainedLeastSquares(equations).covariance(stop.at());
        }
        return covariance;
    }

    /** Referrals a year. */
    public double referrals() {
        return exp(Unknowns.REFERRALS);
    }

    /** How many times as long a stage lasts as is known beforehand, the load that slows it apart. */
    public double length(int stage) {
        return exp(equations.names().length(stage));
    }

    /** Cases a year that start a stage. */
    public double starts(int stage) {
        return exp(equations.names().starts(stage));
    }

    /** Open cases of a stage. */
    public double open(int stage) {
        return exp(equations.names().open(stage));
    }

    /** The shares of the routes from a stage, in the pathway's order. */
    public double[] shares(int stage) {
        return equations.shares(stage, stop.at());
    }

    /** The value of a quantity. */
    public double valueOf(Quantity quantity) {
        return StrictMath.exp(equations.logOf(quantity, stop.at(), new double[equations.unknowns()]));
    }

    /** Steps it took. */
    public int rounds() {
        return stop.rounds();
    }

    /** The largest equation that is not 0, in logarithms. */
    public double residual() {
        return stop.violation();
    }

    /** Every belief and every fact that need not be met exactly, beside what was solved. */
    public List<Distance> distances() {
        if (distances == null) {
            distances = List.copyOf(allDistances());
        }
        return distances;
    }

    private List<Distance> allDistances() {
        SlopedValues values = equations.distances(stop.at());
        List<Distance> all = new ArrayList<>();
        List<FlowEquations.Belief> beliefs = equations.beliefs();
        for (int i = 0; i < values.of().length; i++) {
            double redundancy = 1 - quadratic(values.slopes()[i]);
            all.add(
                    i < beliefs.size()
                            ? ofBelief(beliefs.get(i), values.of()[i], redundancy)
                            : ofFact(equations.soft().get(i - beliefs.size()), values.of()[i], redundancy));
        }
        return all;
    }

    /** Referrals, beside what was believed of them. */
    public Distance ofReferrals() {
        return distances().get(0);
    }

    /** How many times as long a stage lasts, beside once. */
    public Distance ofLength(int stage) {
        return distances().get(beliefsBefore(stage));
    }

    /** The shares of the routes from a stage, beside what was believed of them. */
    public List<Distance> ofShares(int stage) {
        int from = beliefsBefore(stage) + 1;
        return distances()
                .subList(from, from + pathway.stages().get(stage).routes().size());
    }

    /** The facts that need not be met exactly, in their order. */
    public List<Distance> ofFacts() {
        List<Distance> all = distances();
        return all.subList(equations.beliefs().size(), all.size());
    }

    private int beliefsBefore(int stage) {
        int before = 1;
        for (int s = 0; s < stage; s++) {
            before += 1 + pathway.stages().get(s).routes().size();
        }
        return before;
    }

    /**
     * The figure that fits the others least: of those that cannot be told apart the one that would have to be wrong by least
     * ({@link #suspects}).
     */
    public Distance farthest() {
        return suspects().get(0);
    }

    /**
     * The figures of which one, if a single one is wrong, it is: those with the largest standardised distance (the measurement test of
     * data reconciliation: Mah and Tamhane, AIChE Journal 28, 1982). Several where only one equation speaks of all of them: their distances are then
     * multiples of each other whatever the numbers, and no test tells them apart. The one that would have to be wrong by least comes first.
     */
    public List<Distance> suspects() {
        double largest = distances().stream()
                .mapToDouble(distance -> Math.abs(distance.standardised()))
                .max()
                .orElseThrow();
        return distances().stream()
                .filter(distance -> Math.abs(distance.standardised()) >= largest * (1 - ALIKE))
                .sorted(Comparator.comparingDouble(Distance::changeThatExplainsIt))
                .toList();
    }

    /** The sum of squared distances, in standard deviations: about as many as are told by others, where all is right. */
    public double sumOfSquares() {
        double sum = 0;
        for (double distance : equations.distances(stop.at()).of()) {
            sum += distance * distance;
        }
        return sum;
    }

    /**
     * The standard deviation of the logarithm of a quantity, given all that is known (Laplace's approximation): 0 for what is
     * exact.
     */
    public double sd(Quantity quantity) {
        double[] slopes = new double[equations.unknowns()];
        equations.logOf(quantity, stop.at(), slopes);
        return Math.sqrt(Math.max(0, quadratic(slopes)));
    }

    /** Names of the unknowns, in the order of the covariance. */
    public List<String> unknowns() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < equations.unknowns(); i++) {
            names.add(equations.names().name(i));
        }
        return names;
    }

    /** The covariance of the unknowns: logarithms, those of the weights of routes among them. */
    public double[][] covariance() {
        double[][] copy = new double[spread().length][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = spread()[i].clone();
        }
        return copy;
    }

    private Distance ofBelief(FlowEquations.Belief belief, double sds, double redundancy) {
        String name = equations.names().name(belief.unknown());
        for (int s = 0; s < pathway.stages().size(); s++) {
            int route = belief.unknown() - equations.names().route(s, 0);
            if (route >= 0 && route < pathway.stages().get(s).routes().size()) {
                double stated = pathway.stages().get(s).routes().get(route).share();
                return new Distance(name, shares(s)[route], stated, sds, redundancy);
            }
        }
        return new Distance(name, exp(belief.unknown()), StrictMath.exp(belief.centre()), sds, redundancy);
    }

    private Distance ofFact(KnownFact fact, double sds, double redundancy) {
        return new Distance(fact.name(), valueOf(fact.of()), fact.value(), sds, redundancy);
    }

    private double quadratic(double[] slopes) {
        double sum = 0;
        for (int i = 0; i < slopes.length; i++) {
            for (int j = 0; j < slopes.length && slopes[i] != 0; j++) {
                sum += slopes[i] * spread()[i][j] * slopes[j];
            }
        }
        return sum;
    }

    private double exp(int unknown) {
        return StrictMath.exp(stop.at()[unknown]);
    }
}
