package org.caseload.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What nobody knows exactly, and what that and the years do to the main measure of a study.
 *
 * @param inputs the numbers, in the order of the files; none where everything is known
 * @param parts why runs differ, by strategy and date; none where there are too few runs to tell, or nothing but luck by the scenario
 * @param adjusted means of the main measure and of open cases without what the years happened to do, by measure and date; none where nothing
 *     differs from year to year, or runs are too few
 * @param worth what it would be worth to know a number before choosing a strategy; none without strategies
 */
public record InputUncertaintyEffect(
        List<UncertainNumber> inputs, List<VarianceParts> parts, List<AdjustedMean> adjusted, List<Worth> worth) {
    /** Everything is known. */
    public static final InputUncertaintyEffect NONE =
            new InputUncertaintyEffect(List.of(), List.of(), List.of(), List.of());

    /** Without adjusted means. */
    public InputUncertaintyEffect(List<UncertainNumber> inputs, List<VarianceParts> parts, List<Worth> worth) {
        this(inputs, parts, List.of(), worth);
    }

    /** Copies the lists. */
    public InputUncertaintyEffect {
        inputs = List.copyOf(inputs);
        parts = List.copyOf(parts);
        adjusted = List.copyOf(adjusted);
        worth = List.copyOf(worth);
    }

    /**
     * How much lower the main measure would be on average if the strategy were chosen knowing one number, against choosing the one
     * that is best on average (expected value of partial perfect information).
     *
     * @param path of the number, or the name of those drawn together
     * @param date the date whose first midnight is read
     * @param value in the measure's unit; 0 or a little below it where nothing is gained
     * @param low the lower end of its interval; those of all numbers cover at once in 95 of 100 studies
     * @param high the upper end of it
     */
    public record Worth(String path, LocalDate date, double value, double low, double high) {
        /** Checks the path and date are there. */
        public Worth {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(date, "date");
        }
    }

    /** Whether everything is known. */
    public boolean isNone() {
        return inputs.isEmpty();
    }

    /** The number at a path, or those drawn together by a name as one; some of the inputs have it. */
    public UncertainNumber number(String unknown) {
        return UncertainNumber.together(
                inputs.stream().filter(input -> input.unknown().equals(unknown)).toList());
    }

    /** The parts for a strategy on the last date there is. */
    public Optional<VarianceParts> findLast(int strategy) {
        return parts.stream().filter(part -> part.strategy() == strategy).reduce((before, after) -> after);
    }
}
