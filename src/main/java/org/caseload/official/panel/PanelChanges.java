package org.caseload.official.panel;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.caseload.official.Measure;

/**
 * The natural logarithms of what is followed where staff change, and how they change: a difference of 0.10 is 10.5 %. All of
 * the same councils.
 */
final class PanelChanges {
    private final Map<Followed, PanelSeries> logs = new EnumMap<>(Followed.class);
    private final Map<Span, double[]> changes = new HashMap<>();
    private final PanelSeries levels;
    private final int lastYear;

    private record Span(Followed what, int from, int to) {}

    /**
     * The changes of these.
     *
     * @param figures what is followed, in its own unit, all there
     * @param lastYear nothing later is known
     */
    PanelChanges(Map<Followed, PanelSeries> figures, int lastYear) {
        figures.forEach((what, series) -> logs.put(what, series.until(lastYear).log()));
        this.levels = logs.get(Followed.CASELOAD).aboutMedian();
        this.lastYear = lastYear;
    }

    /** What is followed, from published figures. */
    static Map<Followed, PanelSeries> figures(PublishedPanel panel) {
        Map<Followed, PanelSeries> figures = new EnumMap<>(Followed.class);
        figures.put(Followed.STAFF, panel.staff());
        figures.put(Followed.CASELOAD, panel.caseload());
        figures.put(Followed.CASES, panel.series(Measure.CASES));
        figures.put(Followed.CASE_HOLDERS, panel.series(Measure.CASE_HOLDERS));
        figures.put(Followed.IN_NEED, panel.series(Measure.IN_NEED));
        figures.put(Followed.REFERRALS, panel.series(Measure.REFERRED));
        return figures;
    }

    /** The first year of which caseloads are known. */
    int firstYear() {
        return levels.firstYear();
    }

    /** The last year of which anything is known. */
    int lastYear() {
        return lastYear;
    }

    /** How many councils there are. */
    int councils() {
        return levels.councils().size();
    }

    /** A council's code. */
    String code(int council) {
        return levels.councils().get(council);
    }

    /** How far a council's caseload stands above the median of the year; NaN where it is not known. */
    double level(int council, int year) {
        return levels.at(council, year);
    }

    /** The change of something of a council between two years, as published. */
    double change(Followed what, int council, int from, int to) {
        PanelSeries series = logs.get(what);
        return series.at(council, to) - series.at(council, from);
    }

    /** The same less the median change of all councils between these years. */
    double beyondOthers(Followed what, int council, int from, int to) {
        return changes.computeIfAbsent(
                        new Span(what, from, to), span -> logs.get(what).changesAboutMedian(from, to))[council];
    }
}
