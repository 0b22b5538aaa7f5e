package org.caseload.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a plan costs over doing nothing, in whole pence of the scenario's prices: means over runs played both ways under the same luck.
 * Financial years add up to the total, and recurrent and one-off cost to their sum, to the penny.
 *
 * @param runs how many runs were played twice
 * @param years the financial years that the study touches, in order of time
 * @param fullYear what it goes on to cost in a year, at the rate of the last months; empty where the study is shorter than they are
 */
public record PlanCost(int runs, List<Year> years, Optional<FullYear> fullYear) {
    /** Copies the years and checks that there is one. */
    public PlanCost {
        Objects.requireNonNull(fullYear, "fullYear");
        years = List.copyOf(years);
        if (years.isEmpty()) {
            throw new IllegalArgumentException("a study touches at least one financial year");
        }
    }

    /** Recurrent cost over all years, in pence. */
    public long recurrent() {
        return years.stream().mapToLong(Year::recurrent).sum();
    }

    /** Single payments over all years, in pence. */
    public long oneOff() {
        return years.stream().mapToLong(Year::oneOff).sum();
    }

    /** Cost over all years, in pence. */
    public long total() {
        return recurrent() + oneOff();
    }

    /**
     * A financial year, or what of it lies within the study.
     *
     * @param from its first day within the study
     * @param until the day after its last one within the study
     * @param recurrent pay of staff, permanent and agency, in pence; below 0 where the plan saves
     * @param oneOff single payments, in pence
     * @param over recurrent and one-off cost over the runs, in pounds; dated where it ends
     */
    public record Year(LocalDate from, LocalDate until, long recurrent, long oneOff, Observation over) {
        /** Checks the parts are there. */
        public Year {
            Objects.requireNonNull(over, "over");
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException("a year ends after it begins");
            }
        }

        /** Cost in pence. */
        public long total() {
            return recurrent + oneOff;
        }

        /** Its name, such as "2018-19": a financial year of councils begins on 1 April. */
        public String name() {
            int year = from.getMonthValue() < 4 ? from.getYear() - 1 : from.getYear();
            return year + "-" + String.format(Locale.ROOT, "%02d", (year + 1) % 100);
        }

        /** Whether the study holds all of it. */
        public boolean isWhole() {
            return from.equals(LocalDate.of(from.getYear(), 4, 1)) && until.equals(from.plusYears(1));
        }
    }

    /**
     * Full-year effect: the recurrent cost of the last months over doing nothing, for a year of 365.25 days.
     *
     * @param since the first of these months
     * @param pence in pence
     * @param over over the runs, in pounds
     */
    public record FullYear(LocalDate since, long pence, Observation over) {
        /** Checks the parts are there. */
        public FullYear {
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(over, "over");
        }
    }
}
