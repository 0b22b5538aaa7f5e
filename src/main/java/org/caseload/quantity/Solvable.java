package org.caseload.quantity;

/**
 * A number that is either given or left to be solved so that the start state holds steady: {@code 650} or {@code balance}.
 *
 * @param number the number given, finite; NaN where it is to be solved
 */
public record Solvable(double number) {

    private static final Solvable BALANCE = new Solvable(Double.NaN);

    private static final String WORD = "balance";

    public Solvable {
        if (Double.isInfinite(number)) {
            throw new IllegalArgumentException("a number must be finite; write for example 650, or " + WORD);
        }
    }

    /** A number that is given, finite. */
    public static Solvable of(double number) {
        if (Double.isNaN(number)) {
            throw new IllegalArgumentException("not a number; write for example 650, or " + WORD);
        }
        return new Solvable(number + 0.0);
    }

    /** A number to be solved. */
    public static Solvable balance() {
        return BALANCE;
    }

    /**
     * Reads a number, with thousands commas allowed, or the word {@code balance}.
     *
     * @throws IllegalArgumentException where the text is neither
     */
    public static Solvable parse(String text) {
        String tidy = WrittenNumbers.tidy(text);
        if (tidy.equals(WORD)) {
            return BALANCE;
        }
        double number = WrittenNumbers.numberOrNaN(tidy);
        if (Double.isNaN(number)) {
            throw new IllegalArgumentException(
                    WrittenNumbers.quote(text) + " is not a number; write for example 650, or " + WORD
                            + " to have it solved so that the start state holds steady");
        }
        return of(number);
    }

    public boolean isBalance() {
        return Double.isNaN(number);
    }

    /**
     * The number given.
     *
     * @throws IllegalStateException where it is to be solved
     */
    public double given() {
        if (isBalance()) {
            throw new IllegalStateException("no number is given: it is to be solved (" + WORD + ")");
        }
        return number;
    }

    @Override
    public String toString() {
        return isBalance() ? WORD : WrittenNumbers.write(number);
    }
}
