package org.caseload.department.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caseload.department.demand.Demand;
import org.caseload.department.reconciliation.Distance;
import org.caseload.department.reconciliation.Reconciled;

/**
 * What a reconciled start had to move farther than two standard deviations: either the figure is wrong or means something else,
 * or the department is no steady one. Each warning names the figure, both values and what to do.
 */
final class FarFigures {
    /** One figure in twenty lies farther by chance. */
    private static final double FAR = 2;

    private static final String OR_GIVEN = ", or `start-state: given`";

    private final Demand demand;
    private final Reconciled reconciled;

    FarFigures(Demand demand, Reconciled reconciled) {
        this.demand = demand;
        this.reconciled = reconciled;
    }

    /** A warning for each figure that lies far. */
    List<String> warnings(List<String> stages) {
        List<String> warnings = new ArrayList<>();
        referrals(warnings);
        for (int i = 0; i < stages.size(); i++) {
            length(stages.get(i), reconciled.ofLength(i), warnings);
            for (Distance share : reconciled.ofShares(i)) {
                share(stages.get(i), share, warnings);
            }
        }
        reconciled.ofFacts().forEach(fact -> published(fact, warnings));
        return warnings;
    }

    private void referrals(List<String> warnings) {
        Distance referrals = reconciled.ofReferrals();
        boolean stated = !demand.referralsPerYear().isBalance();
        if (!isFar(referrals) || !stated && demand.publishedReferrals().isEmpty()) {
            return;
        }
        boolean fewer = referrals.solved() < referrals.stated();
        warnings.add(String.format(
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
                OR_GIVEN));
    }

    private static void length(String stage, Distance length, List<String> warnings) {
        if (isFar(length)) {
            warnings.add(String.format(
                    Locale.ROOT,
                    "the length of %s solved at %.2f times what the pathway says (%.1f SD away): its open cases are too %s for the cases "
                            + "that start it. State its own `duration`, another number of its open cases%s.",
                    stage,
                    length.solved(),
                    Math.abs(length.sds()),
                    length.solved() > 1 ? "many" : "few",
                    OR_GIVEN));
        }
    }

    private static void share(String stage, Distance share, List<String> warnings) {
        if (isFar(share)) {
            warnings.add(String.format(
                    Locale.ROOT,
                    "the %s solved at %.1f %%, the pathway says %.1f %% (%.1f SD away). State the branches of %s as you know them, other "
                            + "numbers of open cases%s.",
                    share.name(),
                    100 * share.solved(),
                    100 * share.stated(),
                    Math.abs(share.sds()),
                    stage,
                    OR_GIVEN));
        }
    }

    private static void published(Distance fact, List<String> warnings) {
        if (isFar(fact)) {
            warnings.add(String.format(
                    Locale.ROOT,
                    "%s solved at %,.0f, published %,.0f (%.1f SD away): it does not go together with the other figures. Check all cases "
                            + "and whom the published figure counts, count the stage under `open-cases`%s.",
                    fact.name(),
                    fact.solved(),
                    fact.stated(),
                    Math.abs(fact.sds()),
                    OR_GIVEN));
        }
    }

    private static boolean isFar(Distance distance) {
        return Math.abs(distance.sds()) > FAR;
    }
}
