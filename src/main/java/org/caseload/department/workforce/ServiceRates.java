package org.caseload.department.workforce;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.caseload.parameter.Tables;
import org.caseload.quantity.Rate;
import org.caseload.quantity.Span;
import org.caseload.quantity.WhiteSpace;

/**
 * A rate of leaving by length of service: bands of service, each with its rate, the last without end.
 */
public final class ServiceRates {
    private static final String FORM =
            "one rate, such as 15 % a year, or {under 2 years: 18 % a year, under 5 years: 15.5 % a year, after: 12.3 % a year}";

    private final double[] upTo;
    private final double[] perDay;
    private final Map<String, String> written;

    private ServiceRates(double[] upTo, double[] perDay, Map<String, String> written) {
        this.upTo = upTo;
        this.perDay = perDay;
        this.written = written;
    }

    /**
     * Reads one rate for every length of service.
     *
     * @param text such as {@code 15.9 % leave within a year}
     * @return the rates
     * @throws IllegalArgumentException if it is not a rate per calendar time
     */
    public static ServiceRates parse(String text) {
        return of(Map.of("after", text));
    }

    /**
     * Reads a table of bands.
     *
     * @param table rates keyed {@code under 2 years} and so on in rising order, the last keyed {@code after}
     * @return the rates
     * @throws IllegalArgumentException if a key or a rate does not read so
     */
    public static ServiceRates of(Map<String, String> table) {
        double[] upTo = new double[table.size()];
        double[] perDay = new double[table.size()];
        int band = 0;
        for (Map.Entry<String, String> entry : table.entrySet()) {
            boolean last = band == upTo.length - 1;
            upTo[band] = last ? lastBand(entry.getKey()) : bandEnd(entry.getKey());
            perDay[band] = rate(entry.getValue());
            if (band > 0 && !(upTo[band] > upTo[band - 1])) {
                throw new IllegalArgumentException("bands of service must rise; permitted: " + FORM);
            }
            band++;
        }
        if (band == 0) {
            throw new IllegalArgumentException("no rate; permitted: " + FORM);
        }
        return new ServiceRates(upTo, perDay, Tables.copy(table));
    }

    private static double lastBand(String key) {
        if (!WhiteSpace.strip(key).equals("after")) {
            throw new IllegalArgumentException("the last band is `after`, found \"" + key + "\"; permitted: " + FORM);
        }
        return Double.POSITIVE_INFINITY;
    }

    private static double bandEnd(String key) {
        if (!WhiteSpace.strip(key).startsWith("under ")) {
            throw new IllegalArgumentException("found \"" + key + "\"; permitted: " + FORM);
        }
        return Span.parseCalendar(WhiteSpace.strip(key).substring("under ".length()))
                .days();
    }

    private static double rate(String text) {
        Rate rate = Rate.parse(text);
        if (rate.exposure() != Rate.Exposure.CALENDAR_DAYS) {
            throw new IllegalArgumentException(
                    "found \"" + text + "\"; permitted: a rate in calendar time, such as 18 % a year");
        }
        return rate.perDay();
    }

    /** Rate of leaving per day after a length of service in days. */
    public double perDay(double service) {
        return perDay[band(service)];
    }

    /** The length of service in days, beyond a given one, up to which the rate is the same; infinite in the last band. */
    public double sameUntil(double service) {
        return upTo[band(service)];
    }

    private int band(double service) {
        int band = 0;
        while (service >= upTo[band]) {
            band++;
        }
        return band;
    }

    /** The highest rate of any band, per day. */
    public double highestPerDay() {
        return Arrays.stream(perDay).max().orElse(0);
    }

    /** The same bands, each rate so many times as high. */
    ServiceRates times(double factor) {
        Map<String, String> described = new LinkedHashMap<>();
        written.forEach((band, rate) -> described.put(band, rate + " times " + factor));
        return new ServiceRates(
                upTo, Arrays.stream(perDay).map(rate -> rate * factor).toArray(), described);
    }

    /** Number of bands, at least 1. */
    public int bands() {
        return perDay.length;
    }

    /** End of a band in days of service; infinite for the last. */
    public double bandEnd(int band) {
        return upTo[band];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ServiceRates that
                && Arrays.equals(upTo, that.upTo)
                && Arrays.equals(perDay, that.perDay);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(upTo) + Arrays.hashCode(perDay);
    }

    @Override
    public String toString() {
        if (written.size() == 1) {
            return written.values().iterator().next();
        }
        StringBuilder text = new StringBuilder("{");
        written.forEach((key, rate) -> text.append(text.length() > 1 ? ", " : "")
                .append(key)
                .append(": ")
                .append(rate));
        return text.append('}').toString();
    }
}
