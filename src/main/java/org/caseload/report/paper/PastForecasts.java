package org.caseload.report.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Measures;
import org.caseload.words.Numbers;

/**
 * How right forecasts of councils' caseloads were that were made in the same way from what was known before: the numbers of the
 * back-test that the program ships with, which {@code docs/back-tests.md} tells in full.
 */
public final class PastForecasts {
    private static final String FILE = "past-forecasts.properties";

    /** The back-test's groups of councils, in FTE of those who hold cases: below, up to below, and from there. */
    private static final double MIDDLE = 85;

    private static final double LARGE = 150;

    private PastForecasts() {}

    /**
     * In a sentence that a councillor understands: for councils as large as this one, beside all.
     *
     * @param holders FTE of those who hold cases at the start; NaN where that is not known, and then for all alone
     */
    public static String sentence(double holders) {
        Properties shipped = shipped();
        double whole = Math.rint(holders);
        String like = Double.isNaN(holders) ? "" : size(whole) + ".";
        return "Of " + shipped.getProperty(like + "one.n")
                + " forecasts made in this way for councils of England"
                + (like.isEmpty()
                        ? ""
                        : " like this one (" + shipped.getProperty(like + "is") + " who hold cases; here "
                                + Numbers.number(whole, 0) + ")")
                + ", the published caseload lay within the range of 8 in 10 in "
                + shipped.getProperty(like + "one.inside") + " a year on and in "
                + shipped.getProperty(like + "two.inside") + " two years on"
                + (like.isEmpty()
                        ? ""
                        : " (of all " + shipped.getProperty("one.n") + ": " + shipped.getProperty("one.inside")
                                + " and " + shipped.getProperty("two.inside") + ")")
                + "; 80 % would be right. Those councils did what they did: that such a plan works as simulated is not"
                + " tested by it.";
    }

    /**
     * FTE of those who hold cases at the start: the open cases over the official average.
     *
     * @param series a measure by its key
     * @return NaN where either is not read, or nobody holds any
     */
    public static double holders(Function<String, Optional<MeasureSeries>> series) {
        return first(series, Measures.OPEN_ALL.id()) / first(series, Measures.OFFICIAL_AVERAGE);
    }

    private static double first(Function<String, Optional<MeasureSeries>> series, String key) {
        return series.apply(key).map(MeasureSeries::monthly).stream()
                .flatMap(List::stream)
                .findFirst()
                .map(reading -> reading.n() > 0 && reading.p50() > 0 ? reading.p50() : Double.NaN)
                .orElse(Double.NaN);
    }

    private static String size(double holders) {
        return holders < MIDDLE ? "small" : holders < LARGE ? "middle" : "large";
    }

    private static Properties shipped() {
        Properties shipped = new Properties();
        try (InputStream in = PastForecasts.class.getResourceAsStream(FILE)) {
            shipped.load(in);
            return shipped;
        } catch (IOException missing) {
            throw new UncheckedIOException("the program's own back-test is always to be had", missing);
        }
    }
}
