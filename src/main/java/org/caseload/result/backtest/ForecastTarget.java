package org.caseload.result.backtest;

import java.util.List;
import java.util.Locale;

/** A published figure that is forecast. */
public enum ForecastTarget {
    /** Cases over FTE of those who hold them. */
    CASELOAD("Cases per worker", true, false),
    /** Cases held by social workers. */
    CASES("Cases held", true, false),
    /** FTE of social workers who hold cases, agency staff included. */
    CASE_HOLDERS("Social workers who hold cases (FTE)", true, false),
    /** FTE of permanent social workers. */
    IN_POST("Staff in post (FTE)", true, false),
    /** Leavers of the year in per cent of staff in post. */
    TURNOVER("Turnover (%)", false, false),
    /** Vacancies in per cent of vacancies and staff in post. */
    VACANCY("Vacancy rate (%)", false, false),
    /** Agency staff in per cent of agency staff and staff in post. */
    AGENCY("Agency rate (%)", false, false),
    /** Working days lost to sickness, per cent. */
    ABSENCE("Sickness absence (%)", false, false),
    /** Assessments finished within 45 working days, per cent of those of the year. */
    ON_TIME("Assessments on time (%)", false, true),
    /** Children on protection plans. */
    PLANS("Children on protection plans", true, true),
    /** Children looked after. */
    LOOKED_AFTER("Children looked after", true, true);

    /** So many years ahead figures are forecast, each from 1. */
    public static final List<Integer> HORIZONS = List.of(1, 2);

    private final String label;
    private final boolean onLog;
    private final boolean inMarch;

    ForecastTarget(String label, boolean onLog, boolean inMarch) {
        this.label = label;
        this.onLog = onLog;
        this.inMarch = inMarch;
    }

    /** Its name in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is in plain words, with its unit. */
    public String label() {
        return label;
    }

    /** Whether it is scored by its logarithm: a number above 0 whose errors are in proportion to it. */
    public boolean onLog() {
        return onLog;
    }

    /**
     * Whether it is the figure of 31 March, half a year before the workforce census of its year, so that it is forecast half a year less
     * far ahead.
     */
    public boolean inMarch() {
        return inMarch;
    }

    /** A value on the scale on which it is scored; what has no logarithm counts as one in a thousand million. */
    public double scaled(double value) {
        return onLog ? StrictMath.log(Math.max(value, 1e-9)) : value;
    }

    /** Whether such a figure can be scored. */
    public boolean canBeScored(double figure) {
        return Double.isFinite(figure) && (!onLog || figure > 0);
    }
}
