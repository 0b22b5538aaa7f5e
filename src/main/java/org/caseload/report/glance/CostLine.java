package org.caseload.report.glance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.result.Measures;
import org.caseload.result.Observation;
import org.caseload.result.PlanCost;
import org.caseload.result.PlanEffect;
import org.caseload.result.RunResult;
import org.caseload.words.Numbers;

/** What the plan costs over doing nothing by financial year, what of it is paid once, and what it costs in a full year. */
final class CostLine {
    /** A million pounds in pence. */
    private static final long MILLION = 100_000_000;

    private final RunResult result;
    private final Hedge hedge;

    CostLine(RunResult result) {
        this.result = result;
        hedge = new Hedge(result.origin().replications());
    }

    Optional<String> text() {
        return result.planEffect().isPresent()
                ? Optional.of(result.planEffect()
                        .flatMap(PlanEffect::cost)
                        .map(this::overNothing)
                        .orElse("not known: what somebody's grade costs is not stated"))
                : inAll();
    }

    private String overNothing(PlanCost cost) {
        boolean millions = Math.abs(cost.total()) >= MILLION
                || cost.years().stream().anyMatch(year -> Math.abs(year.total()) >= MILLION);
        List<String> parts = new ArrayList<>();
        for (PlanCost.Year year : cost.years()) {
            parts.add(pounds(year.total() / 100.0, millions) + " " + year.name());
        }
        String once = cost.oneOff() == 0 ? "" : ", once " + pounds(cost.oneOff() / 100.0, millions);
        return String.join(", ", parts)
                + once
                + cost.fullYear().map(full -> fullYear(full, millions)).orElse("");
    }

    private String fullYear(PlanCost.FullYear full, boolean millions) {
        Observation over = full.over();
        String range = hedge.isClaimed()
                ? " (" + rounded(over.p10(), millions) + " to " + rounded(over.p90(), millions) + ")"
                : "";
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

    /** Where nothing is planned there is nothing to set against it. */
    private Optional<String> inAll() {
        return result.findSeries(Measures.COST_TOTAL.id())
                .flatMap(series -> GlanceDates.reading(series, result.origin().endDate())
                        .map(last -> Written.money(last.p50()) + " by " + Written.month(last.date())
                                + (hedge.isClaimed() ? " (" + Written.range(series.name(), last) + ")" : "")
                                + ", all staff; nothing is planned"));
    }
}
