package org.caseload.measure;

import java.util.function.ToDoubleFunction;
import org.caseload.result.MeasureName;
import org.caseload.result.Measures;

/**
 * One line of the book: a measure of some teams, of a stage or of the whole department, which reads itself at a midnight.
 *
 * @param measure which measure it is
 * @param name its name in results
 * @param reading its value at a midnight; NaN where undefined
 */
record MeasureLine(Measures measure, MeasureName name, ToDoubleFunction<Midnight> reading) {

    /** Its value; NaN where undefined. */
    double read(Midnight midnight) {
        return reading.applyAsDouble(midnight);
    }
}
