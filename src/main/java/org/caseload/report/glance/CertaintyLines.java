package org.caseload.report.glance;

import java.util.Optional;
import org.caseload.report.chapter.SpreadSentence;
import org.caseload.result.RunResult;
import org.caseload.result.outside.OutsideView;
import org.caseload.words.Numbers;
import org.caseload.words.Phrases;

/** How far all this can be believed: what happened to councils that did the like, and how much of the spread is luck. */
final class CertaintyLines {
    private final RunResult result;
    private final Hedge hedge;

    CertaintyLines(RunResult result) {
        this.result = result;
        hedge = new Hedge(result.origin().replications());
    }

    /** What became of caseloads where staff changed alike, beside what is simulated. */
    Optional<String> elsewhere() {
        return result.outside().map(view -> {
            if (view instanceof OutsideView.Seen seen) {
                OutsideView.YearLater year = seen.last();
                return "staff " + (seen.change().growth() > 0 ? "grew" : "fell") + " alike "
                        + Numbers.counted(year.changed().n(), "time", "times") + ": caseload "
                        + moved(year.changed().p50()) + " " + years(year.years()) + " on" + range(year)
                        + (year.isSimulated() ? "; here " + moved(year.simulated()) : "");
            }
            return "nothing to set beside it: " + ((OutsideView.Unseen) view).reason();
        });
    }

    private String range(OutsideView.YearLater year) {
        return " (" + Numbers.signed(100 * year.changed().p10(), 0) + " to "
                + Numbers.signed(100 * year.changed().p90(), 0) + " %)";
    }

    private static String years(int years) {
        return years == 1 ? "a year" : years + " years";
    }

    private static String moved(double share) {
        String whole = Numbers.number(Math.abs(100 * share), 0);
        return whole.equals("0") ? "the same" : whole + " %" + (share < 0 ? " lower" : " higher");
    }

    /** How much of the spread between runs is chance, and how much comes from numbers that nobody knows. */
    String spread() {
        if (!hedge.isClaimed()) {
            return "fewer than " + Hedge.FEWEST + " runs: no ranges are claimed; more runs tell them";
        }
        return result.ignorance()
                .findLast(0)
                .flatMap(parts -> SpreadSentence.of(parts, ""))
                .map(sentence -> Phrases.inSentence(sentence.substring(0, sentence.length() - 1)))
                .orElse(
                        result.ignorance().isNone()
                                ? "the ranges are chance alone: every number of the file is taken as known"
                                : "too few runs to tell luck from numbers that are not known");
    }
}
