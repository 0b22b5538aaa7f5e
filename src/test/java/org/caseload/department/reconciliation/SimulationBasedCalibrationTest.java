package org.caseload.department.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.caseload.department.reconciliation.KnownPathway.Route;
import org.caseload.department.reconciliation.KnownPathway.Stage;
import org.caseload.statistics.scoring.ProbabilityTransform;
import org.junit.jupiter.api.Test;

/**
 * What is not known of today, given all that is: simulation-based calibration (Talts, Betancourt, Simpson, Vehtari and Gelman, 2018) of the
 * normal law about the solution. Two hundred departments are drawn from what is believed; each publishes two stocks and two flows with the
 * errors of a census, and counts its own cases exactly. Where the law is right, the true numbers stand evenly among its draws.
 */
class SimulationBasedCalibrationTest {
    private static final int COUNCILS = 200;
    private static final double PLANS = 0.12;
    private static final double CARE = 0.06;
    private static final double STARTS = 0.15;
    private static final List<String> STAGES =
            EnglishPathway.ofMiddleSize(1).stages().stream().map(Stage::name).toList();
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private final Map<String, List<Double>> stood = new LinkedHashMap<>();

    /** Of some twenty numbers the least even one, by Holm: its p times their number. */
    @Test
    void true_numbers_stand_evenly_among_the_draws_of_what_is_not_known() {
        Random luck = new Random(2018);
        for (int council = 0; council < COUNCILS; council++) {
            one(luck);
        }
        Map<String, Double> p = new LinkedHashMap<>();
        stood.forEach((name, places) -> p.put(
                name,
                ProbabilityTransform.of(
                                places.stream().mapToDouble(Double::doubleValue).toArray())
                        .p()));
        assertThat(stood)
                .hasSizeGreaterThan(15)
                .allSatisfy((name, places) -> assertThat(places).hasSize(COUNCILS));
        double least =
                p.values().stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        assertThat(least * p.size()).as("%s", p).isGreaterThan(0.05);
    }

    /** A department drawn from what is believed, what it publishes, and where its true numbers stand in what follows. */
    private void one(Random luck) {
        double size = 1_000 * Math.pow(10, luck.nextDouble());
        KnownPathway believed = EnglishPathway.of(
                new Prior(size, 0.12),
                0.065,
                List.of(new Prior(150, 0.5), new Prior(290, 0.12), new Prior(877, 0.2)),
                new OneLoad(0.5 * size, 1.2));
        double[] lengths = believed.stages().stream()
                .mapToDouble(stage -> Math.exp(stage.lengthSd() * luck.nextGaussian()))
                .toArray();
        Reconciled truth = new Reconciliation(drawn(believed, lengths, luck), List.of())
                .solve()
                .orElseThrow();
        Reconciled solved = new Reconciliation(
                        believed,
                        List.of(
                                published("plans", new Quantity.Open(EnglishPathway.PLAN), PLANS, truth, luck),
                                published("care", new Quantity.Open(EnglishPathway.CARE), CARE, truth, luck),
                                published("plans begun", new Quantity.Starts(EnglishPathway.PLAN), STARTS, truth, luck),
                                published("care begun", new Quantity.Starts(EnglishPathway.CARE), STARTS, truth, luck),
                                KnownFact.exact(
                                        "cases",
                                        EnglishPathway.openInAll(),
                                        truth.valueOf(EnglishPathway.openInAll()))))
                .solve()
                .orElseThrow();
        place("referrals", new Quantity.Referrals(), truth, solved);
        for (int s = 0; s < believed.stages().size(); s++) {
            String stage = believed.stages().get(s).name();
            if (s != EnglishPathway.ASSESSMENT) {
                place("starts of " + stage, new Quantity.Starts(s), truth, solved);
            }
            place("open in " + stage, new Quantity.Open(s), truth, solved);
            double sd = Math.sqrt(variance(solved, Map.of("length of " + stage, 1.0)));
            add("length of " + stage, Math.log(lengths[s] / solved.length(s)) / sd);
            shares(s, believed.stages().get(s), truth, solved);
        }
    }

    /** The same pathway with stages so many times as long, and with referrals and shares drawn from what is believed of them. */
    private static KnownPathway drawn(KnownPathway believed, double[] lengths, Random luck) {
        List<Stage> stages = new ArrayList<>();
        for (int s = 0; s < lengths.length; s++) {
            Stage stage = believed.stages().get(s);
            double length = lengths[s];
            double[] weights = stage.routes().stream()
                    .mapToDouble(route -> route.share() * Math.exp(stage.routesSd() * luck.nextGaussian()))
                    .toArray();
            double all = 0;
            for (double weight : weights) {
                all += weight;
            }
            List<Route> routes = new ArrayList<>();
            for (int r = 0; r < weights.length; r++) {
                Route route = stage.routes().get(r);
                routes.add(new Route(route.to(), weights[r] / all, length * route.work(), route.added()));
            }
            stages.add(new Stage(stage.name(), stage.lengthSd(), stage.before(), routes, stage.routesSd()));
        }
        Prior referrals = believed.referrals();
        return new KnownPathway(
                new Prior(referrals.centre() * Math.exp(referrals.sd() * luck.nextGaussian()), referrals.sd()),
                believed.letIn(),
                stages,
                believed.first(),
                believed.slowness());
    }

    private static KnownFact published(String name, Quantity of, double sd, Reconciled truth, Random luck) {
        return new KnownFact(name, of, truth.valueOf(of) * Math.exp(sd * luck.nextGaussian()), sd);
    }

    private void place(String name, Quantity of, Reconciled truth, Reconciled solved) {
        add(name, Math.log(truth.valueOf(of) / solved.valueOf(of)) / solved.sd(of));
    }

    /** Each route's share over that of the last, as logarithms. */
    private void shares(int stage, Stage known, Reconciled truth, Reconciled solved) {
        double[] real = truth.shares(stage);
        double[] found = solved.shares(stage);
        int last = real.length - 1;
        String prefix = "share from " + known.name() + " to ";
        for (int r = 0; r < last; r++) {
            String name = prefix + STAGES.get(known.routes().get(r).to());
            double sd = Math.sqrt(variance(solved, Map.of(name, 1.0, prefix + "closed", -1.0)));
            add(name, Math.log(real[r] / real[last] * found[last] / found[r]) / sd);
        }
    }

    private static double variance(Reconciled solved, Map<String, Double> slopes) {
        List<String> names = solved.unknowns();
        double[][] covariance = solved.covariance();
        double variance = 0;
        for (Map.Entry<String, Double> one : slopes.entrySet()) {
            for (Map.Entry<String, Double> other : slopes.entrySet()) {
                variance += one.getValue()
                        * other.getValue()
                        * covariance[names.indexOf(one.getKey())][names.indexOf(other.getKey())];
            }
        }
        return variance;
    }

    private void add(String name, double sds) {
        stood.computeIfAbsent(name, key -> new ArrayList<>()).add(NORMAL.cumulativeProbability(sds));
    }
}
