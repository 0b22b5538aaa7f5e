package org.caseload.scenario.io.bind;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
 * @param keys the parameters, in the order in which the maker takes them
 * @param rule what must hold between them
 * @param maker makes the law of the parameters, lengths of time in days
 */
public record LawForm(String law, List<String> keys, String rule, Function<double[], Law> maker) {
    /** Parameters that are plain numbers; every other one is a length of time. */
    private static final List<String> NUMBERS = List.of("shape", "cv");

    private static final String MEDIAN_AND_MEAN = "a median above 0 and below the mean";
    private static final String MEAN_AND_CV = "a mean and a cv (standard deviation over mean) above 0";
    private static final String SHAPE = "a length above 0 and a shape from 0.1 to 100";

    private static final List<LawForm> ALL = List.of(
            form("constant", "0 or more", v -> new Constant(v[0]), "value"),
            form("exponential", "a mean above 0", v -> Exponential.withMean(v[0]), "mean"),
            form("exponential", "a median above 0", v -> Exponential.withMedian(v[0]), "median"),
            form("gamma", MEAN_AND_CV, v -> Gamma.withMeanAndCv(v[0], v[1]), "mean", "cv"),
            form("gamma", SHAPE, v -> Gamma.withShapeAndMean(v[0], v[1]), "shape", "mean"),
            form("gamma", MEDIAN_AND_MEAN, v -> Gamma.withMedianAndMean(v[0], v[1]), "median", "mean"),
            form("weibull", SHAPE, v -> Weibull.withShapeAndMean(v[0], v[1]), "shape", "mean"),
            form("weibull", SHAPE, v -> Weibull.withShapeAndMedian(v[0], v[1]), "shape", "median"),
            form("weibull", SHAPE, v -> new Weibull(v[0], v[1]), "shape", "scale"),
            form("weibull", MEAN_AND_CV, v -> Weibull.withMeanAndCv(v[0], v[1]), "mean", "cv"),
            form("weibull", MEDIAN_AND_MEAN, v -> Weibull.withMedianAndMean(v[0], v[1]), "median", "mean"),
            form("lognormal", MEAN_AND_CV, v -> Lognormal.withMeanAndCv(v[0], v[1]), "mean", "cv"),
            form("lognormal", MEDIAN_AND_MEAN, v -> Lognormal.withMedianAndMean(v[0], v[1]), "median", "mean"),
            form("lognormal", "a median and a cv above 0", v -> Lognormal.withMedianAndCv(v[0], v[1]), "median", "cv"),
            form(
                    "triangular",
                    "low, mode and high in rising order",
                    v -> new Triangular(v[0], v[1], v[2]),
                    "low",
                    "mode",
                    "high"),
            form("uniform", "a low below the high", v -> new Uniform(v[0], v[1]), "low", "high"));

    /** The laws that are stated by two quantiles. */
    static final Map<String, Function<double[], Law>> BY_QUANTILES = Map.of(
            "lognormal", v -> Lognormal.withQuantiles(v[0], v[1], v[2], v[3]),
            "weibull", v -> Weibull.withQuantiles(v[0], v[1], v[2], v[3]));

    /** Every law a file may name, in the order in which messages list them. */
    public static final List<String> LAWS = List.of(
            "constant", "exponential", "gamma", "weibull", "lognormal", "triangular", "uniform", "bands", "knots");

    private static LawForm form(String law, String rule, Function<double[], Law> maker, String... keys) {
        return new LawForm(law, List.of(keys), rule, maker);
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
        return BY_QUANTILES.containsKey(law) ? forms + ", {quantiles}" : forms;
    }

    /** Every parameter of a law. */
    public static List<String> keysOf(String law) {
        List<String> keys =
                of(law).stream().flatMap(form -> form.keys.stream()).distinct().toList();
        if (!BY_QUANTILES.containsKey(law)) {
            return keys;
        }
        String[] all = Arrays.copyOf(keys.toArray(String[]::new), keys.size() + 1);
        all[keys.size()] = "quantiles";
        return List.of(all);
    }

    /** Whether a parameter is a plain number rather than a length of time. */
    public static boolean isNumber(String key) {
        return NUMBERS.contains(key);
    }
}
