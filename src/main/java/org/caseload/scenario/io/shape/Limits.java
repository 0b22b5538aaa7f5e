package org.caseload.scenario.io.shape;

import java.util.Optional;
import org.caseload.parameter.Parameter;

/**
 * What a component says about the values that may stand in it.
 *
 * @param unit the unit people would say; may be empty
 * @param min the lowest permitted value as written; empty for no bound
 * @param max the highest permitted value as written; empty for no bound
 * @param positive whether it must be more than nothing
 * @param example one value as written, for messages; may be empty
 */
public record Limits(String unit, String min, String max, boolean positive, String example) {
    /** No limits at all. */
    public static final Limits NONE = new Limits("", "", "", false, "");

    /** The limits that an annotation states. */
    public static Limits of(Parameter parameter) {
        return new Limits(
                parameter.unit(), parameter.min(), parameter.max(), parameter.positive(), parameter.defaultsTo());
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
        double size = kind.size(value).getAsDouble();
        boolean belowLow = !min.isEmpty() && size < bound(kind, min);
        boolean aboveHigh = !max.isEmpty() && size > bound(kind, max);
        return !belowLow && !aboveHigh && !(positive && !(size > 0));
    }

    private static double bound(ValueKind kind, String written) {
        return kind.size(kind.read(written)).orElseThrow();
    }
}
