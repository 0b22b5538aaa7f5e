package org.caseload.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.report.Finding;
import org.caseload.report.Node;
import org.caseload.report.Paragraph;
import org.caseload.report.chapter.OriginInWords;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.PrecisionMet;
import org.caseload.result.comparison.Ranking;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.Phrases;
import org.caseload.words.RunCount;
import org.caseload.words.StatedLevel;

/**
 * What a comparison found, in plain words: which strategy leads and how sure that is, what each does to the caseload and to the
 * target, and what it costs. Every sentence follows its interval; a simulation does not know what is going to happen.
 */
public final class Findings {
    private static final int MOST_RIVALS = 5;

    /** A strategy is said to be near the best where its chance of being within the indifference of it is at least this. */
    private static final double NEAR = 0.95;

    private final ComparisonResult result;
    private final ChildrenWaiting waiting;

    private Findings(ComparisonResult result) {
        this.result = result;
        waiting = new ChildrenWaiting(result);
    }

    /** The answer as it is printed: findings, the ranked table, and what each strategy does; never empty. */
    public static List<Node> nodes(ComparisonResult result) {
        return new Findings(result).nodes();
    }

    /** Which leads and how sure that is, with the ranked table; empty where there is nothing to rank. */
    public static List<Node> brief(ComparisonResult result) {
        Findings findings = new Findings(result);
        return findings.lastRanking()
                .<List<Node>>map(
                        ranking -> List.of(finding("best", findings.best(ranking)), RankedTable.of(result, ranking)))
                .orElse(List.of());
    }

    /**
     * The answer in three sentences: which strategy leads, what it does to the target, and what it costs. Fewer where there is no
     * target or nothing to rank.
     */
    public static List<String> answer(ComparisonResult result) {
        Findings findings = new Findings(result);
        return findings.lastRanking().map(findings::answer).orElse(List.of());
    }

    /** How sure it is which strategy leads, and what that is bought with; empty where there is nothing to rank. */
    public static Optional<String> confidence(ComparisonResult result) {
        Findings findings = new Findings(result);
        return findings.lastRanking().map(findings::confidence);
    }

    /** Where the measure is not defined, under which strategies and why, in whole sentences; none where it is always defined. */
    public static List<String> undefined(ComparisonResult result) {
        return new ComparedUndefined(result).sentences();
    }

    /**
     * What one strategy does to the caseload and to the target, and what it costs, in whole sentences.
     *
     * @param strategy its number in the comparison, from 1
     */
    public static String of(ComparisonResult result, int strategy) {
        return new StrategyFinding(result, strategy).text();
    }

