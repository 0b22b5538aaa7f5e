package org.caseload.history.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.caseload.history.KindOfWork;
import org.caseload.history.Window;
import org.caseload.random.Law;
import org.caseload.statistics.Quantiles;
import org.caseload.statistics.survival.BetaShare;
import org.caseload.statistics.survival.GoodnessOfFit;
import org.caseload.statistics.survival.LengthFamily;
import org.caseload.statistics.survival.LengthFit;
import org.caseload.statistics.survival.ProductLimit;
import org.caseload.statistics.survival.WatchedSpan;

/**
 * Learns a kind of work from its list. In each band of length the share, of those still open, that ends is what the lists say of it by
 * the product-limit estimate, weighed as so many cases as Greenwood's variance is worth, and what is published, weighed as so many cases as
 * are left of the pseudo-cases at the band's beginning. Bands are known independently of each other, so that each may be drawn by itself.
 */
final class StageLearning {
    private static final double LEVEL = 0.95;

    /** From so few ends no law of a family is fitted. */
    private static final int FEWEST_FOR_A_FIT = 20;

    private final Expected expected;
    private final Window window;
    private final int children;
    private final int guessed;
    private final List<StageSpans.Seen> seen;
    private final List<WatchedSpan> spans;
    private final double pseudoCases;
    private final double[] edges;

    /**
     * Of a list.
     *
     * @param seen its spells whose first day it says
     * @param guessed how many others it has
     */
    StageLearning(Expected expected, Window window, List<StageSpans.Seen> seen, int guessed, double pseudoCases) {
        this.expected = expected;
        this.window = window;
        this.children =
                (int) seen.stream().map(StageSpans.Seen::child).distinct().count();
        this.guessed = guessed;
        this.seen = seen;
        this.spans = StageSpans.spans(seen);
        this.pseudoCases = pseudoCases;
        this.edges = expected.edges();
    }

    LearntStage learn() {
        ProductLimit curve = ProductLimit.of(spans);
        List<LearntBand> bands = bands(curve);
        Length length = length(bands);
        return new LearntStage(
                expected,
                window,
                children,
                guessed,
                (int) spans.stream().filter(WatchedSpan::ended).count(),
                bands,
                length.mean(),
                length.deviation(),
                median(curve),
                exits(bands),
                fitsPublished(),
                families());
    }

    List<LearntBand> bands(ProductLimit curve) {
        List<LearntBand> bands = new ArrayList<>();
        double after = -1;
        double before = 1;
        for (int j = 0; j < edges.length; j++) {
            boolean last = j == edges.length - 1;
            double beyond = last ? 0 : 1 - expected.law().cumulative(edges[j]);
            ProductLimit.EndingWithin listed = curve.endingWithin(after, edges[j]);
            double watched = watched(after, edges[j]);
            boolean used = watched >= Learning.FEWEST && children(after, edges[j]) >= Learning.FEWEST;
            double weight = used ? listed.effective() : 0;
            bands.add(new LearntBand(
                    edges[j],
                    watched,
                    used,
                    last
                            ? new BetaShare(1, 0)
                            : new BetaShare(
                                    Math.max(1e-6, pseudoCases * (before - beyond) + weight * listed.share()),
                                    Math.max(1e-6, pseudoCases * beyond + weight * (1 - listed.share()))),
                    curve.interval(edges[j], LEVEL),
                    beyond,
                    last ? 0 : 1 - expected.england().cumulative(edges[j])));
            after = edges[j];
            before = beyond;
        }
        return bands;
    }

    private double watched(double after, double upTo) {
        double days = 0;
        for (WatchedSpan span : spans) {
            days += Math.max(0, Math.min(upTo, span.exit()) - Math.max(after, span.entry()));
        }
        return days / (upTo - after);
    }

    private long children(double after, double upTo) {
        return seen.stream()
                .filter(one -> one.span().exit() > after && one.span().entry() < upTo)
                .map(StageSpans.Seen::child)
                .distinct()
                .count();
    }

    private record Length(double mean, double deviation) {}

    /** The mean of a length spread evenly within each band, and by the delta method how surely it is known. */
    private Length length(List<LearntBand> bands) {
        double[] left = new double[edges.length + 1];
        for (int j = edges.length - 1; j >= 0; j--) {
            double q = bands.get(j).ending().mean();
            left[j] = width(j) * (1 - q / 2) + (1 - q) * left[j + 1];
        }
        double open = 1;
        double variance = 0;
        for (int j = 0; j < edges.length; j++) {
            BetaShare ending = bands.get(j).ending();
            double slope = open * (width(j) / 2 + left[j + 1]);
            variance += slope * slope * ending.deviation() * ending.deviation();
            open *= 1 - ending.mean();
        }
        return new Length(left[0], Math.sqrt(variance));
    }

    private double width(int j) {
        return edges[j] - (j == 0 ? 0 : edges[j - 1]);
    }

