package org.caseload.history.fragment;

import static java.util.stream.Collectors.joining;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.caseload.history.KindOfWork;
import org.caseload.history.Window;
import org.caseload.history.learning.Learning;
import org.caseload.history.learning.Learnt;
import org.caseload.history.learning.LearntArrivals;
import org.caseload.history.learning.LearntHandovers;
import org.caseload.history.learning.LearntStage;
import org.caseload.statistics.survival.BetaShare;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;

/**
 * What was learnt, as a scenario file that another can extend, or that extends another and can be run: the open cases, lengths as shares of
 * those still open that end in each band, each as uncertain as it is known and none constraining another, where cases go on to, and who is
 * referred. Nothing of what was not learnt stands in it.
 */
public final class LearntDepartment {
    private static final int QUARTER_WEEKS = 13;
    private static final double LEAST_KNOWN = 1;
    private static final double SURELY = 0.001;

    private final Learnt learnt;
    private final OpenCaseRows open;
    private final boolean staff;
    private final Optional<LaidOver> over;
    private final FragmentPage page = new FragmentPage();

    private LearntDepartment(Learnt learnt, OpenCaseRows open, boolean staff, Optional<LaidOver> over) {
        this.learnt = learnt;
        this.open = open;
        this.staff = staff;
        this.over = over;
    }

    /**
     * The text of the file.
     *
     * @param open the cases of the file {@code open-cases.csv} that stands beside it
     * @param staff whether a file {@code staff.csv} stands beside it too
     * @param over the scenario that it extends; empty to be extended by one
     */
    public static String text(Learnt learnt, OpenCaseRows open, boolean staff, Optional<LaidOver> over) {
        LearntDepartment department = new LearntDepartment(learnt, open, staff, over);
        department.write();
        return department.page.text();
    }

    private void write() {
        page.line("# What a council's lists of " + asOf()
                + " say of its department, written by caseload learn. Replace nothing by hand:");
        page.line("# learn it anew. Every range is what the lists leave open; nothing in it rests on fewer than "
                + Learning.FEWEST + " children.");
        if (over.isEmpty()) {
            page.line(
                    "# It is no whole scenario: one that says `extends:` this file adds name, staff, horizon and plan.");
        }
        page.line("kind: scenario");
        over.ifPresent(base -> {
            page.line("name: " + FragmentPage.quoted(base.name() + ", by its own lists"));
            page.line("question: " + FragmentPage.quoted(base.question()));
            page.line("extends: " + FragmentPage.quoted(base.file()));
        });
        page.line("start-date: { value: " + learnt.history().asOf() + ", source: \"the day of which the lists are\" }");
        page.line("");
        page.table("department", this::department);
    }

    private String asOf() {
        return EnglishDate.day(learnt.history().asOf());
    }

    private void department() {
        over.ifPresent(base -> base.takenAway().forEach(page::line));
        if (open.count() > 0) {
            page.table("open-cases", () -> {
                page.line("file: open-cases.csv");
                page.line("source: " + source("every case open on " + asOf() + ", under pseudonyms"));
            });
        }
        if (open.waiting() > 0) {
            page.line(
                    "allocation: { backlog: { value: "
                            + Math.max(1, Math.round((double) open.waiting() / QUARTER_WEEKS))
                            + " a week, assumption: yes, note: \"how many of those who wait your managers allocate; here all in a quarter\" } }");
        }
        page.table("workforce", this::workforce);
        page.table("pathway", this::pathway);
        learnt.arrivals().ifPresent(arrivals -> page.table("demand", () -> demand(arrivals)));
        learnt.handovers().ifPresent(this::handovers);
    }

    private void workforce() {
        if (staff) {
            page.line("staff: { file: staff.csv, source: \"the council's list of staff, under pseudonyms\" }");
            if (over.filter(LaidOver::agencyStated).isPresent()) {
                page.line("agency: { in-post: none }");
            }
        }
        over.map(LaidOver::takenFromTeams)
                .filter(teams -> !teams.isEmpty())
                .ifPresent(teams -> page.table(
                        "teams",
                        () -> teams.forEach(
                                (team, away) -> page.line(FragmentPage.quoted(team) + ": { " + away + " }"))));
    }

    private void pathway() {
        if (over.isEmpty()) {
            page.line("from: " + (learnt.history().asOf().getYear() < 2022 ? "england-2018" : "england-2025"));
        }
        page.table(
                "stages",
                () -> learnt.stages().forEach(stage -> page.table(stage.work().stage(), () -> stage(stage))));
    }

    private void stage(LearntStage stage) {
        String unit = stage.expected().workingDays() ? " working days" : " days";
        page.table("duration", () -> {
            page.line("source: "
                    + source(seen(stage) + ". What is published counts beside them as "
                            + Numbers.number(learnt.pseudoCases(), 0) + " cases"));
            page.table(
                    "of-those-open",
                    () -> stage.bands()
                            .forEach(band -> page.line(Numbers.shortNumber(band.upTo(), 0)
                                            .replace(",", "") + unit + ": " + ending(band.ending()))));
        });
        page.line("durations-are: published");
        if (over.filter(base -> base.lengthsScaled().contains(stage.work().stage()))
                .isPresent()) {
            page.line("published-on-time: none");
        }
        double known = Math.max(LEAST_KNOWN, Math.min(100, 100 * stage.meanError() / stage.mean()));
        page.line("length-known-to: { value: " + WrittenRange.plain(known, 1) + " %, source: "
                + source("the error of the mean length, " + Numbers.number(stage.mean(), 0) + unit) + " }");
        stage.exits().ifPresent(exits -> page.table("branches", () -> branches(stage, exits)));
    }

