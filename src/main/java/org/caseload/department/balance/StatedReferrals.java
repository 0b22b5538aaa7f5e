package org.caseload.department.balance;

import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;
import org.caseload.department.demand.Demand;
import org.caseload.department.reconciliation.Prior;

/**
 * What is known of referrals a year before the open cases are looked at.
 *
 * @param number as stated or published; empty where neither is
 */
record StatedReferrals(OptionalDouble number) {
    /** How well a council's figure is known: referrals that two censuses count differ by so much (DfE, 2013 to 2022). */
    private static final double COUNTED_SD = 0.12;

    /** How well referrals are known that only follow from open cases and England's pathway: an assumption. */
    private static final double GUESSED_SD = 0.5;

    /** How well routing is known, an assumption: two shares of a stage may each change by so much against the other's. */
    static final double ROUTES_SD = 0.25;

    /** Those of a department: stated, else published. */
    static StatedReferrals of(Demand demand) {
        return new StatedReferrals(
                demand.referralsPerYear().isBalance()
                        ? demand.publishedReferrals()
                        : OptionalDouble.of(demand.referralsPerYear().given()));
    }

    /** Whether it is stated that nobody is referred. */
    boolean areNone() {
        return number.isPresent() && number.getAsDouble() == 0;
    }

    Prior prior(DoubleSupplier guessed) {
        return number.isPresent()
                ? new Prior(number.getAsDouble(), COUNTED_SD)
                : new Prior(guessed.getAsDouble(), GUESSED_SD);
    }
}
