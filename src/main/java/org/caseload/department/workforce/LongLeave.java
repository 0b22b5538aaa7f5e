package org.caseload.department.workforce;

import org.caseload.parameter.Coherent;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;
import org.caseload.quantity.Rate;
import org.caseload.random.DurationLaw;

/**
 * Maternity, adoption and other long leave of permanent staff. It is foreseen, so the cases go to colleagues on its first day.
 *
 * @param rate rate at which somebody goes on leave, while not on leave
 * @param length how long a leave lasts, in calendar days
 */
public record LongLeave(
        @Parameter(
                says = "Rate at which somebody of the permanent staff goes on long leave, while not on leave.",
                defaultsTo = "3 % a year",
                min = "0 % a year",
                max = "100 % a year",
                source = "assumption: staff are mostly women, about half of them under 45; no measurement was found")
        Rate rate,

        @Parameter(
                says = "How long a leave lasts, in calendar days.",
                defaultsTo = "{triangular: {low: 6 months, mode: 9 months, high: 12 months}}",
                source = "assumption: statutory maternity leave is up to 52 weeks, 39 of them paid (GOV.UK)")
        DurationLaw length)
        implements Coherent {

    @Override
    public void check(Objections objections) {
        if (rate.exposure() != Rate.Exposure.CALENDAR_DAYS) {
            objections.raise("rate", "found " + rate + "; permitted: a rate in calendar time, such as 3 % a year");
        }
        if (length.working()) {
            objections.raise("length", "working days are not permitted here; permitted: such as 9 months");
        }
    }

    /** Share of permanent staff who are on leave at a random moment: r m / (1 + r m), an alternating renewal process. */
    public double shareAway() {
        double away = rate.perDay() * length.law().mean();
        return away / (1 + away);
    }
}
