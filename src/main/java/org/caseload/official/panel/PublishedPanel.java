package org.caseload.official.panel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.caseload.official.Measure;
import org.caseload.official.council.Council;
import org.caseload.official.council.Councils;
import org.caseload.official.council.Succession;

/**
 * Published figures of all councils and years as series. Nothing stands in for what is not published. Who follows whom is as
 * {@link Council} has it: two councils with one department are one, and one that goes on on the ground of another has that
 * one's years, too, and the other is left out, so that nobody counts twice (Northamptonshire's years are those of North and
 * West Northamptonshire). Councils that were parted otherwise are there before and after, with their own years only.
 */
public final class PublishedPanel {
    private final List<Council> councils;
    private final List<String> codes;
    private final Map<Measure, PanelSeries> series = new EnumMap<>(Measure.class);

    private PublishedPanel(List<Council> councils) {
        this.councils = councils;
        this.codes = councils.stream().map(Council::code).toList();
    }

    /** The panel of these figures, be they shipped ones or those of a folder; each is read when it is asked for. */
    public static PublishedPanel of(Councils councils) {
        List<Council> all = councils.all();
        return new PublishedPanel(all.stream().filter(one -> !goesOn(one, all)).toList());
    }

    /** All councils in it, in the order of the places in every series. */
    public List<Council> councils() {
        return councils;
    }

    /** The figures of a measure as published, in its unit. */
    public synchronized PanelSeries series(Measure measure) {
        return series.computeIfAbsent(measure, this::read);
    }

    /** All social workers on 30 September, FTE: those in post and agency workers. */
    public PanelSeries staff() {
        return series(Measure.IN_POST).plus(series(Measure.AGENCY));
    }

    /** Cases per FTE of those who hold cases, on 30 September, worked out from both counts and so without rounding. */
    public PanelSeries caseload() {
        return series(Measure.CASES).over(series(Measure.CASE_HOLDERS));
    }

    private PanelSeries read(Measure measure) {
        SortedSet<Integer> years = new TreeSet<>();
        councils.forEach(council -> years.addAll(council.years(measure)));
        if (years.isEmpty()) {
            return PanelSeries.of(codes, 0, -1, (council, year) -> Double.NaN);
        }
        return PanelSeries.of(
                codes,
                years.first(),
                years.last(),
                (council, year) ->
                        councils.get(council).figure(measure, year).number().orElse(Double.NaN));
    }

    /** Whether another council has all its ground and no other. */
    private static boolean goesOn(Council ended, List<Council> all) {
        Optional<Succession> end = ended.findEnd();
        return end.isPresent()
                && ended.parts().containsAll(end.get().before())
                && all.stream()
                        .anyMatch(other -> other.parts().containsAll(end.get().after()));
    }
}
