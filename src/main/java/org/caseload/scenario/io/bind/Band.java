package org.caseload.scenario.io.bind;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseload.quantity.Span;
import org.caseload.quantity.WhiteSpace;

/**
 * A band of whole days as statistics publish it: {@code same day}, {@code 1-10 working days}, {@code 5 weeks}. A band a–b
 * means the time above a − 1 and up to b.
 *
 * @param after its lower end, not itself in the band; 0 for the same day
 * @param upTo its upper end, itself in the band
 * @param span its upper end as written, with its unit; empty for the same day
 */
record Band(double after, double upTo, Optional<Span> span) {
    private static final Pattern FROM_TO = Pattern.compile("(\\d{1,6}) ?(?:-|–|to) ?(\\d{1,6}) ?([A-Za-z ]+)");
    private static final Pattern SINGLE = Pattern.compile("(\\d{1,6}) ?([A-Za-z ]+)");

    /** The band that a key names. */
    static Optional<Band> find(String key) {
        String tidy = WhiteSpace.tidy(key);
        if (tidy.equals("same day")) {
            return Optional.of(new Band(0, 0, Optional.empty()));
        }
        Matcher range = FROM_TO.matcher(tidy);
        if (range.matches()) {
            return of(range.group(1), range.group(2), range.group(3));
        }
        Matcher single = SINGLE.matcher(tidy);
        return single.matches() ? of(single.group(1), single.group(1), single.group(2)) : Optional.empty();
    }

    private static Optional<Band> of(String first, String last, String unit) {
        int from = Integer.parseInt(first);
        int to = Integer.parseInt(last);
        if (from < 1 || to < from) {
            return Optional.empty();
        }
        try {
            Span one = Span.parse("1 " + unit);
            double days = one.daysOfItsKind();
            return Optional.of(new Band((from - 1) * days, to * days, Optional.of(one)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean isSameDay() {
        return upTo == 0;
    }

    /** Whether it begins where the knots so far end; the first may begin anywhere. */
    boolean follows(List<Double> knots) {
        return knots.isEmpty() || !isSameDay() && after == knots.get(knots.size() - 1);
    }
}
