package org.caseload.files;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caseload.result.Origin;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.sensitivity.MorrisEffect;
import org.caseload.result.sensitivity.SensitivityResult;
import org.caseload.result.sensitivity.SobolShare;
import org.caseload.result.sensitivity.Swing;
import org.caseload.result.sensitivity.TippingPoint;

/**
 * {@code sensitivity.json}: what each number that nobody knows exactly does to one outcome. The command is left out, as in
 * {@code summary.json}; numbers go by their paths.
 *
 * @param measure key of the measure asked about
 */
record SensitivityFile(
        int format,
        @Unwrapped(without = "command") Origin origin,
        String measure,

        @Unwrapped(without = {"origin", "swings", "sobol", "morris", "tippingPoint"})
        SensitivityResult result,

        List<PublishedUncertainty.Input> uncertainInputs,
        List<OneAtATime> oneAtATime,
        List<Sobol> sobol,
        List<Morris> morris,
        Optional<Tipping> tippingPoint) {

    static SensitivityFile of(SensitivityResult result) {
        return new SensitivityFile(
                RecordWriter.FORMAT,
                result.origin(),
                result.measure().key(),
                result,
                result.swings().stream()
                        .map(swing -> PublishedUncertainty.Input.of(swing.number()))
                        .toList(),
                result.swings().stream().map(OneAtATime::of).toList(),
                result.sobol().stream()
                        .map(share -> new Sobol(share.number().path(), share))
                        .toList(),
                result.morris().stream()
                        .map(effect -> new Morris(effect.number().path(), effect))
                        .toList(),
                result.tippingPoint().map(point -> new Tipping(point.holds(), point.spirals(), point.strengths())));
    }

    /** What one number does from its low to its high value while all others stay. */
    record OneAtATime(String input, double from, double to, Estimate atLow, Estimate atHigh, Estimate lowToHigh) {
        static OneAtATime of(Swing swing) {
            return new OneAtATime(
                    swing.number().path(), swing.from(), swing.to(), swing.atLow(), swing.atHigh(), swing.across());
        }
    }

    /** A number's shares of the variance. */
    record Sobol(
            String input, @Unwrapped(without = "number") SobolShare share) {}

    /** A number's effects from many places. */
    record Morris(
            String input, @Unwrapped(without = "number") MorrisEffect effect) {}

    /** Up to which strength of the feedback the plan holds, and from which on it spirals. */
    record Tipping(OptionalDouble holdsUpTo, OptionalDouble spiralsFrom, List<TippingPoint.Strength> strengths) {}
}
