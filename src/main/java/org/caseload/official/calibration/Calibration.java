package org.caseload.official.calibration;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.caseload.official.panel.PublishedPanel;

/**
 * England's numbers, fitted on targets up to a year, and what they make of a council's published figures. A series is fitted when it
 * is first asked for, a third of a second each.
 */
public final class Calibration {
    private final PublishedPanel panel;
    private final int until;
    private final Map<PublishedSeries, StateSpace> models = new ConcurrentHashMap<>();
    private final Map<PublishedSeries, ScaledPanel> scaled = new ConcurrentHashMap<>();
    private final Map<PublishedSeries, ScaledPanel> plain = new ConcurrentHashMap<>();
    private final Map<LineKey, FittedRival> rivals = new ConcurrentHashMap<>();

    /** Which line. */
    private record LineKey(RivalLine rival, PublishedSeries series, int horizon) {}

    private Calibration(PublishedPanel panel, int until, Map<PublishedSeries, StateSpace> known) {
        this.panel = panel;
        this.until = until;
        this.models.putAll(known);
    }

    /**
     * Fits to what was published up to a year.
     *
     * @param until the last year that may be a target; at least three years after the first workforce census of 2017
     */
    public static Calibration until(int until, PublishedPanel panel) {
        return new Calibration(panel, until, new EnumMap<>(PublishedSeries.class));
    }

    /** By numbers that were fitted before. */
    public static Calibration of(FittedNumbers numbers, PublishedPanel panel) {
        return new Calibration(panel, numbers.until(), numbers.models());
    }

    /** The last year whose figures decided the numbers. */
    public int until() {
        return until;
    }

    /** The fitted numbers of a series. */
    public StateSpace model(PublishedSeries series) {
        return models.computeIfAbsent(series, one -> Likelihood.fit(scaled(one), until));
    }

    /** The series on the scale of its fit. */
    public ScaledPanel scaled(PublishedSeries series) {
        return scaled.computeIfAbsent(series, one -> ScaledPanel.of(one, panel));
    }

    /**
     * What is known of a council in a year by what was published until then.
     *
     * @param council its code
     * @return empty where nothing was published of that year
     */
    public Optional<Reading> reading(PublishedSeries series, String council, int year) {
        ScaledPanel values = scaled(series);
        int place = values.councils().indexOf(council);
        if (place < 0 || Double.isNaN(values.value(place, year))) {
            return Optional.empty();
        }
        StateSpace model = model(series);
        return model.filter(values, place, year)
                .map(level -> new Reading(
                        series.scale(),
                        series.scale().back(values.value(place, year)),
                        values.england(year),
                        model,
                        level));
    }

    /**
     * The noise of one census in cases and holders of a council.
     *
     * @param holders FTE who hold cases, above 0
     */
    public HoldingNoise noise(double holders) {
        return HoldingNoise.of(
                model(PublishedSeries.CASES),
                model(PublishedSeries.CASE_HOLDERS),
                model(PublishedSeries.CASELOAD),
                StrictMath.log(holders));
    }

    /** Cases and holders to start from, read from what was published until the year; empty where they are not published of it. */
    public Optional<LastingStart> start(String council, int year) {
        return reading(PublishedSeries.CASELOAD, council, year).map(caseload -> {
            double cases = PublishedSeries.CASES.in(panel).at(council, year);
            double holders = PublishedSeries.CASE_HOLDERS.in(panel).at(council, year);
            return new LastingStart(
                    caseload,
                    cases,
                    holders,
                    noise(holders).shareOfCases(),
                    reading(PublishedSeries.ABSENCE, council, year),
                    reading(PublishedSeries.ON_TIME, council, year));
        });
    }

    /**
     * A rival's forecast of a published figure, on the plain scale of the series.
     *
     * @param council the council's code
     * @param year the year from which it looks ahead; it knows nothing later
     * @param horizon how many years ahead, at least 1
     * @return empty where nothing was published of that year
     */
    public Optional<Forecast> rival(RivalLine rival, PublishedSeries series, String council, int year, int horizon) {
        ScaledPanel values = plain(series);
        int place = values.councils().indexOf(council);
        return place < 0
                ? Optional.empty()
                : line(new LineKey(rival, series, horizon)).from(place, year);
    }

    private FittedRival line(LineKey key) {
        return rivals.computeIfAbsent(
                key,
                one -> FittedRival.fit(
                        one.rival(), plain(one.series()), one.series().plainScale(), one.horizon(), until));
    }

    private ScaledPanel plain(PublishedSeries series) {
        return plain.computeIfAbsent(
                series,
                one -> ScaledPanel.of(
                        one.plainScale(),
                        one.in(panel),
                        PublishedSeries.CASE_HOLDERS.in(panel),
                        ScaledPanel.regions(panel)));
    }
}
