package org.caseload.department.workforce;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.caseload.quantity.WhiteSpace;

/** How often people of one grade leave: rates of their own, or so many times as often as others of their length of service. */
public final class LeavingOfGrade {
    private static final String TIMES = " times";
    private static final double MOST = 10;

    private final Optional<ServiceRates> own;
    private final double factor;

    private LeavingOfGrade(Optional<ServiceRates> own, double factor) {
        this.own = own;
        this.factor = factor;
    }

    /**
     * Reads a factor or one rate.
     *
     * @param text such as {@code 0.7 times}, from 0 to 10, or {@code 12 % a year}
     * @return the leaving
     * @throws IllegalArgumentException if it is neither
     */
    public static LeavingOfGrade parse(String text) {
        String stripped = WhiteSpace.strip(text);
        if (!stripped.endsWith(TIMES)) {
            return new LeavingOfGrade(Optional.of(ServiceRates.parse(text)), 1);
        }
        String number = WhiteSpace.strip(stripped.substring(0, stripped.length() - TIMES.length()));
        if (!number.matches("\\d{1,2}(\\.\\d{1,9})?") || Double.parseDouble(number) > MOST) {
            throw new IllegalArgumentException("found \"" + text + "\"; permitted: 0 to 10 times, such as 0.7 times");
        }
        return new LeavingOfGrade(Optional.empty(), Double.parseDouble(number));
    }

    /**
     * Reads a table of rates by length of service.
     *
     * @param table as in {@link ServiceRates#of}
     * @return the leaving
     * @throws IllegalArgumentException if it does not read so
     */
    public static LeavingOfGrade of(Map<String, String> table) {
        return new LeavingOfGrade(Optional.of(ServiceRates.of(table)), 1);
    }

    /** The grade's rates, where others leave at the usual ones. */
    public ServiceRates from(ServiceRates usual) {
        return own.orElseGet(() -> usual.times(factor));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LeavingOfGrade that && own.equals(that.own) && factor == that.factor;
    }

    @Override
    public int hashCode() {
        return Objects.hash(own, factor);
    }

    @Override
    public String toString() {
        return own.map(ServiceRates::toString).orElse(factor + TIMES);
    }
}
