package org.caseload.department.workforce;

import org.caseload.parameter.Coherent;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;
import org.caseload.quantity.Rate;
import org.caseload.random.DurationLaw;

/**
 * How often one kind of absence begins and how long it lasts.
 *
 * @param spells rate at which spells begin, while present
 * @param length length of a spell, in working days
 */
public record Spells(
        @Parameter(
                says = "How often a spell begins, such as 1.0 per 253 present working days.",
                min = "0 per 253 present working days",
                max = "253 per 253 present working days",
                source = "see the kind of absence")
        Rate spells,

        @Parameter(says = "How long a spell lasts, in working days.", source = "see the kind of absence")
        DurationLaw length)
        implements Coherent {

    /** Working days away that a present working day leads to, on average. */
    double awayPerPresentDay() {
        return spells.perDay() * length.law().mean();
    }

    /** The same, begun so many times as often. */
    Spells times(double factor) {
        return new Spells(spells.times(factor), length);
    }

    @Override
    public void check(Objections objections) {
        if (!length.working()) {
            objections.raise("length", "calendar days are not permitted here; permitted: such as 3 working days");
        }
        if (spells.exposure() == Rate.Exposure.CALENDAR_DAYS) {
            objections.raise("spells", "found " + spells + "; permitted: such as 1.0 per 253 present working days");
        }
    }
}