    private List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Paragraph("Base: " + result.base().name() + ". Compared over "
                + RunCount.counted(result.origin().replications())
                + " of each strategy with the same children, sickness and chances, from "
                + EnglishDate.day(result.origin().startDate()) + " to "
                + EnglishDate.day(result.origin().endDate()) + "."));
        List<String> undefined = undefined(result);
        if (!undefined.isEmpty()) {
            nodes.add(finding("not-defined", String.join(" ", undefined)));
        }
        lastRanking().ifPresent(ranking -> {
            nodes.add(finding("best", best(ranking)));
            nodes.add(RankedTable.of(result, ranking));
        });
        for (int s = 1; s < result.strategies().size(); s++) {
            nodes.add(finding(Finding.OF_STRATEGY + s, new StrategyFinding(result, s).text()));
        }
        nodes.addAll(RegretText.of(result));
        nodes.addAll(ComparedIgnorance.of(result));
        result.precision().forEach(met -> nodes.add(new Paragraph(precision(met))));
        nodes.addAll(OriginInWords.of(result.origin()));
        return List.copyOf(nodes);
    }

    private static Finding finding(String key, String text) {
        return new Finding(key, text, List.of());
    }

    private List<String> answer(Ranking ranking) {
        int leader = ranking.places().get(0).strategy();
        List<String> sentences = new ArrayList<>(List.of(verdict(ranking)));
        if (leader == 0) {
            result.base()
                    .timeToTarget()
                    .ifPresent(time -> sentences.add("In the base the target"
                            + result.target()
                                    .map(target -> " of " + StatedLevel.written(target.atMost()))
                                    .orElse("")
                            + " is reached by "
                            + EnglishDate.month(result.origin().endDate()) + " in " + Numbers.share(time.reachedShare())
                            + " of runs (95 % interval "
                            + Numbers.shareInterval(time.reachedLow(), time.reachedHigh()) + ")."));
            sentences.add("Of the strategies compared none has a lower mean.");
        } else {
            StrategyFinding finding = new StrategyFinding(result, leader);
            finding.targetReached().ifPresent(sentences::add);
            sentences.add(finding.cost());
        }
        return List.copyOf(sentences);
    }

    /** Which leads on the last date ranked, and how sure that is. */
    private String best(Ranking ranking) {
        return verdict(ranking) + " " + confidence(ranking);
    }

    private String verdict(Ranking ranking) {
        Ranking.Place first = ranking.places().get(0);
        String date = EnglishDate.month(ranking.date());
        if (alone(ranking)) {
            return Phrases.capital(name(first.strategy())) + " is best in " + date + ": it has the lowest mean, "
                    + level(first) + " " + unit()
                    + ", and the intervals rule out that another is as low (95 %)"
                    + near(ranking) + ".";
        }
        return "Which is best in " + date + " cannot be told with " + RunCount.counted(ranking.runs()) + ": "
                + name(first.strategy()) + " has the lowest mean, " + level(first) + " " + unit() + ", but "
                + rivals(ranking) + " may be as low.";
    }

    /** Who is so near to the leader that the difference need not decide, though the intervals tell them apart. */
    private String near(Ranking ranking) {
        List<String> near = ranking.places().stream()
                .skip(1)
                .filter(place -> place.bestOnAverage() >= NEAR)
                .map(place -> name(place.strategy()))
                .toList();
        return near.isEmpty()
                ? ""
                : "; but " + Phrases.listed(near) + (near.size() == 1 ? " is" : " are") + " within "
                        + StatedLevel.written(ranking.indifference()) + " of it, too little to choose by";
    }

    private String confidence(Ranking ranking) {
        int leader = ranking.places().get(0).strategy();
        return alone(ranking)
                ? share(ranking) + waiting.warning(leader, ranking.date()) + earlier(leader)
                : runsNeeded(ranking) + share(ranking) + waiting.warning(leader, ranking.date());
    }

    /** Whether the first is the best and no other may be; strategies that never differ are all the best. */
    private static boolean alone(Ranking ranking) {
        return ranking.places().get(0).best()
                && ranking.places().stream().skip(1).allMatch(Ranking.Place::ruledOut);
    }

    private String share(Ranking ranking) {
        Ranking.Place first = ranking.places().get(0);
        return Phrases.capital(name(first.strategy())) + " has the lowest figure in "
                + Numbers.share(first.wins().value()) + " of runs, and is best on average, or within "
                + StatedLevel.written(ranking.indifference()) + " of it, with a probability of "
                + Numbers.share(first.bestOnAverage()) + ".";
    }

    private String rivals(Ranking ranking) {
        List<String> rivals = ranking.places().stream()
                .skip(1)
                .filter(place -> !place.ruledOut())
                .map(place -> name(place.strategy()))
                .toList();
        return rivals.size() <= MOST_RIVALS
                ? Phrases.listed(rivals)
                : String.join(", ", rivals.subList(0, MOST_RIVALS - 1)) + " and others";
    }

    private String runsNeeded(Ranking ranking) {
        return ranking.runsNeeded() > 0
                ? "About " + Numbers.number(ranking.runsNeeded(), 0) + " would be needed to tell "
                        + name(ranking.places().get(0).strategy()) + " and "
                        + name(ranking.places().get(1).strategy()) + " apart, if they differ as these do. "
                : "";
    }

    /** Where another was best before. */
    private String earlier(int leader) {
        return result.rankings().stream()
                .filter(ranking -> ranking.places().size() > 1 && alone(ranking))
                .filter(ranking -> ranking.places().get(0).strategy() != leader)
                .reduce((before, after) -> after)
                .map(ranking -> " Before that, in " + EnglishDate.month(ranking.date()) + ", "
                        + name(ranking.places().get(0).strategy()) + " is best."
                        + waiting.warning(ranking.places().get(0).strategy(), ranking.date()))
                .orElse("");
    }

    private static String precision(PrecisionMet met) {
        String reached = Numbers.number(met.reached(), 3);
        return "Precision \"" + met.asked() + "\": "
                + (met.met()
                        ? "met, with a half-width of " + reached + " at most."
                        : "NOT met; the widest half-width is still " + reached + ", and the cap on runs was reached.");
    }

    private Optional<Ranking> lastRanking() {
        return result.rankings().stream()
                .filter(ranking -> ranking.places().size() > 1)
                .reduce((before, after) -> after);
    }

    private String level(Ranking.Place place) {
        return Numbers.number(place.mean().value(), result.measure().decimals());
    }

    private String unit() {
        return result.measure().unit();
    }

    private String name(int strategy) {
        return strategy == 0 ? "the base" : result.strategies().get(strategy).name();
    }
}
