package org.caseload.report.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * How right forecasts of councils' caseloads were that were made in the same way from what was known before: the numbers of the
 * back-test that the program ships with, which {@code docs/back-tests.md} tells in full.
 */
public final class PastForecasts {
    private static final String FILE = "past-forecasts.properties";

    private PastForecasts() {}

    /** In a sentence that a councillor understands. */
    public static String sentence() {
        Properties shipped = shipped();
        return "Of " + shipped.getProperty("one.n")
                + " forecasts made in this way for councils of England, the published caseload lay"
                + " within the range of 8 in 10 in " + shipped.getProperty("one.inside") + " a year on and in "
                + shipped.getProperty("two.inside")
                + " two years on; 80 % would be right. Those councils did what they did: that such a plan works as simulated"
                + " is not tested by it.";
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
