package org.caseload.department.threshold;

/**
 * One reason for which a department keeps more or fewer cases open than it would: its part of the logarithm of the path. It is 0
 * on the start date.
 */
public interface StockPart {

    /**
     * The part on a day to come. Each step of the path asks once, at its beginning, for the day on which it ends; what a part learns
     * of the department it learns then.
     *
     * @param day day of the simulation, later at each call
     * @return natural logarithm of the factor on the cases open
     */
    double log(double day);
}
