package org.caseload.result.outside;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What published figures say of councils that changed their staff as a plan does, or why they say nothing. */
public sealed interface OutsideView {
    /** The change of staff that it is about. */
    StaffChange change();

    /**
     * There is nothing to set beside it.
     *
     * @param change the change of staff
     * @param reason why, in a clause
     */
    record Unseen(StaffChange change, String reason) implements OutsideView {
        /** Checks the parts are there. */
        public Unseen {
            Objects.requireNonNull(change, "change");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Councils did so from a like start.
     *
     * @param change the change of staff
     * @param england what the caseload at its beginning is set against
     * @param alike which councils and years count as like it
     * @param years what became of their caseloads one and two years after the beginning
     * @param target how many of them came down by as much as the target asks within two years; empty where none is asked
     * @param contrast what went with coming down
     */
    record Seen(
            StaffChange change,
            EnglandLevel england,
            Alike alike,
            List<YearLater> years,
            Optional<AsTheTargetAsks> target,
            Contrast contrast)
            implements OutsideView {
        /** Copies the list. */
        public Seen {
            Objects.requireNonNull(change, "change");
            Objects.requireNonNull(england, "england");
            Objects.requireNonNull(alike, "alike");
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(contrast, "contrast");
            years = List.copyOf(years);
            if (years.isEmpty()) {
                throw new IllegalArgumentException("an outside view looks at least a year on");
            }
        }

        /** How far the caseload at the beginning lies above England's, as a share of that; below 0 where it lies below. */
        public double level() {
            return change.caseload() / england.caseload() - 1;
        }

        /** The last year that is both simulated and known of such councils, or the last known one where none is simulated. */
        public YearLater last() {
            return years.stream()
                    .filter(YearLater::isSimulated)
                    .reduce((before, after) -> after)
                    .orElseGet(() -> years.get(years.size() - 1));
        }
    }

    /**
     * Which councils and years count as alike, in shares: staff that grew by at least and less than so much in a year, and caseloads at
     * least and less than so far above the middle council's when the year began. NaN where a class has no end.
     *
     * @param growthFrom growth of staff, at least
     * @param growthTo below
     * @param levelFrom caseload above the middle council's, at least
     * @param levelTo below
     * @param firstYear the first year of published figures
     * @param lastYear the last
     * @param widened whether nearer ones were too few
     */
    record Alike(
            double growthFrom,
            double growthTo,
            double levelFrom,
            double levelTo,
            int firstYear,
            int lastYear,
            boolean widened) {}

    /**
     * So many years after the beginning.
     *
     * @param years how many
     * @param date when the simulation is read; its last day where it does not reach as far
     * @param simulated the simulated change of the official average, as a share, of the median run; NaN where it does not reach as far
     * @param simulatedLow the same of one run in ten below
     * @param simulatedHigh the same of one run in ten above
     * @param changed councils whose staff changed alike
     * @param unchanged councils from the same starts whose staff stayed level
     */
    record YearLater(
            int years,
            LocalDate date,
            double simulated,
            double simulatedLow,
            double simulatedHigh,
            OutsideSpread changed,
            OutsideSpread unchanged) {

        /** Whether the simulation reaches as far. */
        public boolean isSimulated() {
            return !Double.isNaN(simulated);
        }

        /** How simulation and published figures agree. */
        public Agreement agreement() {
            if (!isSimulated()) {
                return Agreement.UNKNOWN;
            }
            if (!changed.isAmongMost(simulated)) {
                return Agreement.DISAGREE;
            }
            return changed.mayBeTheMiddle(simulated) ? Agreement.AGREE : Agreement.OFF_THE_MIDDLE;
        }
    }

    /** How a simulated middle agrees with what happened. */
    enum Agreement {
        /** It may be the middle of such councils, too. */
        AGREE,
        /** It lies among eight in ten of them and outside the 95 % interval of their middle. */
        OFF_THE_MIDDLE,
        /** It lies outside eight in ten of them. */
        DISAGREE,
        /** The simulation does not reach as far. */
        UNKNOWN
    }

    /**
     * How many came down by as much as the target asks.
     *
     * @param fall by what share the target's measure has to fall
     * @param reached so many did
     * @param of of so many
     */
    record AsTheTargetAsks(double fall, int reached, int of) {}

    /**
     * What went with coming down: two groups chosen by the outcome, so that it proves nothing.
     *
     * @param byTarget whether those that came down did so by as much as the target asks; else they are the half that fell more
     * @param down those that came down
     * @param others the others
     */
    record Contrast(boolean byTarget, Group down, Group others) {}

    /**
     * Some councils, by the middle of them two years later; shares, England's own trend taken out.
     *
     * @param n how many
     * @param caseload how their caseloads changed
     * @param cases how their cases changed
     * @param caseHolders how those who hold cases changed, FTE
     */
    record Group(int n, double caseload, double cases, double caseHolders) {}
}
