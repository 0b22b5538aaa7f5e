package org.caseload.scenario.io.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.random.Constant;
import org.caseload.random.Exponential;
import org.caseload.random.Gamma;
import org.caseload.random.Law;
import org.caseload.random.Lognormal;
import org.caseload.random.Triangular;
import org.caseload.random.Uniform;
import org.caseload.random.Weibull;

/**
 * One way of stating a law by its parameters.
 *
 * @param law the law's name in a file
 * @param keys the parameters, in the order in which the law takes them
 * @param rule what must hold between them
 */
public record LawForm(String law, List<String> keys, String rule) {
    /** The parameter that stands for two of a share and a length. */
    static final String QUANTILES = "quantiles";

    /** Parameters that are plain numbers; every other one is a length of time. */
    private static final List<String> NUMBERS = List.of("shape", "cv");

    private static final String MEDIAN_AND_MEAN = "a median above 0 and below the mean";
    private static final String MEAN_AND_CV = "a mean and a cv (standard deviation over mean) above 0";
    private static final String SHAPE = "a length above 0 and a shape from 0.1 to 100";

    private static final List<LawForm> ALL = List.of(
            new LawForm("constant", List.of("value"), "0 or more"),
            new LawForm("exponential", List.of("mean"), "a mean above 0"),
            new LawForm("exponential", List.of("median"), "a median above 0"),
            new LawForm("gamma", List.of("mean", "cv"), MEAN_AND_CV),
            new LawForm("gamma", List.of("shape", "mean"), SHAPE),
            new LawForm("gamma", List.of("median", "mean"), MEDIAN_AND_MEAN),
            new LawForm("weibull", List.of("shape", "mean"), SHAPE),
            new LawForm("weibull", List.of("shape", "median"), SHAPE),
            new LawForm("weibull", List.of("shape", "scale"), SHAPE),
            new LawForm("weibull", List.of("mean", "cv"), MEAN_AND_CV),
            new LawForm("weibull", List.of("median", "mean"), MEDIAN_AND_MEAN),
            new LawForm("lognormal", List.of("mean", "cv"), MEAN_AND_CV),
            new LawForm("lognormal", List.of("median", "mean"), MEDIAN_AND_MEAN),
            new LawForm("lognormal", List.of("median", "cv"), "a median and a cv above 0"),
            new LawForm("triangular", List.of("low", "mode", "high"), "low, mode and high in rising order"),
            new LawForm("uniform", List.of("low", "high"), "a low below the high"));

    /** The laws that may be stated by two quantiles. */
    private static final List<String> BY_QUANTILES = List.of("weibull", "lognormal");

    /** Every law a file may name, in the order in which messages list them. */
    public static final List<String> LAWS = List.of(
            "constant",
            "exponential",
            "gamma",
            "weibull",
            "lognormal",
            "triangular",
            "uniform",
            "bands",
            "knots",
            "of-those-open");

    /**
     * The law with these parameters, lengths of time in days.
     *
     * @throws IllegalArgumentException where they do not satisfy the rule
     */
    Law make(double[] v) {
        return switch (law + " " + String.join(" ", keys)) {
            case "constant value" -> new Constant(v[0]);
            case "exponential mean" -> Exponential.withMean(v[0]);
            case "exponential median" -> Exponential.withMedian(v[0]);
            case "gamma mean cv" -> Gamma.withMeanAndCv(v[0], v[1]);
            case "gamma shape mean" -> Gamma.withShapeAndMean(v[0], v[1]);
            case "gamma median mean" -> Gamma.withMedianAndMean(v[0], v[1]);
            case "weibull shape mean" -> Weibull.withShapeAndMean(v[0], v[1]);
            case "weibull shape median" -> Weibull.withShapeAndMedian(v[0], v[1]);
            case "weibull shape scale" -> new Weibull(v[0], v[1]);
            case "weibull mean cv" -> Weibull.withMeanAndCv(v[0], v[1]);
            case "weibull median mean" -> Weibull.withMedianAndMean(v[0], v[1]);
            case "lognormal mean cv" -> Lognormal.withMeanAndCv(v[0], v[1]);
            case "lognormal median mean" -> Lognormal.withMedianAndMean(v[0], v[1]);
            case "lognormal median cv" -> Lognormal.withMedianAndCv(v[0], v[1]);
            case "triangular low mode high" -> new Triangular(v[0], v[1], v[2]);
            case "uniform low high" -> new Uniform(v[0], v[1]);
            default -> throw new IllegalStateException("no such law: " + this);
        };
    }

    /**
     * The law of which a share {@code v[0]} lies below {@code v[1]} and a share {@code v[2]} below {@code v[3]}.
     *
     * @throws IllegalArgumentException where they do not rise together
     */
    static Law byQuantiles(String law, double[] v) {
        return law.equals("weibull")
                ? Weibull.withQuantiles(v[0], v[1], v[2], v[3])
                : Lognormal.withQuantiles(v[0], v[1], v[2], v[3]);
    }

    /** Whether a law may be stated by two quantiles. */
    static boolean hasQuantiles(String law) {
        return BY_QUANTILES.contains(law);
    }

    /** The ways of stating a law, in the order in which messages list them. */
    public static List<LawForm> of(String law) {
        return ALL.stream().filter(form -> form.law.equals(law)).toList();
    }

    /** The way of stating a law by exactly these parameters. */
    static Optional<LawForm> find(String law, List<String> keys) {
        return of(law).stream()
                .filter(form -> form.keys.size() == keys.size() && form.keys.containsAll(keys))
                .findFirst();
    }

    /** The ways of stating a law, in words. */
    static String permitted(String law) {
        String forms = String.join(
                ", ",
                of(law).stream()
                        .map(form -> "{" + String.join(", ", form.keys) + "}")
                        .toList());
        return hasQuantiles(law) ? forms + ", {quantiles}" : forms;
    }

    /** Every parameter of a law. */
    public static List<String> keysOf(String law) {
        List<String> keys =
                of(law).stream().flatMap(form -> form.keys.stream()).distinct().toList();
        if (!hasQuantiles(law)) {
            return keys;
        }
        List<String> all = new ArrayList<>(keys);
        all.add(QUANTILES);
        return List.copyOf(all);
    }

    /** Whether a parameter is a plain number rather than a length of time. */
    public static boolean isNumber(String key) {
        return NUMBERS.contains(key);
    }
}