    private Optional<LearntStage.Median> median(ProductLimit curve) {
        OptionalDouble median = curve.findQuantile(0.5);
        if (median.isEmpty() || watched(median.getAsDouble() - 1, median.getAsDouble()) < Learning.FEWEST) {
            return Optional.empty();
        }
        Quantiles.Band interval = curve.quantileInterval(0.5, LEVEL);
        return Optional.of(new LearntStage.Median(
                median.getAsDouble(),
                interval.low(),
                Double.isInfinite(interval.high()) ? OptionalDouble.empty() : OptionalDouble.of(interval.high())));
    }

    Optional<Map<KindOfWork, LearntStage.Exits>> exits(List<LearntBand> bands) {
        if (spans.stream().filter(WatchedSpan::ended).count() < Learning.FEWEST) {
            return Optional.empty();
        }
        Map<KindOfWork, LearntStage.Exits> exits = new EnumMap<>(KindOfWork.class);
        exitsToTell()
                .forEach(to -> exits.put(
                        to,
                        exits(bands, StageSpans.causeOf(to), expected.goesOn().get(to))));
        return Optional.of(exits);
    }

    /** Those by which enough children ended; where only those who were closed are too few, one more is left out, or they could be told. */
    private List<KindOfWork> exitsToTell() {
        List<KindOfWork> told = new ArrayList<>();
        for (KindOfWork to : expected.goesOn().keySet()) {
            if (endedSo(StageSpans.causeOf(to)) >= Learning.FEWEST) {
                told.add(to);
            }
        }
        if (told.size() == expected.goesOn().size() && endedSo(StageSpans.CLOSED) < Learning.FEWEST) {
            told.stream()
                    .min(Comparator.comparing(to -> endedSo(StageSpans.causeOf(to))))
                    .ifPresent(told::remove);
        }
        return told;
    }

    private long endedSo(int cause) {
        return seen.stream()
                .filter(one -> one.span().ended() && one.span().cause() == cause)
                .map(StageSpans.Seen::child)
                .distinct()
                .count();
    }

    /** The share of all that ends so: over the bands, the share that ends in each times the share of those that ends so. */
    private LearntStage.Exits exits(List<LearntBand> bands, int cause, double published) {
        int bandsCount = edges.length;
        double[] of = new double[bandsCount];
        double[] all = new double[bandsCount];
        for (WatchedSpan span : spans) {
            if (span.ended()) {
                int j = 0;
                while (j < bandsCount - 1 && edges[j] < span.exit()) {
                    j++;
                }
                all[j]++;
                of[j] += span.cause() == cause ? 1 : 0;
            }
        }
        double[] so = new double[bandsCount];
        double[] later = new double[bandsCount + 1];
        double before = 1;
        double[] weight = new double[bandsCount];
        for (int j = 0; j < bandsCount; j++) {
            boolean used = bands.get(j).used();
            weight[j] = Math.max(1e-6, pseudoCases * (before - bands.get(j).published())) + (used ? all[j] : 0);
            so[j] = (Math.max(1e-6, pseudoCases * (before - bands.get(j).published())) * published + (used ? of[j] : 0))
                    / weight[j];
            before = bands.get(j).published();
        }
        for (int j = bandsCount - 1; j >= 0; j--) {
            double q = bands.get(j).ending().mean();
            later[j] = q * so[j] + (1 - q) * later[j + 1];
        }
        double open = 1;
        double variance = 0;
        for (int j = 0; j < bandsCount; j++) {
            BetaShare ending = bands.get(j).ending();
            double byEnding = open * (so[j] - later[j + 1]) * ending.deviation();
            double bySort = open * ending.mean();
            variance += byEnding * byEnding + bySort * bySort * so[j] * (1 - so[j]) / (weight[j] + 1);
            open *= 1 - ending.mean();
        }
        return new LearntStage.Exits(later[0], Math.sqrt(variance), published);
    }

    GoodnessOfFit fitsPublished() {
        return GoodnessOfFit.of(StageSpans.asTimes(spans), hazard(expected.law()), inner());
    }

    private Map<String, LearntStage.Fit> families() {
        Map<String, LearntStage.Fit> fits = new LinkedHashMap<>();
        if (spans.stream().filter(WatchedSpan::ended).count() < FEWEST_FOR_A_FIT) {
            return fits;
        }
        List<WatchedSpan> times = StageSpans.asTimes(spans);
        for (LengthFamily family : LengthFamily.values()) {
            LengthFit fit = LengthFit.of(family, times);
            fits.put(
                    family.name().toLowerCase(Locale.ROOT),
                    new LearntStage.Fit(fit.median(), fit.mean(), GoodnessOfFit.of(times, fit, inner())));
        }
        return fits;
    }

    /** The ages between bands: that at which the first begins, and the last ends, part nothing. */
    private double[] inner() {
        int from = edges[0] == 0 ? 1 : 0;
        return Arrays.copyOfRange(edges, from, edges.length - 1);
    }

    private static DoubleUnaryOperator hazard(Law law) {
        return age -> age <= 0 ? 0 : -StrictMath.log(Math.max(1e-12, 1 - law.cumulative(age)));
    }
}
