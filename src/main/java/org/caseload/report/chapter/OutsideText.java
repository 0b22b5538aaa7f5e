package org.caseload.report.chapter;

import java.util.List;
import org.caseload.report.Finding;
import org.caseload.result.outside.OutsideSpread;
import org.caseload.result.outside.OutsideView;
import org.caseload.result.outside.OutsideView.Group;
import org.caseload.result.outside.OutsideView.Seen;
import org.caseload.result.outside.OutsideView.Unseen;
import org.caseload.result.outside.OutsideView.YearLater;
import org.caseload.words.Numbers;

/**
 * What became of caseloads in England's councils that changed staff as a plan does, beside what is simulated, and whether the two
 * agree. What happened is told, not what caused it.
 */
public final class OutsideText {
    private OutsideText() {}

    /** What happened and whether the simulation agrees; then who came down and what went with it. */
    public static List<Finding> findings(OutsideView view) {
        if (view instanceof Seen seen) {
            return List.of(
                    new Finding(OutsideTable.KEY, sentences(seen), List.of(OutsideTable.KEY)),
                    new Finding(OutsideTable.KEY + "-came-down", cameDown(seen), List.of()));
        }
        Unseen unseen = (Unseen) view;
        double growth = unseen.change().growth();
        return List.of(new Finding(
                OutsideTable.KEY,
                "What became of caseloads where staff of England's councils " + (growth > 0 ? "grew" : "fell")
                        + " as here, by " + percent(growth) + " in a year, cannot be said: " + unseen.reason() + ".",
                List.of()));
    }

    /** What happened, and whether the simulation agrees. */
    public static String sentences(Seen seen) {
        YearLater last = seen.last();
        OutsideSpread changed = last.changed();
        return "In England a council's staff " + (seen.change().growth() > 0 ? "grew" : "fell")
                + " about as much (by " + growth(seen.alike()) + " in a year; here "
                + percent(seen.change().growth()) + ") from a like start " + changed.n() + " times since "
                + seen.alike().firstYear() + ": " + (last.years() == 1 ? "at the end" : "a year after the end")
                + " of that year its caseload was " + moved(changed.p50())
                + " in the middle, beside England's (8 in 10: "
                + moved(changed.p10()) + " to " + moved(changed.p90()) + "); where staff stayed level, "
                + moved(last.unchanged().p50()) + "." + agreement(last);
    }

    /** The same of one option among several, in a sentence. */
    public static String brief(OutsideView view) {
        if (!(view instanceof Seen seen)) {
            return findings(view).get(0).text();
        }
        YearLater last = seen.last();
        OutsideSpread changed = last.changed();
        return "Where staff of England's councils " + (seen.change().growth() > 0 ? "grew" : "fell") + " alike (by "
                + growth(seen.alike()) + " in a year, " + changed.n() + " times), caseloads were "
                + moved(changed.p50()) + " in the middle " + (last.years() == 1 ? "a year" : "two years")
                + " on, beside England's (8 in 10: " + moved(changed.p10()) + " to " + moved(changed.p90())
                + ")" + compared(last) + ".";
    }

    private static String compared(YearLater last) {
        String simulated = "; simulated: " + moved(last.simulated());
        return switch (last.agreement()) {
            case AGREE -> simulated + ", which may be the middle of them";
            case OFF_THE_MIDDLE ->
                simulated
                        + (last.simulated() < last.changed().p50()
                                ? ", more than most of them got"
                                : ", less than most of them got");
            case DISAGREE -> simulated + ", outside 8 in 10 of them";
            case UNKNOWN -> "";
        };
    }

    private static String agreement(YearLater last) {
        String says = " The simulation says " + moved(last.simulated());
        OutsideSpread changed = last.changed();
        return switch (last.agreement()) {
            case AGREE -> says + ", which may be the middle of such councils.";
            case OFF_THE_MIDDLE ->
                says + ": that is among 8 in 10 of them, but their middle lies between "
                        + moved(changed.middleLow()) + " and " + moved(changed.middleHigh())
                        + " (95 %), so it promises " + (last.simulated() < changed.p50() ? "more" : "less")
                        + " than most of them got.";
            case DISAGREE -> says + ", outside 8 in 10 of them: simulation and experience disagree.";
            case UNKNOWN -> "";
        };
    }

    private static String cameDown(Seen seen) {
        String target = seen.target()
                .map(asked -> (asked.reached() == 0 ? "None" : Numbers.number(asked.reached(), 0)) + " of the "
                        + asked.of() + " came down by as much as the target asks (" + percent(asked.fall()) + "). ")
                .orElse("");
        Group down = seen.contrast().down();
        Group others = seen.contrast().others();
        return target + "Where caseloads came down " + (seen.contrast().byTarget() ? "as much" : "most") + " ("
                + down.n() + "), cases were " + moreOrFewer(down.cases()) + " and case holders "
                + moreOrFewer(down.caseHolders()) + " in the middle; in the other " + others.n() + ", cases were "
                + moreOrFewer(others.cases()) + " and case holders " + moreOrFewer(others.caseHolders())
                + ". That is what went together, not what caused it.";
    }

    /** By how much staff of a class changed. */
    static String growth(OutsideView.Alike alike) {
        boolean grew = alike.growthFrom() > 0;
        double least = grew ? alike.growthFrom() : -alike.growthTo();
        double most = grew ? alike.growthTo() : -alike.growthFrom();
        return Double.isNaN(most) ? percent(least) + " or more" : whole(least) + " to " + percent(most);
    }

    private static String moved(double share) {
        return whole(share).equals("0") ? "the same" : percent(share) + (share < 0 ? " lower" : " higher");
    }

    private static String moreOrFewer(double share) {
        return whole(share).equals("0") ? "as many" : percent(share) + (share < 0 ? " fewer" : " more");
    }

    /** The size of a share as a whole percentage. */
    static String percent(double share) {
        return whole(share) + " %";
    }

    static String whole(double share) {
        return Numbers.number(Math.abs(100 * share), 0);
    }
}
