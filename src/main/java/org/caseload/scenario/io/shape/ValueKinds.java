package org.caseload.scenario.io.shape;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** The values a scenario may hold: the ones of this program by name, and any other type with a {@code parse} method. */
final class ValueKinds {
    private static final List<String> SPANS =
            List.of("day", "days", "week", "weeks", "month", "months", "year", "years", "working");

    private static final List<String> RATES =
            joined(SPANS, List.of("a", "an", "per", "every", "each", "present", "within", "leave"));

    private static final List<String> PERCENT = List.of("percent", "per", "cent");

    private static final String DIGITS = "(\\d{1,3}(,\\d{3})+|\\d+)?(\\.\\d+)?";
    private static final String DAY = Dates.PATTERN;

    private final Map<Class<?>, ValueKind> known = new HashMap<>();

    ValueKinds() {
        numbers();
        dates();
        quantities();
        put(ValueKind.open(String.class, "a text", List.of(), new BuiltInCode(String.class)));
    }

    /** The kind of this type, if its values are single texts. */
    Optional<ValueKind> find(Class<?> type) {
        if (!known.containsKey(type)) {
            if (type.isEnum()) {
                WordCode code = WordCode.of(type);
                put(ValueKind.closed(type, code.words(), code));
            } else {
                FactoryCode.find(type, "parse", String.class)
                        .ifPresent(code -> put(ValueKind.open(type, article(type), RATES, code)));
            }
        }
        return Optional.ofNullable(known.get(type));
    }

    /** Whether a type is one of this program's own values or a Java type. */
    boolean isBuiltIn(Class<?> type) {
        return known.containsKey(type) && known.get(type).code() instanceof BuiltInCode;
    }

    private void numbers() {
        number(double.class, "a number", "12.5");
        number(Double.class, "a number", "12.5");
        number(int.class, "a whole number", "12");
        number(Integer.class, "a whole number", "12");
        number(long.class, "a whole number", "12");
        number(Long.class, "a whole number", "12");
        put(ValueKind.closed(boolean.class, List.of("yes", "no"), new BuiltInCode(boolean.class)));
        put(ValueKind.closed(Boolean.class, List.of("yes", "no"), new BuiltInCode(Boolean.class)));
    }

    private void number(Class<?> type, String phrase, String example) {
        put(type, phrase, example, List.of(), NumberShapes.PATTERN, true);
    }

    private void dates() {
        put(LocalDate.class, "a date", "3 Sept 2018", Dates.monthWords(), DAY, false);
        put(
                PlanDate.class,
                "a date, or one counted from the start",
                "3 Sept 2018, next September or 6 months in",
                joined(joined(Dates.monthWords(), SPANS), List.of("next", "in")),
                DAY + "|next [A-Za-z]+|" + DIGITS + " ?[a-z ]+ in",
                false);
    }

    private void quantities() {
        put(Share.class, "a share", "18 %", PERCENT, DIGITS + " ?(%|per ?cent)", false);
        put(Span.class, "a length of time", "8 weeks", SPANS, DIGITS + " ?[a-z][a-z ]*", false);
        put(Rate.class, "a rate", "18 % a year", RATES, DIGITS + " ?%? ?[a-z]+ .+", false);
        put(Change.class, "a change", "+20 % or -10 %", PERCENT, "[+-]?" + DIGITS + " ?(%|per ?cent)", false);
        put(
                Growth.class,
                "a growth",
                "2 % a year or -3 % a year",
                RATES,
                "[+-]? ?" + DIGITS + " ?(%|per ?cent) (a|an|per|every|each) year",
                false);
        put(
                Money.class,
                "an amount of money",
                "£41,600",
                List.of("thousand", "million"),
                "-?£ ?" + DIGITS + " ?(k|m|thousand|million)?",
                false);
        put(
                Solvable.class,
                "a number, or balance to have it solved,",
                "650",
                List.of("balance"),
                "balance|" + NumberShapes.PATTERN,
                true);
        put(
                Headcount.class,
                "a number of people",
                "30 or 10 % of in-post",
                List.of("of", "in-post"),
                DIGITS + "( ?% of in[- ]post)?",
                true);
    }

    private void put(
            Class<?> type, String phrase, String example, List<String> words, String pattern, boolean plainNumber) {
        put(new ValueKind(type, phrase, example, words, false, pattern, plainNumber, new BuiltInCode(type)));
    }

    private void put(ValueKind kind) {
        known.put(kind.type(), kind);
    }

    private static String article(Class<?> type) {
        String words = Words.ofName(type.getSimpleName()).replace('-', ' ');
        return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
