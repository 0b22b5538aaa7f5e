package org.caseload.chart.drawing;

import java.awt.BasicStroke;
import java.time.LocalDate;
import java.util.List;

/**
 * A level axis of dates: as many ticks as can be read, on days, weeks, months, quarters or years, whichever suits the
 * length; the year stands once under its first tick.
 */
public final class DateAxis {
    private static final double TICK = 4;
    private static final double LEAST_GAP = 7;

    private final List<DateTick> ticks;

    private DateAxis(List<DateTick> ticks) {
        this.ticks = ticks;
    }

    /**
     * The axis with the most ticks whose labels keep apart.
     *
     * @param start first date
     * @param end last date
     * @param width length of the axis in points
     */
    public static DateAxis between(LocalDate start, LocalDate end, double width) {
        Range days = Range.between(start, end);
        for (DateStep step : DateStep.FINEST_FIRST) {
            if (days.length() / step.days() > width / LEAST_GAP) {
                continue;
            }
            List<DateTick> ticks = step.ticks(start, end);
            if (!ticks.isEmpty() && keepApart(ticks, days, width)) {
                return new DateAxis(ticks);
            }
        }
        return new DateAxis(List.of(DateTick.dayOf(start, true)));
    }

    private static boolean keepApart(List<DateTick> ticks, Range days, double width) {
        double upperEnd = Double.NEGATIVE_INFINITY;
        double lowerEnd = Double.NEGATIVE_INFINITY;
        for (DateTick tick : ticks) {
            double centre = width * days.share(Range.day(tick.date()));
            double upper = Typeface.width(tick.upper()) / 2;
            double lower = Typeface.width(tick.lower()) / 2;
            boolean clash =
                    centre - upper < upperEnd + LEAST_GAP || (lower > 0 && centre - lower < lowerEnd + LEAST_GAP);
            if (clash) {
                return false;
            }
            upperEnd = centre + upper;
            lowerEnd = lower > 0 ? centre + lower : lowerEnd;
        }
        return true;
    }

    /** The room it needs under the plot: a second line when years stand under months. */
    public double height() {
        boolean twoLines = ticks.stream().anyMatch(tick -> !tick.lower().isEmpty());
        return TICK + 3 + (twoLines ? 2 : 1) * Typeface.LINE;
    }

    List<DateTick> ticks() {
        return ticks;
    }

    /** Draws the axis line, ticks and dates under a painted panel. */
    public void letter(Lettering lettering, Panel panel) {
        BasicStroke stroke = LinePattern.SOLID.wide(0.9);
        double bottom = panel.area().getMaxY();
        lettering.rule(panel.area().x, bottom, panel.area().getMaxX(), bottom, Palette.AXIS, stroke);
        for (DateTick tick : ticks) {
            double x = panel.x(Range.day(tick.date()));
            lettering.rule(x, bottom, x, bottom + TICK, Palette.AXIS, stroke);
            double baseline = bottom + TICK + 3 + (Typeface.LINE + Typeface.CAPITAL) / 2 - 1;
            lettering.centred(tick.upper(), x, baseline);
            lettering.centred(tick.lower(), x, baseline + Typeface.LINE);
        }
    }
}
