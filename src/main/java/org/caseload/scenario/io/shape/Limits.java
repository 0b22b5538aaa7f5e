package org.caseload.scenario.io.shape;

import java.util.Optional;
import org.caseload.parameter.Parameter;
import org.caseload.quantity.Span;

/**
 * What a component says about the values that may stand in it.
 *
 * @param unit the unit people would say; may be empty
 * @param min the lowest permitted value as written; empty for no bound
 * @param max the highest permitted value as written; empty for no bound
 * @param positive whether it must be more than nothing
 * @param anyDays whether a length of time may be in working days and in calendar time alike
 * @param example one value as written, for messages; may be empty
 */
public record Limits(String unit, String min, String max, boolean positive, boolean anyDays, String example) {
    /** No limits at all. */
    public static final Limits NONE = new Limits("", "", "", false, false, "");

    /** The limits that an annotation states. */
    public static Limits of(Parameter parameter) {
        return new Limits(
                parameter.unit(),
                parameter.min(),
                parameter.max(),
                parameter.positive(),
                parameter.anyDays(),
                parameter.defaultsTo());
    }

    /** The permitted range in words, if there is one. */
    public Optional<String> range() {
        String low = !min.isEmpty() ? min : positive ? "more than 0" : "";
        if (low.isEmpty()) {
            return max.isEmpty() ? Optional.empty() : Optional.of("at most " + max);
        }
        if (max.isEmpty()) {
            return Optional.of(min.isEmpty() ? low : "at least " + low);
        }
        return Optional.of(min.isEmpty() ? low + ", at most " + max : low + " to " + max);
    }

    /** Whether a value of this kind lies within the limits; a value without a size always does. */
    public boolean permit(ValueKind kind, Object value) {
        if (kind.size(value).isEmpty()) {
            return true;
        }
        if (value instanceof Span span && !permitDays(span)) {
            return false;
        }
        double size = kind.size(value).getAsDouble();
        boolean belowLow = !min.isEmpty() && size < bound(kind, min);
        boolean aboveHigh = !max.isEmpty() && size > bound(kind, max);
        return !belowLow && !aboveHigh && !(positive && !(size > 0));
    }

    /** Says so where a length of time is in the wrong kind of days; empty where it is not. */
    public String wrongDays(Object value) {
        if (!(value instanceof Span span) || permitDays(span)) {
            return "";
        }
        return span.isWorking() ? "Working days are not permitted here." : "Only working days are permitted here.";
    }

    /** A length of time counts in the days of its ends: only these have a fixed length where it is used. */
    private boolean permitDays(Span span) {
        return min.isEmpty() || anyDays || Span.parse(min).isWorking() == span.isWorking();
    }

    private static double bound(ValueKind kind, String written) {
        return kind.size(kind.read(written)).orElseThrow();
    }
}
