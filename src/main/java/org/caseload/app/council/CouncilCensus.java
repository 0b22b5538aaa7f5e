package org.caseload.app.council;

import java.util.EnumMap;
import java.util.Map;
import org.caseload.experiment.backtest.CensusNoise;
import org.caseload.official.calibration.Calibration;
import org.caseload.official.calibration.HoldingNoise;
import org.caseload.official.calibration.PublishedSeries;
import org.caseload.official.calibration.Reading;
import org.caseload.official.calibration.Scale;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;
import org.caseload.result.backtest.ForecastStart;
import org.caseload.result.backtest.ForecastTarget;

/**
 * What lies between a simulated year of a council and its published figures: the noise of that census; how far the level at the start may
 * lie from what was published of it, which fades as the figure's deviations do; and, in cases and those who hold them, who counts as a
 * holder, which changes from year to year for good and cancels in the caseload. Of the noise of flows - leavers, spells of sickness - a
 * simulation shows the part that chance makes by itself. Numbers: docs/calibration.md, 4; in a council with 115 FTE of case holders.
 */
public final class CouncilCensus implements CensusNoise {
    /** Figures of 31 March are so much older, in years, than the start that is made of them. */
    private static final double OLDER = 0.5;

    /** FTE of case holders for which deviations are stated. */
    private static final double USUAL_SIZE = 115;

    /** Who counts as a holder changes by so much a year, as a logarithm; and its power of size, that of the noise of cases. */
    private static final double WHO_COUNTS = 0.085;

    private static final double POWER = -0.3;

    /** Leavers are Poisson: the square root of a rate in % has this standard deviation times the root of the number of staff. */
    private static final double LEAVERS = 5;

    /** Part of those who hold cases who are permanent. */
    private static final double PERMANENT = 0.85;

    /** Spells of sickness: standard deviation of the square root of the rate over a year. */
    private static final double SPELLS = 0.15;

    /** Whose luck the common change of who counts is. */
    private static final long COUNTING = 100;

    private final Map<ForecastTarget, Figure> figures = new EnumMap<>(ForecastTarget.class);
    private final HoldingNoise noise;
    private final HoldingNoise start;
    private final double whoCounts;

    /**
     * One figure, standard deviations on its scale.
     *
     * @param noise of one census, what chance in the department makes left out
     * @param start of its level at the start, given what was published
     * @param memory what is left of that after a year
     */
    private record Figure(Scale scale, double noise, double start, double memory) {
        static final Figure EXACT = new Figure(Scale.POINTS, 0, 0, 0);
    }

    /** Of one council from one start; a figure of which nothing is known is published as it is. */
    CouncilCensus(Calibration calibration, ForecastStart from) {
        for (ForecastTarget target : ForecastTarget.values()) {
            figures.put(
                    target,
                    calibration
                            .reading(PublishedSeries.valueOf(target.name()), from.code(), from.year())
                            .map(reading -> figure(target, reading, from.holders()))
                            .orElse(Figure.EXACT));
        }
        noise = calibration.noise(from.holders());
        start = HoldingNoise.ofThree(
                of(ForecastTarget.CASES).start(),
                of(ForecastTarget.CASE_HOLDERS).start(),
                of(ForecastTarget.CASELOAD).start());
        whoCounts = whoCounts(from.holders());
    }

    private static Figure figure(ForecastTarget target, Reading reading, double holders) {
        double level = reading.lasting().sd();
        double fresh = target.inMarch() ? OLDER * reading.innovationSd() * reading.innovationSd() : 0;
        double chance = chance(target, holders);
        return new Figure(
                reading.scale(),
                Math.sqrt(Math.max(0, reading.noiseSd() * reading.noiseSd() - chance * chance)),
                startsAtLevel(target) ? 0 : Math.sqrt(level * level + fresh),
                reading.memory());
    }

    private Figure of(ForecastTarget target) {
        return figures.get(target);
    }

    @Override
    public double[] published(double[] real, int horizon, KeyedRandom luck) {
        double[] published = new double[real.length];
        for (ForecastTarget target : ForecastTarget.values()) {
            Figure figure = of(target);
            double off = figure.noise() * luck(target, horizon, luck)
                    + faded(target, horizon) * figure.start() * luck(target, 0, luck);
            published[target.ordinal()] = figure.scale().back(figure.scale().of(real[target.ordinal()]) + off);
        }
        int cases = ForecastTarget.CASES.ordinal();
        int holders = ForecastTarget.CASE_HOLDERS.ordinal();
        double counted = counted(horizon, luck);
        published[cases] = real[cases]
                * StrictMath.exp(counted
                        + noise.inCases(luck(ForecastTarget.CASES, horizon, luck))
                        + faded(ForecastTarget.CASES, horizon) * start.inCases(luck(ForecastTarget.CASES, 0, luck)));
        published[holders] = real[holders]
                * StrictMath.exp(counted
                        + noise.inHolders(
                                luck(ForecastTarget.CASES, horizon, luck),
                                luck(ForecastTarget.CASE_HOLDERS, horizon, luck))
                        + faded(ForecastTarget.CASE_HOLDERS, horizon)
                                * start.inHolders(
                                        luck(ForecastTarget.CASES, 0, luck),
                                        luck(ForecastTarget.CASE_HOLDERS, 0, luck)));
        published[ForecastTarget.CASELOAD.ordinal()] = published[cases] / published[holders];
        return published;
    }

    private double faded(ForecastTarget target, int horizon) {
        return StrictMath.pow(of(target).memory(), horizon - (target.inMarch() ? OLDER : 0));
    }

    /** Who counts as a holder, as a logarithm: each year something new, of which as much is left as of a deviation of holders. */
    private double counted(int horizon, KeyedRandom luck) {
        double counted = 0;
        for (int year = 1; year <= horizon; year++) {
            counted = of(ForecastTarget.CASE_HOLDERS).memory() * counted
                    + whoCounts * luck.gaussian(COUNTING, Purpose.CENSUS, year);
        }
        return counted;
    }

    private static double luck(ForecastTarget target, int horizon, KeyedRandom luck) {
        return luck.gaussian(target.ordinal() + 1L, Purpose.CENSUS, horizon);
    }

    /** Standard deviation of what changes in a year in who counts as a holder. */
    private static double whoCounts(double holders) {
        return WHO_COUNTS * StrictMath.pow(holders / USUAL_SIZE, POWER);
    }

    /** Standard deviation of what chance inside the department makes of a figure of flows, on the figure's scale; 0 for the others. */
    private static double chance(ForecastTarget target, double holders) {
        return switch (target) {
            case TURNOVER -> LEAVERS / Math.sqrt(PERMANENT * holders);
            case ABSENCE -> SPELLS * Math.sqrt(USUAL_SIZE / holders);
            case CASELOAD, CASES, CASE_HOLDERS, IN_POST, VACANCY, AGENCY, ON_TIME, PLANS, LOOKED_AFTER -> 0;
        };
    }

    /** Whether the figure is stated so that its level at the start is not that of the last census. */
    private static boolean startsAtLevel(ForecastTarget target) {
        return target == ForecastTarget.TURNOVER;
    }
}
