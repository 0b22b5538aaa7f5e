package org.caseload.scenario.io.shape;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.caseload.calendar.Dates;
import org.caseload.calendar.PlanDate;
import org.caseload.quantity.Change;
import org.caseload.quantity.Growth;
import org.caseload.quantity.Headcount;
import org.caseload.quantity.Money;
import org.caseload.quantity.Rate;
import org.caseload.quantity.Share;
import org.caseload.quantity.Solvable;
import org.caseload.quantity.Span;
import org.caseload.quantity.WhiteSpace;

/**
 * The types of this program's own rooms. One class for all of them rather than a function each: a program that answers in a
 * fraction of a second feels every function that the virtual machine has to link.
 */
record BuiltInCode(Class<?> type) implements Code {
    /** Working days in an ordinary year in England: only to compare a span in one kind of days with a bound in the other. */
    private static final double WORKING_DAYS_A_YEAR = 253;

    /** Beyond this a double no longer counts in ones. */
    private static final long MOST_LONG = 1L << 53;

    @Override
    public Object read(String text) {
        if (type == String.class) {
            return text;
        }
        if (type == LocalDate.class) {
            return Dates.parse(text);
        }
        return type == PlanDate.class ? PlanDate.parse(text) : isQuantity() ? quantity(text) : number(text);
    }

    private boolean isQuantity() {
        return type.getPackage() == Span.class.getPackage();
    }

    private Object quantity(String text) {
        return switch (type.getSimpleName()) {
            case "Share" -> Share.parse(text);
            case "Span" -> Span.parse(text);
            case "Rate" -> Rate.parse(text);
            case "Money" -> Money.parse(text);
            case "Change" -> Change.parse(text);
            case "Growth" -> Growth.parse(text);
            case "Solvable" -> Solvable.parse(text);
            case "Headcount" -> Headcount.parse(text);
            default -> throw new IllegalStateException("no code for " + type);
        };
    }

    private Object number(String text) {
        return switch (type.getSimpleName()) {
            case "double", "Double" -> NumberShapes.number(text);
            case "int", "Integer" -> (int) NumberShapes.whole(text, Integer.MAX_VALUE);
            case "long", "Long" -> NumberShapes.whole(text, MOST_LONG);
            default -> yesOrNo(text);
        };
    }

    private static boolean yesOrNo(String text) {
        return switch (WhiteSpace.strip(text)) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw new IllegalArgumentException("'" + text + "' is neither yes nor no");
        };
    }

    @Override
    public OptionalDouble size(Object value) {
        if (value instanceof Number number) {
            return OptionalDouble.of(number.doubleValue());
        }
        if (value instanceof LocalDate date) {
            return OptionalDouble.of(date.toEpochDay());
        }
        return isQuantity() ? sizeOfQuantity(value) : OptionalDouble.empty();
    }

    private static OptionalDouble sizeOfQuantity(Object value) {
        if (value instanceof Share share) {
            return OptionalDouble.of(share.fraction());
        }
        if (value instanceof Span span) {
            return OptionalDouble.of(days(span));
        }
        if (value instanceof Rate rate) {
            return OptionalDouble.of(perDay(rate));
        }
        if (value instanceof Money money) {
            return OptionalDouble.of(money.pence());
        }
        if (value instanceof Change change) {
            return OptionalDouble.of(change.factor());
        }
        if (value instanceof Growth growth) {
            return OptionalDouble.of(growth.factor());
        }
        if (value instanceof Solvable number) {
            return number.isBalance() ? OptionalDouble.empty() : OptionalDouble.of(number.given());
        }
        return OptionalDouble.of(((Headcount) value).amount());
    }

    private static double days(Span span) {
        return span.isWorking() ? span.workingDays() * Span.DAYS_PER_YEAR / WORKING_DAYS_A_YEAR : span.days();
    }

    private static double perDay(Rate rate) {
        boolean calendar = rate.exposure() == Rate.Exposure.CALENDAR_DAYS;
        return calendar ? rate.perDay() : rate.perDay() * WORKING_DAYS_A_YEAR / Span.DAYS_PER_YEAR;
    }
}
