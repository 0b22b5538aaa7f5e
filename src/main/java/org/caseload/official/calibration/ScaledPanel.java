package org.caseload.official.calibration;

import java.util.List;
import java.util.stream.IntStream;
import org.caseload.official.council.Council;
import org.caseload.official.panel.PanelSeries;
import org.caseload.official.panel.PublishedPanel;

/**
 * A series of all councils on the scale of its fit, as distances from England's mean of the year, with what a filter has to know beside
 * it: how large each council was, and how those like it stood.
 */
public final class ScaledPanel {
    /** The first workforce census whose rows can be compared. */
    public static final int FIRST_YEAR = 2017;

    /** The logarithm of the size to which fitted SDs refer: 115 FTE who hold cases, the middle council's. */
    static final double USUAL_SIZE = 4.75;

    private final List<String> councils;
    private final int years;
    private final double[][] values;
    private final double[] england;
    private final double[][] deviations;
    private final double[][] sizes;
    private final double[][] alike;

    private ScaledPanel(Scale scale, PanelSeries series, PanelSeries holders, List<String> regions) {
        this.councils = series.councils();
        this.years = Math.max(0, series.lastYear() - FIRST_YEAR + 1);
        int n = councils.size();
        this.values = new double[n][years];
        this.sizes = new double[n][years];
        this.deviations = new double[n][years];
        this.england = new double[years];
        for (int council = 0; council < n; council++) {
            for (int t = 0; t < years; t++) {
                values[council][t] = scale.of(series.at(council, FIRST_YEAR + t));
                sizes[council][t] = Scale.LOG.of(holders.at(council, FIRST_YEAR + t));
            }
        }
        for (int year = 0; year < years; year++) {
            int t = year;
            england[t] = IntStream.range(0, n)
                    .mapToDouble(council -> values[council][t])
                    .filter(Double::isFinite)
                    .average()
                    .orElse(Double.NaN);
            for (int council = 0; council < n; council++) {
                deviations[council][t] = values[council][t] - england[t];
            }
        }
        this.alike = alike(regions);
    }

    /** A published series. */
    public static ScaledPanel of(PublishedSeries series, PublishedPanel panel) {
        return of(series.scale(), series.in(panel), PublishedSeries.CASE_HOLDERS.in(panel), regions(panel));
    }

    /** The region of each council of a panel. */
    static List<String> regions(PublishedPanel panel) {
        return panel.councils().stream().map(Council::region).toList();
    }

    /**
     * Any series.
     *
     * @param scale the scale to put it on
     * @param series its numbers as published
     * @param holders those who hold cases, FTE, of the same councils
     * @param regions the region of each council in order; empty for one that is like no other
     */
    public static ScaledPanel of(Scale scale, PanelSeries series, PanelSeries holders, List<String> regions) {
        return new ScaledPanel(scale, series, holders, regions);
    }

    /** The councils' codes, in the order of their places. */
    public List<String> councils() {
        return councils;
    }

    /** The number on the scale; NaN where there is none. */
    public double value(int council, int year) {
        return in(year) ? values[council][year - FIRST_YEAR] : Double.NaN;
    }

    /** England's mean of the year on the scale, every council counting once; NaN where nobody has a number. */
    public double england(int year) {
        return in(year) ? england[year - FIRST_YEAR] : Double.NaN;
    }

    /** How far the council stands from England's mean of the year; NaN where it has no number. */
    public double deviation(int council, int year) {
        return in(year) ? deviations[council][year - FIRST_YEAR] : Double.NaN;
    }

    /** The council's mean deviation of all years up to this one; NaN where it has no number until then. */
    public double ownMean(int council, int year) {
        double sum = 0;
        int n = 0;
        for (int t = 0; t <= Math.min(year - FIRST_YEAR, years - 1); t++) {
            if (Double.isFinite(deviations[council][t])) {
                sum += deviations[council][t];
                n++;
            }
        }
        return n == 0 ? Double.NaN : sum / n;
    }

    /** The logarithm of its FTE who hold cases; NaN where not published. */
    double size(int council, int year) {
        return in(year) ? sizes[council][year - FIRST_YEAR] : Double.NaN;
    }

    /** The mean over the other councils of its region of their own means up to the year; 0, which is England's, where there are none. */
    double alike(int council, int year) {
        return in(year) ? alike[council][year - FIRST_YEAR] : 0;
    }

    private boolean in(int year) {
        return year >= FIRST_YEAR && year < FIRST_YEAR + years;
    }

    private double[][] alike(List<String> regions) {
        double[][] means = new double[councils.size()][years];
        for (int t = 0; t < years; t++) {
            for (int council = 0; council < means.length; council++) {
                means[council][t] = ofOthers(regions, council, FIRST_YEAR + t);
            }
        }
        return means;
    }

    private double ofOthers(List<String> regions, int council, int year) {
        String region = regions.get(council);
        return IntStream.range(0, regions.size())
                .filter(other -> other != council
                        && !region.isEmpty()
                        && regions.get(other).equals(region))
                .mapToDouble(other -> ownMean(other, year))
                .filter(Double::isFinite)
                .average()
                .orElse(0);
    }
}
