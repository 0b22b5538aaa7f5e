package org.caseload.report.glance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.caseload.result.Observation;
import org.caseload.result.PlanCost;
import org.caseload.words.Numbers;

/** Money by financial year in a line: such as "£0.66m 2018-19, £1.06m 2019-20, once £0.11m; full year £1.13m (0.3 to 1.7)". */
public final class YearlyCost {
    /** A million pounds in pence. */
    private static final long MILLION = 100_000_000;

    private YearlyCost() {}

    /**
     * The line.
     *
     * @param cost over doing nothing
     * @param ranged whether there are enough runs to say how far a full year may be off
     */
    public static String written(PlanCost cost, boolean ranged) {
        boolean millions = Math.abs(cost.total()) >= MILLION
                || cost.years().stream().anyMatch(year -> Math.abs(year.total()) >= MILLION);
        List<String> parts = new ArrayList<>();
        for (PlanCost.Year year : cost.years()) {
            parts.add(pounds(year.total() / 100.0, millions) + " " + year.name());
        }
        String once = cost.oneOff() == 0 ? "" : ", once " + pounds(cost.oneOff() / 100.0, millions);
        return String.join(", ", parts)
                + once
                + cost.fullYear().map(full -> fullYear(full, millions, ranged)).orElse("");
    }

    /** What {@link #inRow} holds, for the head of its column: "Further cost, £m: 2018-19, 2019-20; full year; one-off". */
    public static String heading(PlanCost cost) {
        return "Further cost, £m: "
                + cost.years().stream().map(PlanCost.Year::name).collect(Collectors.joining(", "))
                + (cost.fullYear().isPresent() ? "; full year" : "") + "; one-off";
    }

    /** Millions of pounds, such as "0.66, 1.06; 1.13; 0.11". */
    public static String inRow(PlanCost cost) {
        return cost.years().stream().map(year -> inMillions(year.total())).collect(Collectors.joining(", "))
                + cost.fullYear().map(full -> "; " + inMillions(full.pence())).orElse("") + "; "
                + inMillions(cost.oneOff());
    }

    private static String inMillions(long pence) {
        return Numbers.number((double) pence / MILLION, 2);
    }

    private static String fullYear(PlanCost.FullYear full, boolean millions, boolean ranged) {
        Observation over = full.over();
        String range =
                ranged ? " (" + rounded(over.p10(), millions) + " to " + rounded(over.p90(), millions) + ")" : "";
        return "; full year " + pounds(full.pence() / 100.0, millions) + range;
    }

    /** All amounts of one line in one unit, so that a reader can add them up. */
    private static String pounds(double amount, boolean millions) {
        return (amount < 0 ? String.valueOf(Numbers.MINUS) : "") + "£" + size(Math.abs(amount), millions)
                + (millions ? "m" : "");
    }

    private static String rounded(double amount, boolean millions) {
        return millions ? Numbers.number(amount / 1e6, 1) : size(amount, false);
    }

    private static String size(double amount, boolean millions) {
        return millions ? Numbers.number(amount / 1e6, 2) : Numbers.number(Math.rint(amount / 1000) * 1000, 0);
    }
}
