package org.caseload.result.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caseload.result.MeasureName;
import org.caseload.result.Origin;
import org.caseload.statistics.NeededReplications;

/**
 * How many runs some questions need, as far as a pilot can tell.
 *
 * @param origin how to make the pilot again
 * @param strategies names of the strategies, the base first
 * @param questions the questions, in the order in which they were asked
 */
public record RunsPlan(Origin origin, List<String> strategies, List<Question> questions) {
    /** Copies the lists. */
    public RunsPlan {
        Objects.requireNonNull(origin, "origin");
        strategies = List.copyOf(strategies);
        questions = List.copyOf(questions);
    }

    /**
     * One question.
     *
     * @param asked as it was asked
     * @param measure the measure
     * @param date the date whose first midnight is read
     * @param rows every strategy by itself, then every difference from the base, then that of the two best where neither is the base
     */
    public record Question(String asked, MeasureName measure, LocalDate date, List<Row> rows) {
        /** Copies the list. */
        public Question {
            Objects.requireNonNull(asked, "asked");
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(date, "date");
            rows = List.copyOf(rows);
        }
    }

    /**
     * One quantity of a question.
     *
     * @param strategy number of the strategy, 0 for the base
     * @param other the strategy that it is held against under the same luck, or −1 for the strategy by itself
     * @param pilot what the pilot gave, with its 95 % interval
     * @param deviation its standard deviation over runs
     * @param wanted the half-width wanted
     * @param runs how many runs make the 95 % interval so narrow; empty where the pilot's runs never differed
     * @param toTellApart how many runs show with 95 % confidence, 8 times in 10, that the two differ, were the pilot's difference true; empty for
     *     a strategy by itself, and where the pilot saw no difference
     */
    public record Row(
            int strategy,
            int other,
            Estimate pilot,
            double deviation,
            double wanted,
            Optional<NeededReplications> runs,
            Optional<NeededReplications> toTellApart) {
        /** Checks the parts are there. */
        public Row {
            Objects.requireNonNull(pilot, "pilot");
            Objects.requireNonNull(runs, "runs");
            Objects.requireNonNull(toTellApart, "toTellApart");
        }

        /** Whether it is a difference. */
        public boolean isDifference() {
            return other >= 0;
        }
    }
}
