package org.caseload.history.learning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.caseload.history.Pseudonym;
import org.caseload.history.Referral;
import org.caseload.history.Watched;
import org.caseload.history.Window;
import org.caseload.statistics.survival.BetaShare;

/** Learns from a list of referrals how many come, how unevenly, how many go no further and how many had come before. */
final class ArrivalLearning {
    private static final double DAYS_OF_YEAR = 365.25;
    private static final int YEARS_FOR_A_SEASON = 3;
    private static final int MONTHS = 12;

    /** Groups of 1.8 brothers and sisters on average make months differ 2.3 times as much as single children would. */
    private static final double USUAL_DISPERSION = 2.3;

    /** The usual dispersion counts as so many months. Assumption: as many as a list of half a year has. */
    private static final int USUAL_MONTHS = 6;

    private final Window window;
    private final List<Referral> referrals;
    private final ToDoubleFunction<YearMonth> season;
    private final Prior prior;

    /**
     * What is published before.
     *
     * @param noFurtherAction share of referrals that end at the front door
     * @param cameBack share of referrals of children who come back
     * @param pseudoCases as how many cases each counts
     */
    record Prior(double noFurtherAction, double cameBack, double pseudoCases) {}

    /**
     * Of a list.
     *
     * @param season the factor of each month that is assumed where the lists do not teach one, mean 1 over a year
     */
    ArrivalLearning(Watched<Referral> listed, ToDoubleFunction<YearMonth> season, Prior prior) {
        this.window = listed.window().orElseThrow();
        this.referrals = listed.rows().stream()
                .filter(referral -> window.holds(referral.date()))
                .toList();
        this.season = season;
        this.prior = prior;
    }

    /** Children referred on the days of the list. */
    long children() {
        return children(referrals);
    }

    private static long children(List<Referral> of) {
        return of.stream().map(Referral::child).distinct().count();
    }

    /**
     * Learns.
     *
     * @param notLearnt where to say what could not be learnt
     */
    LearntArrivals learn(List<NotLearnt> notLearnt) {
        Map<YearMonth, Integer> byMonth = byMonth();
        Optional<LearntArrivals.Season> own = ownSeason(byMonth);
        double years = 0;
        for (LocalDate day = window.first(); !day.isAfter(window.asOf()); day = day.plusDays(1)) {
            years += factor(own, YearMonth.from(day)) / DAYS_OF_YEAR;
        }
        double perYear = referrals.size() / years;
        double dispersion = dispersion(byMonth, perYear, own);
        if (own.isEmpty()) {
            notLearnt.add(new NotLearnt("a season", "the list of referrals covers less than three years"));
        }
        Optional<Double> group = meanGroup();
        if (group.isEmpty()) {
            notLearnt.add(new NotLearnt(
                    "how many brothers and sisters are referred together", "no list has ids of enough families"));
        }
        return new LearntArrivals(
                window,
                referrals.size(),
                told(byMonth),
                perYear,
                perYear * Math.sqrt(dispersion / referrals.size()),
                dispersion,
                own,
                share(prior.noFurtherAction(), referrals, Referral::noFurtherAction)
                        .told("how many referrals end at the front door", notLearnt),
                cameBack().told("how many come back", notLearnt),
                group);
    }

    private double factor(Optional<LearntArrivals.Season> own, YearMonth month) {
        return own.map(factors -> factors.factors().get(month.getMonthValue() - 1))
                .orElseGet(() -> season.applyAsDouble(month));
    }

    private Map<YearMonth, Integer> byMonth() {
        Map<YearMonth, Integer> counts = new TreeMap<>();
        YearMonth month = YearMonth.from(window.first().minusDays(1)).plusMonths(1);
        while (!month.atEndOfMonth().isAfter(window.asOf())) {
            counts.put(month, 0);
            month = month.plusMonths(1);
        }
        referrals.forEach(
                referral -> counts.computeIfPresent(YearMonth.from(referral.date()), (key, count) -> count + 1));
        return counts;
    }

    /** Small months are left out, and with a single one the next smallest, since it could be told from the sum. */
    private Map<YearMonth, OptionalInt> told(Map<YearMonth, Integer> byMonth) {
        Map<YearMonth, Long> children = new TreeMap<>();
        byMonth.keySet()
                .forEach(month -> children.put(
                        month,
                        children(referrals.stream()
                                .filter(referral ->
                                        YearMonth.from(referral.date()).equals(month))
                                .toList())));
        List<YearMonth> bySize = new ArrayList<>(children.keySet());
        bySize.sort(Comparator.comparing(children::get));
        long small = children.values().stream()
                .filter(count -> count < Learning.FEWEST)
                .count();
        List<YearMonth> leftOut = bySize.subList(0, (int) Math.min(bySize.size(), small == 1 ? 2 : small));
        Map<YearMonth, OptionalInt> told = new TreeMap<>();
        byMonth.forEach((month, count) ->
                told.put(month, leftOut.contains(month) ? OptionalInt.empty() : OptionalInt.of(count)));
        return told;
    }

