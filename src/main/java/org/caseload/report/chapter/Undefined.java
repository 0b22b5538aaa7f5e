package org.caseload.report.chapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.caseload.result.MeasureName;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Measures;
import org.caseload.result.Observation;
import org.caseload.result.story.Story;
import org.caseload.words.EnglishDate;

/**
 * A stretch of dates on which a measure is defined in no run, because there is nobody or nothing below the line of its division.
 *
 * @param from the first date read on which it is not defined
 * @param to the last of them before it is defined again
 * @param atStart whether it is not defined from the start on
 * @param atEnd whether it is not defined at the end either
 * @param reason who or what is missing, such as "nobody in post"
 */
public record Undefined(LocalDate from, LocalDate to, boolean atStart, boolean atEnd, String reason) {
    private static final String IN_POST = Measures.IN_POST.id();
    private static final String NOBODY_IN_POST = "nobody in post";
    private static final String FIRST_YEAR = "before a year has passed";

    /** What these are divided by does not depend on whether somebody is in post. */
    private static final Set<String> WITHOUT_STAFF = Set.of(
            Measures.VACANCY_RATE.id(),
            Measures.VACANCY_COVER.id(),
            Measures.TURNOVER.id(),
            Measures.SICKNESS_RATE.id());

    /** What is missing where a measure is not defined though somebody may be in post. */
    private static final Map<String, String> MISSING = Map.ofEntries(
            Map.entry(Measures.CASELOAD_DFE.id(), "nobody holds a case"),
            Map.entry(Measures.CASELOAD_PRACTITIONER.id(), "nobody at work"),
            Map.entry(Measures.CASELOAD_RAMPED.id(), "nobody far enough in induction to hold cases"),
            Map.entry(Measures.CASELOAD_ESTABLISHED.id(), "nobody past induction"),
            Map.entry(Measures.CASELOAD_OF_CHILD.id(), "nobody holds a case"),
            Map.entry(Measures.LOAD.id(), "nobody far enough in induction to hold cases"),
            Map.entry(Measures.NEWLY_QUALIFIED_ABOVE_CAP.id(), "nobody newly qualified in post"),
            Map.entry(Measures.VACANCY_RATE.id(), "no posts"),
            Map.entry(Measures.VACANCY_COVER.id(), "no vacant posts"),
            Map.entry(Measures.TURNOVER.id(), FIRST_YEAR),
            Map.entry(Measures.SICKNESS_RATE.id(), FIRST_YEAR));

    /**
     * The stretches of a series, in order.
     *
     * @param series the measure
     * @param beside other measures of the same study, of which staff in post tells why
     */
    public static List<Undefined> stretches(MeasureSeries series, List<MeasureSeries> beside) {
        NavigableMap<LocalDate, Boolean> defined = new TreeMap<>();
        KeyDates.readings(series)
                .forEach(reading -> defined.merge(reading.date(), reading.n() > 0, Boolean::logicalOr));
        NavigableMap<LocalDate, Boolean> nobody = new TreeMap<>();
        beside.stream()
                .filter(other -> other.name().id().equals(IN_POST)
                        && other.name().team().equals(series.name().team()))
                .flatMap(KeyDates::readings)
                .filter(reading -> reading.n() > 0)
                .forEach(reading -> nobody.put(reading.date(), isNought(reading)));
        return stretches(defined, series.name(), nobody);
    }

    private static boolean isNought(Observation reading) {
        return reading.mean() == 0;
    }

    /** The stretches of the measure that a story is told by, day by day. */
    public static List<Undefined> stretches(Story story) {
        NavigableMap<LocalDate, Boolean> defined = new TreeMap<>();
        LocalDate start = story.origin().startDate();
        for (int day = 0; day < story.daily().size(); day++) {
            defined.put(start.plusDays(day), !Double.isNaN(story.daily().get(day)));
        }
        NavigableMap<LocalDate, Boolean> nobody = new TreeMap<>();
        nobody.put(start, story.inPostAtStart() == 0);
        nobody.put(story.origin().endDate(), story.inPostAtEnd() == 0);
        return stretches(defined, story.measure(), nobody);
    }

    private static List<Undefined> stretches(
            NavigableMap<LocalDate, Boolean> defined, MeasureName name, NavigableMap<LocalDate, Boolean> nobody) {
        List<Undefined> stretches = new ArrayList<>();
        LocalDate from = null;
        LocalDate to = null;
        for (Map.Entry<LocalDate, Boolean> date : defined.entrySet()) {
            if (!date.getValue()) {
                from = from == null ? date.getKey() : from;
                to = date.getKey();
            } else if (from != null) {
                stretches.add(stretch(from, to, defined, reason(name, nobody.subMap(from, true, to, true))));
                from = null;
            }
        }
        if (from != null) {
            stretches.add(stretch(from, to, defined, reason(name, nobody.subMap(from, true, to, true))));
        }
        return List.copyOf(stretches);
    }

    private static Undefined stretch(
            LocalDate from, LocalDate to, NavigableMap<LocalDate, Boolean> defined, String reason) {
        return new Undefined(from, to, from.equals(defined.firstKey()), to.equals(defined.lastKey()), reason);
    }

    /** Nobody in post where that is known of the whole stretch, or else what the measure itself goes without. */
    private static String reason(MeasureName name, Map<LocalDate, Boolean> nobody) {
        boolean empty = !nobody.isEmpty() && nobody.values().stream().allMatch(none -> none);
        if (empty && !WITHOUT_STAFF.contains(name.id())) {
            return NOBODY_IN_POST;
        }
        return MISSING.getOrDefault(
                name.id(), Measures.isOfCaseloads(name.id()) ? NOBODY_IN_POST : "nothing to divide by");
    }

    /** Whether it is not defined on any date. */
    public boolean everywhere() {
        return atStart && atEnd;
    }

    /** Such as "not defined at the start (nobody in post)" or "undefined from March 2024 (nobody in post)". */
    public String words() {
        if (everywhere()) {
            return "not defined on any date read" + because();
        }
        return atStart ? "not defined at the start" + because() : "undefined " + when(EnglishDate::month) + because();
    }

    /** The same to the day, such as "not defined from 26 February 2024 to 3 March 2024 (nobody in post)". */
    public String dated() {
        return everywhere() ? words() : "not defined " + when(EnglishDate::day) + because();
    }

    private String when(Function<LocalDate, String> date) {
        String first = date.apply(from);
        String last = date.apply(to);
        if (atEnd) {
            return "from " + first;
        }
        return first.equals(last) ? (from.equals(to) ? "on " : "in ") + first : "from " + first + " to " + last;
    }

    private String because() {
        return " (" + reason + ")";
    }
}
