package org.caseload.official.calibration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.caseload.official.Measure;
import org.caseload.official.PublishedCell;
import org.caseload.official.panel.PublishedPanel;
import org.caseload.statistics.Resampling;

/** Makes the table of fitted numbers that ships with the program, from the published figures alone. */
public final class EnglandTable {
    private static final int FEWEST_YEARS = 4;

    private final PublishedPanel panel;
    private final int until;
    private final int resamples;
    private final Resampling luck;

    /**
     * A table to make.
     *
     * @param panel the published figures
     * @param until the last year that may decide anything, 2020 or later
     * @param resamples how many resamples of councils the standard errors come from, at least 2
     * @param luck which councils are drawn
     */
    public EnglandTable(PublishedPanel panel, int until, int resamples, Resampling luck) {
        this.panel = panel;
        this.until = until;
        this.resamples = resamples;
        this.luck = luck;
    }

    /** The series that have figures in at least four of the years, and so can be fitted. */
    public List<PublishedSeries> series() {
        List<PublishedSeries> there = new ArrayList<>();
        for (PublishedSeries series : PublishedSeries.values()) {
            ScaledPanel values = ScaledPanel.of(series, panel);
            long years = IntStream.rangeClosed(ScaledPanel.FIRST_YEAR, until)
                    .filter(year -> Double.isFinite(values.england(year)))
                    .count();
            if (years >= FEWEST_YEARS) {
                there.add(series);
            }
        }
        return there;
    }

    /** Its text. */
    public String text() {
        Map<PublishedSeries, FitWithErrors> fits = new EnumMap<>(PublishedSeries.class);
        for (PublishedSeries series : series()) {
            fits.put(series, FitWithErrors.of(ScaledPanel.of(series, panel), until, resamples, luck));
        }
        return FittedNumbers.written(
                until, says(), fits, returns(fits.get(PublishedSeries.CASELOAD).model()));
    }

    /** How caseloads return, by the caseload's fit: lines of the table. */
    List<String> returns(StateSpace fit) {
        ScaledPanel caseload = ScaledPanel.of(PublishedSeries.CASELOAD, panel);
        ReturnThroughCases throughCases = new ReturnThroughCases(
                caseload, fit, PublishedSeries.CASES.in(panel), PublishedSeries.CASE_HOLDERS.in(panel), until);
        return new ReturnOfCaseload(caseload, throughCases, until).lines(resamples, luck);
    }

    /** What stands above it: where the numbers come from, and what they mean. */
    List<String> says() {
        List<String> says = new ArrayList<>();
        says.add(String.format(
                Locale.ROOT,
                "%d councils, yearly changes from %d to %d; standard errors from %d resamples of whole councils.",
                panel.councils().size(),
                ScaledPanel.FIRST_YEAR,
                until,
                resamples));
        says.add("Published figures: " + String.join(", ", sources()) + ".");
        says.add(
                "Scales: logarithms of counts and of the caseload; square roots of percentage points of turnover, vacancy, agency,"
                        + " absence; of what is late, of on-time.");
        says.add("SDs at 115 FTE who hold cases; memory a year. docs/calibration.md says what each number means.");
        return says;
    }

    private TreeSet<String> sources() {
        TreeSet<String> sources = new TreeSet<>();
        for (Measure measure : List.of(
                Measure.CASES,
                Measure.IN_NEED,
                Measure.REFERRED,
                Measure.PLANS,
                Measure.IN_CARE,
                Measure.ASSESSED_IN_TIME)) {
            panel.councils().stream()
                    .map(council -> council.figure(measure, until))
                    .filter(PublishedCell.Given.class::isInstance)
                    .map(PublishedCell.Given.class::cast)
                    .findFirst()
                    .ifPresent(given -> given.sources().forEach(file -> sources.add(file.text())));
        }
        return sources;
    }
}
