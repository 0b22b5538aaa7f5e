package org.caseload.result.sensitivity;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caseload.result.MeasureName;
import org.caseload.result.Origin;
import org.caseload.result.comparison.Estimate;

/**
 * Everything a finished study of sensitivity has to say.
 *
 * @param origin how to make it again; its replications are those of each point
 * @param measure the measure asked about
 * @param date the date asked about, whose first midnight is read
 * @param runs runs simulated in all, but for those of the tipping point
 * @param central the measure with every number at its central value
 * @param chance the standard deviation over runs there, which is chance alone
 * @param ignorance the standard deviation that comes from not knowing the numbers, chance left out; NaN where it was not estimated
 * @param swings one number at a time, the largest first
 * @param sobol shares of the variance, the largest total first; none where numbers were screened instead
 * @param morris screening, the largest first; none where shares were estimated
 * @param tippingPoint at which strength of the feedback caseloads spiral, where that was asked
 */
public record SensitivityResult(
        Origin origin,
        MeasureName measure,
        LocalDate date,
        int runs,
        Estimate central,
        double chance,
        double ignorance,
        List<Swing> swings,
        List<SobolShare> sobol,
        List<MorrisEffect> morris,
        Optional<TippingPoint> tippingPoint) {

    /** Copies the lists. */
    public SensitivityResult {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(central, "central");
        Objects.requireNonNull(tippingPoint, "tippingPoint");
        swings = List.copyOf(swings);
        sobol = List.copyOf(sobol);
        morris = List.copyOf(morris);
    }
}