    private static String seen(LearntStage stage) {
        return Numbers.number(stage.children(), 0) + " children " + days(stage.window()) + ", "
                + (stage.ended() < Learning.FEWEST ? "fewer than " + Learning.FEWEST : Numbers.number(stage.ended(), 0))
                + " seen to end";
    }

    private static String ending(BetaShare share) {
        return share.notOf() == 0 ? "100 %" : "{ " + WrittenRange.share(share.mean(), share.deviation(), 1) + " }";
    }

    /** Whatever is drawn of one, there is room for the highest of all others. */
    private void branches(LearntStage stage, Map<KindOfWork, LearntStage.Exits> exits) {
        Map<KindOfWork, Double> published = stage.expected().goesOn();
        double highest = published.keySet().stream()
                .mapToDouble(to -> exits.containsKey(to)
                        ? WrittenRange.highest(
                                exits.get(to).share(), exits.get(to).deviation())
                        : published.get(to))
                .sum();
        double means = published.keySet().stream()
                .mapToDouble(to -> exits.containsKey(to) ? exits.get(to).share() : published.get(to))
                .sum();
        double room = highest <= 1 - SURELY ? 1 : Math.max(0, (1 - SURELY - means) / (highest - means));
        published.forEach((to, before) -> {
            LearntStage.Exits own = exits.get(to);
            String value = own == null
                    ? "value: " + WrittenRange.plain(100 * before, 2) + " %"
                    : WrittenRange.share(own.share(), room * own.deviation(), 1);
            String from = own == null
                    ? "as before: fewer than " + Learning.FEWEST
                            + " children were seen to go on so, or could be told from it"
                    : source("of " + Numbers.number(stage.ended(), 0) + " seen to end; published "
                            + Numbers.share(before));
            page.line(to.stage() + ": { " + value + ", source: " + (own == null ? FragmentPage.quoted(from) : from)
                    + " }");
        });
        page.line("closed: rest");
    }

    private void demand(LearntArrivals arrivals) {
        page.line("referrals-per-year: { " + WrittenRange.whole(arrivals.perYear(), arrivals.perYearError())
                + ", source: "
                + source(Numbers.number(arrivals.referrals(), 0) + " children referred " + days(arrivals.window())
                        + "; months differ " + Numbers.number(arrivals.dispersion(), 1)
                        + " times as much as children coming singly would make them")
                + " }");
        arrivals.season()
                .ifPresent(season -> page.line("season: { " + months(season) + ", source: "
                        + source("months of three years and more") + " }"));
        arrivals.meanGroup()
                .ifPresent(size -> page.line("siblings: "
                        + (size <= 1.0 + SURELY
                                ? "none"
                                : "{ poisson-mean: " + WrittenRange.plain(poissonMean(size), 4) + ", source: "
                                        + source("families of " + Numbers.number(size, 2)
                                                + " children on average referred on one day")
                                        + " }")));
        arrivals.noFurtherAction()
                .ifPresent(share -> page.line("front-door: { no-further-action: { "
                        + WrittenRange.share(share.mean(), share.deviation(), 1) + ", source: "
                        + source("what the list of referrals says") + " } }"));
        arrivals.cameBack()
                .ifPresent(share -> page.line("re-referral: { within-twelve-months: { "
                        + WrittenRange.share(share.mean(), share.deviation(), 0.9) + ", source: "
                        + source("what the list of referrals says") + " } }"));
    }

    private static String months(LearntArrivals.Season season) {
        StringJoiner months = new StringJoiner(", ");
        for (Month month : Month.values()) {
            months.add(month.name().toLowerCase(Locale.ROOT) + ": "
                    + WrittenRange.plain(season.factors().get(month.ordinal()), 3));
        }
        return months.toString();
    }

    /** The mean of a Poisson number whose mean, without its zeros, is so large. */
    private static double poissonMean(double withoutZeros) {
        double low = 0;
        double high = withoutZeros;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            boolean small = middle / (1 - StrictMath.exp(-middle)) < withoutZeros;
            low = small ? middle : low;
            high = small ? high : middle;
        }
        return high;
    }

    /** Changes of worker come about in the simulation as people leave and fall ill: no scenario states how often. */
    private void handovers(LearntHandovers handovers) {
        page.line("# Changes of worker, to be held against what a run says: " + Numbers.number(handovers.perYear(), 2)
                + " for each child and year (95 %: " + Numbers.number(handovers.low(), 2) + " to "
                + Numbers.number(handovers.high(), 2) + "), " + Numbers.number(handovers.handovers(), 0) + " "
                + days(handovers.window()) + ".");
        List<String> reasons = new ArrayList<>();
        handovers.reasons().forEach((reason, count) -> reasons.add(reason + " " + Numbers.number(count, 0)));
        if (!reasons.isEmpty()) {
            page.line("# By reason: " + reasons.stream().collect(joining(", ")) + ".");
        }
    }

    private static String days(Window window) {
        return "from " + EnglishDate.day(window.first()) + " to " + EnglishDate.day(window.asOf());
    }

    private static String source(String says) {
        return FragmentPage.quoted("learnt: " + says);
    }
}
