package org.caseload.scenario;

import java.util.Objects;
import org.caseload.random.Identity;
import org.caseload.random.InputUncertainty;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;
import org.caseload.random.Source;

/**
 * A number of a scenario that nobody knows exactly. It is drawn once in a replication, and all strategies under the same seed meet
 * the same draw.
 *
 * @param path keys joined by full stops, such as {@code department.allocation.handover}
 * @param label a short name for tables and charts
 * @param unit the unit in which it is written, such as "working days" or "%"; may be empty
 * @param belief what is believed of it, in that unit
 * @param wording the belief as the file may state it
 * @param source where the belief comes from, as the file says; may be empty
 * @param of what it is of
 * @param drawnWith numbers with the same name here stand at the same place of their ranges in every run, such as three rates of
 *     leaving that are high together; the path where it is drawn by itself
 */
public record UncertainInput(
        String path,
        String label,
        String unit,
        InputUncertainty belief,
        String wording,
        String source,
        Of of,
        String drawnWith) {

    /** Whether nobody knows what is, or what will be. */
    public enum Of {
        /** What the department is like on the start date: whatever is true, its stock and staff are those stated, so it is solved anew. */
        TODAY,
        /** What will change after the start: the department of today is what it is. */
        THE_FUTURE
    }

    /** Checks the parts are there. */
    public UncertainInput {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(belief, "belief");
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(drawnWith, "drawnWith");
    }

    /** The value that the balance is solved with. */
    public double central() {
        return belief.central();
    }

    /** The low end of the range stated. */
    public double low() {
        return belief.low();
    }

    /** The high end of the range stated. */
    public double high() {
        return belief.high();
    }

    /** The value in a replication, in the input's unit. */
    double in(KeyedRandom luck) {
        return belief.quantile(place(luck));
    }

    /** The place of that value in what is believed: the chance, above 0 and below 1, that the number lies below. */
    double place(KeyedRandom luck) {
        return luck.uniform(Identity.named(Source.UNCERTAIN_INPUT.number(), drawnWith), Purpose.UNCERTAIN_INPUT, 0);
    }
}
