package org.caseload.official.calibration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caseload.official.panel.PanelSeries;
import org.caseload.official.panel.PublishedPanel;

/**
 * How published figures change from year to year: what a simulated panel has to show, too, if what it varies by is right (indirect
 * inference: Gouriéroux, Monfort, Renault, Journal of Applied Econometrics 8, 1993).
 *
 * @param changes what each series does, by its word
 * @param withCases how the changes of other series go with those of cases, by their word
 */
public record PanelMoments(Map<String, YearlyChanges> changes, Map<String, WithCases> withCases) {
    /** Case holders of all social workers, as logarithms. */
    public static final String HOLDING_SHARE = "holding-share";

    private static final List<PublishedSeries> BESIDE_CASES =
            List.of(PublishedSeries.REFERRALS, PublishedSeries.CHILDREN_IN_NEED, PublishedSeries.PLANS);

    /**
     * Correlations with the yearly changes of cases.
     *
     * @param sameYear of the other series in the year of that name, which ends half a year before the cases are counted
     * @param yearLater of the other series in the year after
     */
    public record WithCases(double sameYear, double yearLater) {}

    /** Copies the maps. */
    public PanelMoments {
        changes = Collections.unmodifiableMap(new TreeMap<>(changes));
        withCases = Collections.unmodifiableMap(new TreeMap<>(withCases));
    }

    /** Those of the published panel. */
    public static PanelMoments of(PublishedPanel panel) {
        Map<PublishedSeries, PanelSeries> published = new EnumMap<>(PublishedSeries.class);
        for (PublishedSeries series : PublishedSeries.values()) {
            published.put(series, series.in(panel));
        }
        return of(published, panel.staff());
    }

    /**
     * Those of any panel, such as a simulated one with the noise of the census.
     *
     * @param panel the series, in their published units, of the same councils; those that are not there have no moments
     * @param staff all social workers, FTE
     */
    public static PanelMoments of(Map<PublishedSeries, PanelSeries> panel, PanelSeries staff) {
        Map<String, YearlyChanges> changes = new TreeMap<>();
        panel.forEach((series, values) -> changes.put(series.word(), YearlyChanges.of(plain(series, values))));
        PanelSeries holders = panel.get(PublishedSeries.CASE_HOLDERS);
        if (holders != null) {
            changes.put(HOLDING_SHARE, YearlyChanges.of(holders.over(staff).log()));
        }
        Map<String, WithCases> withCases = new TreeMap<>();
        for (PublishedSeries other : BESIDE_CASES) {
            if (panel.containsKey(other) && panel.containsKey(PublishedSeries.CASES)) {
                PanelSeries cases = plain(PublishedSeries.CASES, panel.get(PublishedSeries.CASES));
                PanelSeries beside = plain(other, panel.get(other));
                withCases.put(other.word(), new WithCases(together(cases, beside, 0), together(cases, beside, 1)));
            }
        }
        return new PanelMoments(changes, withCases);
    }

    private static PanelSeries plain(PublishedSeries series, PanelSeries values) {
        return series.plainScale() == Scale.LOG ? values.log() : values;
    }

    private static double together(PanelSeries cases, PanelSeries other, int later) {
        List<double[]> pairs = new ArrayList<>();
        double[][] ofCases = YearlyChanges.held(cases, 1);
        double[][] ofOther = YearlyChanges.held(other, 1);
        for (int year = ScaledPanel.FIRST_YEAR + 1; year <= cases.lastYear(); year++) {
            int t = year - ScaledPanel.FIRST_YEAR;
            if (t + later < ofOther.length && t < ofCases.length) {
                for (int council = 0; council < ofCases[t].length; council++) {
                    pairs.add(new double[] {ofCases[t][council], ofOther[t + later][council]});
                }
            }
        }
        return YearlyChanges.correlation(pairs);
    }
}
