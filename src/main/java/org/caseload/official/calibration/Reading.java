package org.caseload.official.calibration;

/**
 * A council's published figure of a year, read for what lasts in it: noise of the census taken out as far as its own earlier figures and
 * England's tell it apart. Nothing is used that was published later.
 */
public final class Reading {
    private final Scale scale;
    private final double published;
    private final double england;
    private final StateSpace model;
    private final FilteredLevel level;

    Reading(Scale scale, double published, double england, StateSpace model, FilteredLevel level) {
        this.scale = scale;
        this.published = published;
        this.england = england;
        this.model = model;
        this.level = level;
    }

    /** The figure as published, in its unit. */
    public double published() {
        return published;
    }

    /** England's mean of the year, on the scale. */
    public double england() {
        return england;
    }

    /** The scale of what follows. */
    public Scale scale() {
        return scale;
    }

    /** The level that lasts into the next months: what the department itself would see. */
    public Forecast lasting() {
        return new Forecast(england + level.level(), Math.sqrt(level.levelVariance()), scale);
    }

    /** The council's norm in the year: where its level goes to if England's stays. */
    public Forecast norm() {
        return new Forecast(england + level.norm(), Math.sqrt(level.normVariance()), scale);
    }

    /** How far the level lies from the norm, on the scale: mean and SD. */
    public Forecast deviation() {
        return new Forecast(level.deviation(), Math.sqrt(level.deviationVariance()), scale);
    }

    /** The correlation of norm and deviation, given what was published: the higher the one, the lower the other. */
    public double correlation() {
        double both = Math.sqrt(level.normVariance() * level.deviationVariance());
        return both == 0 ? 0 : level.covariance() / both;
    }

    /** The share of the deviation that is left after a year. */
    public double memory() {
        return model.memory();
    }

    /** SD of what a year adds to the deviation, on the scale, at the council's size. */
    public double innovationSd() {
        double sd = model.deviationSd(level.logSize());
        return sd * Math.sqrt(1 - model.memory() * model.memory());
    }

    /** SD of the noise of one census, on the scale, at the council's size. */
    public double noiseSd() {
        return model.noiseSd(level.logSize());
    }

    /** What the department itself will see so many years on, England's mean drifting as it did; from 0. */
    public Forecast ahead(int years) {
        FilteredLevel then = level.after(model, years);
        return new Forecast(england + years * model.drift() + then.level(), Math.sqrt(then.levelVariance()), scale);
    }

    /** What will be published so many years on: the same with the noise of that census; from 1. */
    public Forecast publishedAhead(int years) {
        Forecast real = ahead(years);
        return new Forecast(real.mean(), Math.sqrt(real.sd() * real.sd() + noiseSd() * noiseSd()), scale);
    }
}
