package org.caseload.department.workforce;

import java.util.Arrays;
import java.util.Map;
import org.caseload.parameter.Tables;
import org.caseload.quantity.Share;
import org.caseload.quantity.Span;
import org.caseload.quantity.StatedDecimals;
import org.caseload.quantity.WhiteSpace;

/** How long the staff in post have served: shares by bands of service, the last without end. */
public final class ServiceMix {
    private static final String FORM =
            "shares by service such as {under 2 years: 35 %, under 5 years: 25 %, after: 40 %}";

    private final double[] upTo;
    private final double[] shares;
    private final Map<String, String> written;

    private ServiceMix(double[] upTo, double[] shares, Map<String, String> written) {
        this.upTo = upTo;
        this.shares = shares;
        this.written = written;
    }

    /**
     * Reads a table of bands.
     *
     * @param table shares keyed {@code under 2 years} and so on in rising order, the last keyed {@code after}
     * @return the mix
     * @throws IllegalArgumentException if a key or a share does not read so, or the shares do not add up to 100 %
     */
    public static ServiceMix of(Map<String, String> table) {
        double[] upTo = new double[table.size()];
        double[] shares = new double[table.size()];
        int band = 0;
        for (Map.Entry<String, String> entry : table.entrySet()) {
            upTo[band] = end(WhiteSpace.strip(entry.getKey()), band == upTo.length - 1);
            shares[band] = Share.parse(entry.getValue()).fraction();
            if (band > 0 && !(upTo[band] > upTo[band - 1])) {
                throw new IllegalArgumentException("bands of service must rise; permitted: " + FORM);
            }
            band++;
        }
        double sum = Arrays.stream(shares).sum();
        if (!StatedDecimals.isSame(sum, 1)) {
            throw new IllegalArgumentException(
                    "shares add up to " + StrictMath.rint(sum * 10000) / 100 + " %; permitted: 100 %");
        }
        return new ServiceMix(upTo, shares, Tables.copy(table));
    }

    private static double end(String key, boolean last) {
        if (last != key.equals("after") || !last && !key.startsWith("under ")) {
            throw new IllegalArgumentException("found \"" + key + "\"; permitted: " + FORM);
        }
        return last
                ? Double.POSITIVE_INFINITY
                : Span.parseCalendar(key.substring("under ".length())).days();
    }

    /** Number of bands, at least 1. */
    public int bands() {
        return shares.length;
    }

    /** Beginning of a band in days of service. */
    public double from(int band) {
        return band == 0 ? 0 : upTo[band - 1];
    }

    /** End of a band in days of service; infinite for the last. */
    public double to(int band) {
        return upTo[band];
    }

    /** Share of the staff in post in a band. */
    public double share(int band) {
        return shares[band];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ServiceMix that && Arrays.equals(upTo, that.upTo) && Arrays.equals(shares, that.shares);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(upTo) + Arrays.hashCode(shares);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        written.forEach((key, share) -> text.append(text.length() > 1 ? ", " : "")
                .append(key)
                .append(": ")
                .append(share));
        return text.append('}').toString();
    }
}