    private static Optional<LearntArrivals.Season> ownSeason(Map<YearMonth, Integer> byMonth) {
        if (byMonth.size() < YEARS_FOR_A_SEASON * MONTHS) {
            return Optional.empty();
        }
        int whole = byMonth.size() / MONTHS * MONTHS;
        double[] sums = new double[MONTHS];
        double all = 0;
        int seen = 0;
        for (Map.Entry<YearMonth, Integer> entry : byMonth.entrySet()) {
            if (seen++ < whole) {
                double daily = (double) entry.getValue() / entry.getKey().lengthOfMonth();
                sums[entry.getKey().getMonthValue() - 1] += daily;
                all += daily;
            }
        }
        List<Double> factors = new ArrayList<>();
        for (double sum : sums) {
            factors.add(sum * MONTHS / all);
        }
        return Optional.of(new LearntArrivals.Season(List.copyOf(factors)));
    }

    private double dispersion(Map<YearMonth, Integer> byMonth, double perYear, Optional<LearntArrivals.Season> own) {
        double squares = USUAL_MONTHS * USUAL_DISPERSION;
        for (Map.Entry<YearMonth, Integer> entry : byMonth.entrySet()) {
            double expected =
                    perYear * factor(own, entry.getKey()) * entry.getKey().lengthOfMonth() / DAYS_OF_YEAR;
            squares += (entry.getValue() - expected) * (entry.getValue() - expected) / expected;
        }
        return squares / (USUAL_MONTHS + Math.max(0, byMonth.size() - 1));
    }

    private interface Answer {
        Optional<Boolean> of(Referral referral);
    }

    /**
     * A share, or why it cannot be told.
     *
     * @param share the share; empty where it is not told
     * @param why why not
     */
    private record Answered(Optional<BetaShare> share, String why) {
        Optional<BetaShare> told(String what, List<NotLearnt> notLearnt) {
            if (share.isEmpty()) {
                notLearnt.add(new NotLearnt(what, why));
            }
            return share;
        }
    }

    private Answered share(double published, List<Referral> of, Answer answer) {
        List<Referral> yes =
                of.stream().filter(one -> answer.of(one).orElse(false)).toList();
        List<Referral> no =
                of.stream().filter(one -> !answer.of(one).orElse(true)).toList();
        if (yes.isEmpty() && no.isEmpty()) {
            return new Answered(Optional.empty(), "no list says so");
        }
        boolean few = children(yes) < Learning.FEWEST || children(no) < Learning.FEWEST;
        return few
                ? new Answered(
                        Optional.empty(),
                        "the lists say so, or say not so, of fewer than " + Learning.FEWEST + " children")
                : new Answered(
                        Optional.of(new BetaShare(
                                prior.pseudoCases() * published + yes.size(),
                                prior.pseudoCases() * (1 - published) + no.size())),
                        "");
    }

    /** By what the list says itself, else by the dates of those whose twelve months before it covers. */
    private Answered cameBack() {
        if (referrals.stream().anyMatch(referral -> referral.cameBack().isPresent())) {
            return share(prior.cameBack(), referrals, Referral::cameBack);
        }
        Map<Pseudonym, List<LocalDate>> dates = new HashMap<>();
        referrals.forEach(referral -> dates.computeIfAbsent(referral.child(), child -> new ArrayList<>())
                .add(referral.date()));
        List<Referral> covered = referrals.stream()
                .filter(referral -> !referral.date().minusYears(1).isBefore(window.first()))
                .toList();
        return covered.isEmpty()
                ? new Answered(
                        Optional.empty(), "no list says so, and none covers the twelve months before any referral")
                : share(
                        prior.cameBack(),
                        covered,
                        referral -> Optional.of(dates.get(referral.child()).stream()
                                .anyMatch(date -> date.isBefore(referral.date())
                                        && !date.isBefore(referral.date().minusYears(1)))));
    }

    private Optional<Double> meanGroup() {
        Map<String, Set<Pseudonym>> groups = new LinkedHashMap<>();
        referrals.forEach(referral -> referral.family()
                .ifPresent(family -> groups.computeIfAbsent(family + " " + referral.date(), key -> new HashSet<>())
                        .add(referral.child())));
        return groups.size() < Learning.FEWEST
                ? Optional.empty()
                : Optional.of(
                        groups.values().stream().mapToInt(Set::size).average().orElseThrow());
    }
}
