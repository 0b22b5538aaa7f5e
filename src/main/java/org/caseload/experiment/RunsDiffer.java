package org.caseload.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseload.result.VarianceShares;
import org.caseload.result.VarianceShares.Kind;
import org.caseload.scenario.UncertainInput;
import org.caseload.statistics.Outcomes;
import org.caseload.statistics.PercentileInterval;
import org.caseload.statistics.Resamples;
import org.caseload.statistics.sensitivity.ExplainedShares;

/**
 * Why runs differ in one outcome, by kind and by cause: a regression of it on what each factor from year to year did until then, and on
 * each uncertain number and its square.
 */
final class RunsDiffer {
    private final List<VarianceShares.Share> causes = new ArrayList<>();
    private final Map<Kind, List<Integer>> places = new LinkedHashMap<>();
    private final ExplainedShares explained;

    RunsDiffer(
            Map<String, UncertainInput.Of> unknowns,
            Map<String, double[]> drawn,
            DrawnYears years,
            int day,
            double[] outcomes,
            double level,
            Resamples resamples) {
        List<Kind> kinds = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<double[][]> terms = new ArrayList<>();
        for (String name : years.names()) {
            kinds.add(Kind.YEAR_TO_YEAR);
            names.add(name);
            terms.add(years.until(name, day));
        }
        unknowns.forEach((unknown, of) -> {
            kinds.add(of == UncertainInput.Of.TODAY ? Kind.NOT_KNOWN_OF_TODAY : Kind.NOT_KNOWN_OF_THE_FUTURE);
            names.add(unknown);
            terms.add(new double[][] {drawn.get(unknown), squares(drawn.get(unknown))});
        });
        explained = ExplainedShares.of(terms, outcomes, level, resamples);
        for (int i = 0; i < names.size(); i++) {
            causes.add(share(kinds.get(i), names.get(i), explained.share(i)));
            places.computeIfAbsent(kinds.get(i), kind -> new ArrayList<>()).add(i);
        }
    }

    /** Of the differences from the mean, so that a square says something of its own. */
    private static double[] squares(double[] input) {
        double mean = Outcomes.mean(input);
        double[] squares = new double[input.length];
        for (int i = 0; i < input.length; i++) {
            squares[i] = (input[i] - mean) * (input[i] - mean);
        }
        return squares;
    }

    /** All that comes from not knowing a number, of today or of the future. */
    PercentileInterval ignorance() {
        List<Integer> unknown = new ArrayList<>();
        unknown.addAll(places.getOrDefault(Kind.NOT_KNOWN_OF_TODAY, List.of()));
        unknown.addAll(places.getOrDefault(Kind.NOT_KNOWN_OF_THE_FUTURE, List.of()));
        return explained.share(array(unknown));
    }

    VarianceShares shares() {
        List<VarianceShares.Share> kinds = new ArrayList<>();
        kinds.add(share(Kind.LUCK, "", explained.rest()));
        for (Kind kind : Kind.values()) {
            if (places.containsKey(kind)) {
                kinds.add(share(kind, "", explained.share(array(places.get(kind)))));
            }
        }
        return new VarianceShares(kinds, causes);
    }

    private static VarianceShares.Share share(Kind kind, String cause, PercentileInterval found) {
        return new VarianceShares.Share(kind, cause, found.value(), found.low(), found.high());
    }

    private static int[] array(List<Integer> places) {
        return places.stream().mapToInt(Integer::intValue).toArray();
    }
}
