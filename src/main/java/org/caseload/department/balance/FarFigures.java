package org.caseload.department.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.caseload.department.demand.Demand;
import org.caseload.department.reconciliation.Distance;
import org.caseload.department.reconciliation.Reconciled;
import org.caseload.department.record.Warning;
import org.caseload.department.record.WarningRule;

/**
 * What a reconciled start had to move farther than two standard deviations: either the figure is wrong or means something else,
 * or the department is no steady one. Each warning names the figure, both values and what to do.
 */
final class FarFigures {
    /** One figure in twenty lies farther by chance. */
    private static final double FAR = 2;

    /** Less than this is not worth a word. */
    private static final double AS_STATED = 0.05;

    private static final int MOST_TOLD = 3;

    private static final String OR_GIVEN = ", or `start-state: given`";

    private final Demand demand;
    private final Reconciled reconciled;
    private final List<String> stages;

    /**
     * Of a start.
     *
     * @param demand what is stated of referrals
     * @param reconciled what was solved
     * @param stages the stages that it is about, in their order
     */
    FarFigures(Demand demand, Reconciled reconciled, List<String> stages) {
        this.demand = demand;
        this.reconciled = reconciled;
        this.stages = List.copyOf(stages);
    }

    /** A figure, how many standard deviations it lies off, and the solved value beside the stated one, in words. */
    private record Moved(double sds, String words) {}

    /** How far the figure that had to move most lies from what is stated, in a sentence. */
    String nearness() {
        Moved farthest =
                moved().stream().max(Comparator.comparingDouble(Moved::sds)).orElseThrow();
        if (farthest.sds() < AS_STATED) {
            return "The start solved is as stated.";
        }
        return String.format(
                Locale.ROOT,
                "The start solved lies within %.1f standard deviations of every figure stated; farthest: %s.",
                farthest.sds(),
                farthest.words());
    }

    private List<Moved> moved() {
        List<Moved> all = new ArrayList<>();
        if (referralsAreKnown()) {
            all.add(moved(reconciled.ofReferrals(), "%s, %,.0f a year where %,.0f are stated"));
        }
        for (int i = 0; i < stages.size(); i++) {
            all.add(moved(reconciled.ofLength(i), "%s, %.2f times the pathway's"));
            for (Distance share : reconciled.ofShares(i)) {
                all.add(moved(percentages(share), "%s, %.1f %% where the pathway says %.1f %%"));
            }
        }
        reconciled.ofFacts().forEach(fact -> all.add(moved(fact, "%s, %,.0f where %,.0f are published")));
        return all;
    }

    private static Moved moved(Distance distance, String words) {
        return new Moved(
                Math.abs(distance.sds()),
                String.format(Locale.ROOT, words, distance.name(), distance.solved(), distance.stated()));
    }

    private static Distance percentages(Distance share) {
        return new Distance(share.name(), 100 * share.solved(), 100 * share.stated(), share.sds(), share.redundancy());
    }

    private boolean referralsAreKnown() {
        return !demand.referralsPerYear().isBalance()
                || demand.publishedReferrals().isPresent();
    }

    /** A warning that says how far its figure lies. */
    private record Far(double sds, Warning warning) {
        Far(Distance distance, WarningRule rule, String text) {
            this(Math.abs(distance.sds()), new Warning(rule, text));
        }
    }

    /** Warnings of the figures that lie farthest, and how many more lie far. */
    List<Warning> warnings() {
        List<Far> far = new ArrayList<>();
        referrals(far);
        for (int i = 0; i < stages.size(); i++) {
            length(stages.get(i), reconciled.ofLength(i), far);
            for (Distance share : reconciled.ofShares(i)) {
                share(stages.get(i), share, far);
            }
        }
        reconciled.ofFacts().forEach(fact -> published(fact, far));
        far.sort(Comparator.comparingDouble((Far figure) -> -figure.sds()));
        List<Warning> warnings =
                new ArrayList<>(far.stream().limit(MOST_TOLD).map(Far::warning).toList());
        if (far.size() > MOST_TOLD) {
            warnings.add(
                    new Warning(
                            WarningRule.MORE_FIGURES_FAR,
                            (far.size() - MOST_TOLD)
                                    + " more figures of the start lie beyond 2 SD of what is stated; they are among the numbers solved."));
        }
        return warnings;
    }

    private void referrals(List<Far> far) {
        Distance referrals = reconciled.ofReferrals();
        if (!isFar(referrals) || !referralsAreKnown()) {
            return;
        }
        boolean fewer = referrals.solved() < referrals.stated();
        far.add(new Far(
                referrals,
                WarningRule.REFERRALS_FAR_FROM_STATED,
                String.format(
                        Locale.ROOT,
                        "referrals solved at %,.0f a year, you stated %,.0f (%.1f SD away): at the stated lengths %,.0f would hold %s cases than "
                                + "are open. State %s%s.",
                        referrals.solved(),
                        referrals.stated(),
                        Math.abs(referrals.sds()),
                        referrals.stated(),
                        fewer ? "more" : "fewer",
                        fewer
                                ? "`no-further-action` and referrals that do not count contacts, shorter durations"
                                : "all referrals, longer durations",
                        OR_GIVEN)));
    }

    private static void length(String stage, Distance length, List<Far> far) {
        if (isFar(length)) {
            far.add(new Far(
                    length,
                    WarningRule.LENGTH_FAR_FROM_STATED,
                    String.format(
                            Locale.ROOT,
                            "the length of %s solved at %.2f times what the pathway says (%.1f SD away): its open cases are too %s for the cases "
                                    + "that start it. State its own `duration`, another number of its open cases%s.",
                            stage,
                            length.solved(),
                            Math.abs(length.sds()),
                            length.solved() > 1 ? "many" : "few",
                            OR_GIVEN)));
        }
    }

    private static void share(String stage, Distance share, List<Far> far) {
        if (isFar(share)) {
            far.add(new Far(
                    share,
                    WarningRule.SHARE_FAR_FROM_STATED,
                    String.format(
                            Locale.ROOT,
                            "the %s solved at %.1f %%, the pathway says %.1f %% (%.1f SD away). State the branches of %s as you know them, other "
                                    + "numbers of open cases%s.",
                            share.name(),
                            100 * share.solved(),
                            100 * share.stated(),
                            Math.abs(share.sds()),
                            stage,
                            OR_GIVEN)));
        }
    }

    private static void published(Distance fact, List<Far> far) {
        if (isFar(fact)) {
            far.add(new Far(
                    fact,
                    WarningRule.STOCK_FAR_FROM_PUBLISHED,
                    String.format(
                            Locale.ROOT,
                            "%s solved at %,.0f, published %,.0f (%.1f SD away): it does not go together with the other figures. Check all cases "
                                    + "and whom the published figure counts, count the stage under `open-cases`%s.",
                            fact.name(),
                            fact.solved(),
                            fact.stated(),
                            Math.abs(fact.sds()),
                            OR_GIVEN)));
        }
    }

    private static boolean isFar(Distance distance) {
        return Math.abs(distance.sds()) > FAR;
    }
}
