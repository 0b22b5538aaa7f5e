package org.caseload.chart.drawing;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.DoubleFunction;
import org.caseload.words.Numbers;

/**
 * An upright axis with round ticks: thin lines across the plot, numbers to the left of it, no line of its own. It
 * begins at zero, unless all values lie so close together and so far from zero that nothing would be seen.
 *
 * @param range from the lowest to the highest tick
 * @param step from tick to tick
 * @param label how a tick is written
 */
public record ValueAxis(Range range, double step, DoubleFunction<String> label) {
    /** Values that spread over less than this share of the highest begin above zero. */
    private static final double TOO_FLAT = 0.05;

    /** Room left above the highest value, as a share of the range. */
    private static final double HEADROOM = 0.03;

    private static final int MOST_STEPS = 7;
    private static final double GAP = 7;

    /** An axis that shows all of some values; undefined ones do not matter. */
    public static ValueAxis showing(Collection<Double> values) {
        return showing(values, MOST_STEPS);
    }

    /** The same with so many steps at most. */
    public static ValueAxis showing(Collection<Double> values, int mostSteps) {
        double highest = Range.highest(values);
        double lowest = Range.lowest(values);
        boolean flat = lowest > 0 && highest > lowest && highest - lowest < TOO_FLAT * highest;
        double base = flat ? lowest - (highest - lowest) : Math.min(0, lowest);
        double top = highest <= base ? base + 1 : highest + HEADROOM * (highest - base);
        double step = step(top - base, mostSteps);
        double from = Math.floor(base / step + 1e-9) * step;
        double to = Math.max(Math.ceil(top / step - 1e-9) * step, from + step);
        return new ValueAxis(new Range(from, to), step, value -> Numbers.number(value, decimals(step)));
    }

    /** From 0 to 100 %. */
    public static ValueAxis ofShares() {
        return new ValueAxis(new Range(0, 1), 0.2, Numbers::share);
    }

    /** 1, 2 or 5 times a power of ten. */
    private static double step(double length, int mostSteps) {
        double power = 1;
        while (power * mostSteps < length) {
            power *= 10;
        }
        while (power / 10 * mostSteps >= length) {
            power /= 10;
        }
        for (double part : new double[] {0.2, 0.5}) {
            if (part * power * mostSteps >= length) {
                return part * power;
            }
        }
        return power;
    }

    private static int decimals(double step) {
        int decimals = 0;
        for (double s = step; s < 0.999 && decimals < 4; s *= 10) {
            decimals++;
        }
        return decimals;
    }

    boolean beginsAtZero() {
        return range.from() <= 0 && range.to() >= 0;
    }

    String firstLabel() {
        return label.apply(range.from());
    }

    /** The ticks, lowest first, free of rounding dust. */
    public List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        long steps = Math.round(range.length() / step);
        for (long i = 0; i <= steps; i++) {
            ticks.add(range.from() + i * range.length() / steps);
        }
        return ticks;
    }

    /** The room its numbers need to the left of the plot. */
    public double width() {
        double widest = ticks().stream()
                .mapToDouble(tick -> Typeface.width(label.apply(tick)))
                .max()
                .orElse(0);
        return widest + GAP;
    }

    /** Lays its lines under the marks. */
    public void grid(Panel panel) {
        for (double tick : ticks()) {
            panel.level(tick, Palette.GRID, LinePattern.SOLID.wide(0.6));
        }
    }

    /** Writes its numbers; where they would touch, of every second line, third line and so on. */
    public void letter(Lettering lettering, Panel panel) {
        Rectangle area = panel.area();
        List<Double> ticks = ticks();
        double apart = panel.y(ticks.get(0)) - panel.y(ticks.get(1));
        int each = (int) Math.ceil(Typeface.LINE / apart - 1e-9);
        for (int i = 0; i < ticks.size(); i += each) {
            double tick = ticks.get(i);
            lettering.toRight(label.apply(tick), area.x - GAP, panel.y(tick) + Typeface.CAPITAL / 2);
        }
    }

    /** Writes its numbers below the plot, as millions of pounds. */
    public void letterMillionsBelow(Lettering lettering, Panel panel) {
        double baseline = panel.area().getMaxY() + Typeface.LINE;
        for (double tick : ticks()) {
            String millions = "£" + label.apply(Math.abs(tick)) + "m";
            lettering.centred((tick < 0 ? Character.toString(Numbers.MINUS) : "") + millions, panel.x(tick), baseline);
        }
    }
}
