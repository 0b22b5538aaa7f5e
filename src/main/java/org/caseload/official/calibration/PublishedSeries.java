package org.caseload.official.calibration;

import org.caseload.official.Measure;
import org.caseload.official.panel.PanelSeries;
import org.caseload.official.panel.PublishedPanel;

/** The published series that are fitted, and on which scale. */
public enum PublishedSeries {
    /** Cases per FTE of those who hold cases. */
    CASELOAD("caseload", Measure.CASELOAD, Scale.LOG),
    /** Cases held by social workers. */
    CASES("cases", Measure.CASES, Scale.LOG),
    /** Social workers who hold cases, FTE. */
    CASE_HOLDERS("case-holders", Measure.CASE_HOLDERS, Scale.LOG),
    /** Social workers in post, FTE. */
    IN_POST("in-post", Measure.IN_POST, Scale.LOG),
    /** Leavers in per cent of staff in post. */
    TURNOVER("turnover", Measure.TURNOVER, Scale.ROOT),
    /** Vacancies in per cent of posts. */
    VACANCY("vacancy", Measure.VACANCY_SHARE, Scale.ROOT),
    /** Agency workers in per cent of staff. */
    AGENCY("agency", Measure.AGENCY_SHARE, Scale.ROOT),
    /** Working days lost to sickness, per cent. */
    ABSENCE("absence", Measure.ABSENCE, Scale.ROOT),
    /** Assessments within 45 working days, per cent. */
    ON_TIME("on-time", Measure.ASSESSED_IN_TIME, Scale.ROOT_OF_REST),
    /** Child protection plans on 31 March. */
    PLANS("plans", Measure.PLANS, Scale.LOG),
    /** Children looked after on 31 March. */
    LOOKED_AFTER("looked-after", Measure.IN_CARE, Scale.LOG),
    /** Children in need on 31 March. */
    CHILDREN_IN_NEED("children-in-need", Measure.IN_NEED, Scale.LOG),
    /** Referrals in the year to 31 March. */
    REFERRALS("referrals", Measure.REFERRED, Scale.LOG);

    private final String word;
    private final Measure measure;
    private final Scale scale;

    PublishedSeries(String word, Measure measure, Scale scale) {
        this.word = word;
        this.measure = measure;
        this.scale = scale;
    }

    /**
     * The series of that word.
     *
     * @throws IllegalArgumentException when there is none
     */
    static PublishedSeries of(String word) {
        for (PublishedSeries series : values()) {
            if (series.word.equals(word)) {
                return series;
            }
        }
        throw new IllegalArgumentException("no published series is called " + word);
    }

    /** Its word in files of numbers. */
    public String word() {
        return word;
    }

    /** What it is, with its unit. */
    public String meaning() {
        return measure.meaning();
    }

    /** The scale on which it is fitted. */
    public Scale scale() {
        return scale;
    }

    /** The scale on which forecasts of it are compared: logarithms of counts and averages, points of percentages. */
    public Scale plainScale() {
        return scale == Scale.LOG ? Scale.LOG : Scale.POINTS;
    }

    /** Its published numbers; the caseload is worked out of both counts and so not rounded. */
    public PanelSeries in(PublishedPanel panel) {
        return this == CASELOAD ? panel.caseload() : panel.series(measure);
    }
}
