package org.caseload.scenario.io.shape;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.caseload.calendar.Dates;
import org.caseload.calendar.PlanDate;
import org.caseload.quantity.Change;
import org.caseload.quantity.Headcount;
import org.caseload.quantity.Money;
import org.caseload.quantity.Rate;
import org.caseload.quantity.Share;
import org.caseload.quantity.Solvable;
import org.caseload.quantity.Span;

/** The values a scenario may hold: the ones of this program by name, and any other type with a {@code parse} method. */
final class ValueKinds {
    private static final List<String> SPANS =
            List.of("day", "days", "week", "weeks", "month", "months", "year", "years", "working");

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Jan",
            "Feb",
            "Mar",
            "Apr",
            "Jun",
            "Jul",
            "Aug",
            "Sept",
            "Oct",
            "Nov",
            "Dec");

    private static final List<String> RATES =
            joined(SPANS, List.of("a", "an", "per", "every", "each", "present", "within", "leave"));

    private static final String DIGITS = "(\\d{1,3}(,\\d{3})+|\\d+)?(\\.\\d+)?";

    /** Working days in an ordinary year in England: only to compare a span in one kind of days with a bound in the other. */
    private static final double WORKING_DAYS_A_YEAR = 253;

    private final Map<Class<?>, ValueKind> known = new HashMap<>();

    ValueKinds() {
        numbers();
        dates();
        quantities();
        put(ValueKind.open(String.class, "a text", List.of(), text -> text));
    }

    /** The kind of this type, if its values are single texts. */
    Optional<ValueKind> find(Class<?> type) {
        if (!known.containsKey(type)) {
            if (type.isEnum()) {
                put(ofEnum(type));
            } else {
                ofParse(type).ifPresent(this::put);
            }
        }
        return Optional.ofNullable(known.get(type));
    }

    private void numbers() {
        Function<Object, OptionalDouble> size = value -> OptionalDouble.of(((Number) value).doubleValue());
        for (Class<?> type : List.of(double.class, Double.class)) {
            put(ValueKind.sized(type, "a number", "12.5", List.of(), Numbers.PATTERN, true, Numbers::number, size));
        }
        for (Class<?> type : List.of(int.class, Integer.class)) {
            Function<String, Object> reader = text -> (int) Numbers.whole(text, Integer.MAX_VALUE);
            put(ValueKind.sized(type, "a whole number", "12", List.of(), Numbers.PATTERN, true, reader, size));
        }
        for (Class<?> type : List.of(long.class, Long.class)) {
            Function<String, Object> reader = text -> Numbers.whole(text, 1L << 53);
            put(ValueKind.sized(type, "a whole number", "12", List.of(), Numbers.PATTERN, true, reader, size));
        }
        for (Class<?> type : List.of(boolean.class, Boolean.class)) {
            put(ValueKind.closed(type, List.of("yes", "no"), ValueKinds::yesOrNo));
        }
    }

    private void dates() {
        String day = "\\d{4}-\\d{2}-\\d{2}|\\d{1,2} ?[A-Za-z]+\\.? \\d{4}";
        put(ValueKind.sized(
                LocalDate.class,
                "a date",
                "3 Sept 2018",
                MONTHS,
                day,
                false,
                Dates::parse,
                value -> OptionalDouble.of(((LocalDate) value).toEpochDay())));
        put(ValueKind.sized(
                PlanDate.class,
                "a date, or one counted from the start",
                "3 Sept 2018, next September or 6 months in",
                joined(MONTHS, SPANS, List.of("next", "in")),
                day + "|next [A-Za-z]+|" + DIGITS + " ?[a-z ]+ in",
                false,
                PlanDate::parse,
                value -> OptionalDouble.empty()));
    }

    private void quantities() {
        put(ValueKind.sized(
                Share.class,
                "a share",
                "18 %",
                List.of("percent", "per", "cent"),
                DIGITS + " ?(%|per ?cent)",
                false,
                Share::parse,
                value -> OptionalDouble.of(((Share) value).fraction())));
        put(ValueKind.sized(
                Span.class,
                "a length of time",
                "8 weeks",
                SPANS,
                DIGITS + " ?[a-z][a-z ]*",
                false,
                Span::parse,
                value -> OptionalDouble.of(days((Span) value))));
        put(ValueKind.sized(
                Rate.class,
                "a rate",
                "18 % a year",
                RATES,
                DIGITS + " ?%? ?[a-z]+ .+",
                false,
                Rate::parse,
                value -> OptionalDouble.of(perDay((Rate) value))));
        put(ValueKind.sized(
                Money.class,
                "an amount of money",
                "£41,600",
                List.of("thousand", "million"),
                "-?£ ?" + DIGITS + " ?(k|m|thousand|million)?",
                false,
                Money::parse,
                value -> OptionalDouble.of(((Money) value).pence())));
        put(ValueKind.sized(
                Solvable.class,
                "a number, or balance to have it solved,",
                "650",
                List.of("balance"),
                "balance|" + Numbers.PATTERN,
                true,
                Solvable::parse,
                value -> ((Solvable) value).isBalance()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(((Solvable) value).given())));
        put(ValueKind.sized(
                Change.class,
                "a change",
                "+20 % or -10 %",
                List.of("percent", "per", "cent"),
                "[+-]?" + DIGITS + " ?(%|per ?cent)",
                false,
                Change::parse,
                value -> OptionalDouble.of(((Change) value).factor())));
        put(ValueKind.sized(
                Headcount.class,
                "a number of people",
                "30 or 10 % of in-post",
                List.of("of", "in-post"),
                DIGITS + "( ?% of in[- ]post)?",
                true,
                Headcount::parse,
                value -> OptionalDouble.of(((Headcount) value).amount())));
    }

    private void put(ValueKind kind) {
        known.put(kind.type(), kind);
    }

    private static double days(Span span) {
        return span.isWorking() ? span.workingDays() * Span.DAYS_PER_YEAR / WORKING_DAYS_A_YEAR : span.days();
    }

    private static double perDay(Rate rate) {
        boolean calendar = rate.exposure() == Rate.Exposure.CALENDAR_DAYS;
        return calendar ? rate.perDay() : rate.perDay() * WORKING_DAYS_A_YEAR / Span.DAYS_PER_YEAR;
    }

    private static Object yesOrNo(String text) {
        return switch (text.strip()) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw new IllegalArgumentException("'" + text + "' is neither yes nor no");
        };
    }

    private static ValueKind ofEnum(Class<?> type) {
        Map<String, Object> constants = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(Words.ofConstant((Enum<?>) constant), constant);
        }
        List<String> words = Arrays.stream(type.getEnumConstants())
                .map(constant -> Words.ofConstant((Enum<?>) constant))
                .toList();
        return ValueKind.closed(type, words, text -> {
            Object constant = constants.get(text.strip());
            if (constant == null) {
                throw new IllegalArgumentException("'" + text + "' is not one of " + String.join(", ", words));
            }
            return constant;
        });
    }

    private static Optional<ValueKind> ofParse(Class<?> type) {
        return factory(type, "parse", String.class)
                .map(parse -> ValueKind.open(type, article(type), RATES, text -> call(parse, text)));
    }

    /** A public static method of the type that makes one of it. */
    static Optional<Method> factory(Class<?> type, String name, Class<?> argument) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .filter(method -> Modifier.isStatic(method.getModifiers()) && Modifier.isPublic(method.getModifiers()))
                .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {argument}))
                .filter(method -> type.isAssignableFrom(method.getReturnType()))
                .findFirst();
    }

    static Object call(Method factory, Object argument) {
        try {
            return factory.invoke(null, argument);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String article(Class<?> type) {
        String words = Words.ofName(type.getSimpleName()).replace('-', ' ');
        return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
    }

    @SafeVarargs
    private static List<String> joined(List<String>... lists) {
        return Arrays.stream(lists).flatMap(List::stream).toList();
    }
}
