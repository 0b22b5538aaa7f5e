package org.caseload.official.draft;

import static org.caseload.official.Measure.ABSENCE;
import static org.caseload.official.Measure.AGENCY_COVER;
import static org.caseload.official.Measure.AGENCY_SHARE;
import static org.caseload.official.Measure.CARE_STARTED;
import static org.caseload.official.Measure.CASELOAD;
import static org.caseload.official.Measure.CASES;
import static org.caseload.official.Measure.CASE_HOLDERS;
import static org.caseload.official.Measure.IN_CARE;
import static org.caseload.official.Measure.NO_FURTHER_ACTION_SHARE;
import static org.caseload.official.Measure.PLANS;
import static org.caseload.official.Measure.PLANS_BEGUN;
import static org.caseload.official.Measure.REFERRED;
import static org.caseload.official.Measure.RE_REFERRAL_SHARE;
import static org.caseload.official.Measure.SENIORS_SHARE;
import static org.caseload.official.Measure.TURNOVER;
import static org.caseload.official.Measure.VACANCIES;
import static org.caseload.official.Measure.VACANCY_SHARE;

import java.util.List;
import org.caseload.official.Measure;
import org.caseload.official.calibration.LastingStart;
import org.caseload.official.council.CouncilFigure;
import org.caseload.words.Wrapped;

/** Writes the department of a first scenario. */
final class DepartmentDraft {
    /** What to replace first by one's own, in the order of how much it decides. */
    static final List<String> FIRST = List.of(
            "cases: they decide nearly all of a caseload; your own by stage are better, a list of them best (new --from-lists)",
            "in-post: who holds cases, by grade and team",
            "turnover, vacancies and agency: how many leave and how soon they are followed",
            "time-to-start: nobody publishes it");

    /** The same where cases and staff are the council's own lists. */
    static final List<String> FIRST_WITH_LISTS = List.of(
            "start-date: the day of which your lists are",
            "teams: what each of them holds",
            "turnover, vacancies and agency: how many leave and how soon they are followed",
            "time-to-start: nobody publishes it");

    private static final String STAGES = "[assessment, child-in-need, child-protection, looked-after]";
    private static final double WHOLE = 100;

    /**
     * Of those who are absent, the share who have been away for more than 20 working days, so that colleagues hold their cases: 3.66 of
     * 8.2 days of absence a year by the program's sickness, of which absence scales both parts.
     */
    static final double AWAY_FOR_LONG = 0.446;

    /** Within so many weeks all who wait are allocated. Assumption. */
    private static final int QUARTER_WEEKS = 13;

    private final KnownFigures figures;
    private final Wishes wishes;
    private final Page page;

    DepartmentDraft(KnownFigures figures, Wishes wishes, Page page) {
        this.figures = figures;
        this.wishes = wishes;
        this.page = page;
    }

    void write() {
        cases();
        wishes.lists().ifPresent(this::allocation);
        page.table("workforce", this::workforce);
        page.table("pathway", new PathwayDraft(figures, wishes.lasting().flatMap(LastingStart::onTime), page)::write);
        page.table("demand", this::demand);
        page.line(
                "# What changes in ways that nobody can foretell, as in England's councils; where staff grew there, cases grew too.");
        page.line("from-year-to-year: { from: england-2022" + returnToNorm() + " }");
        page.line(
                "cases-follow-capacity: { growth: { uncertain: { low: 0.2, mode: 0.8, high: 1 } }, falls: { uncertain: { low: 0.2,"
                        + " mode: 0.6, high: 1 } }, source: "
                        + Stated.quoted(
                                "derived: what became of cases where staff grew or shrank in England (docs/outside-view.md)")
                        + " }");
    }

    private String returnToNorm() {
        return wishes.lasting()
                .map(start -> start.reading().norm())
                .map(norm -> ", return-to-norm: { norm: { uncertain: { interval: ["
                        + KnownFigures.plain(norm.quantile(0.1), 1) + ", " + KnownFigures.plain(norm.quantile(0.9), 1)
                        + "], level: 80 % }, source: "
                        + Stated.quoted(
                                "derived: the caseload to which this council's published figures return (docs/calibration.md)")
                        + " } }")
                .orElse("");
    }

    private void cases() {
        if (wishes.lists().isPresent()) {
            page.line("open-cases: { file: "
                    + Stated.quoted(wishes.lists().get().casesFile()) + ", source: \"your own list of open cases\" }");
            return;
        }
        wishes.lasting().ifPresentOrElse(this::lastingCases, () -> count("cases", CASES));
        page.table("published-cases", () -> {
            count("child-protection", PLANS);
            count("looked-after", IN_CARE);
        });
        page.table("published-starts", () -> {
            count("child-protection", PLANS_BEGUN);
            count("looked-after", CARE_STARTED);
        });
        figures.figure(CASELOAD)
                .filter(CouncilFigure.Published.class::isInstance)
                .map(figure -> figures.stated(CASELOAD, figure, cases -> KnownFigures.plain(cases, 1)))
                .ifPresent(average -> page.value("published-caseload", average));
    }

    private void lastingCases(LastingStart start) {
        Wrapped.lines(start.words()).forEach(line -> page.line("# " + line));
        page.value(
                "cases",
                Stated.derived(
                        KnownFigures.plain(start.cases(), 0),
                        "the " + KnownFigures.plain(start.publishedCases(), 0) + " published (" + origin(CASES)
                                + ") without what a census's noise put into their ratio to holders"));
    }

    private String origin(Measure measure) {
        return KnownFigures.origin(measure, figures.figure(measure).orElseThrow(), figures.year());
    }

    private void count(String key, Measure measure) {
        figures.count(measure).filter(count -> !count.text().equals("0")).ifPresent(count -> page.value(key, count));
    }

    private void allocation(Listed lists) {
        if (lists.waiting() > 0) {
            page.line("allocation: { backlog: "
                    + Stated.assumed(
                                    Math.max(1, Math.round((double) lists.waiting() / QUARTER_WEEKS)) + " a week",
                                    "how many of the " + lists.waiting()
                                            + " who wait your managers allocate; here all in a quarter")
                            .yaml()
                    + " }");
        }
    }

    private void workforce() {
        if (wishes.lists().isPresent()) {
            Listed lists = wishes.lists().get();
            page.line("staff: { file: " + Stated.quoted(lists.staffFile()) + ", source: \"your own list of staff\" }");
            page.table(
                    "teams",
                    () -> lists.teams()
                            .forEach((team, stages) ->
                                    page.line(Stated.quoted(team) + ": { holds: [" + String.join(", ", stages) + "], "
                                            + Stated.assumed("", "the stages whose cases its workers hold today")
                                                    .provenance()
                                            + " }")));
        } else {
            page.table("teams", () -> page.table("all-teams", this::team));
        }
        figures.lastingTurnover()
                .ifPresentOrElse(
                        lasting -> page.value("turnover", lasting.stated(figures.year())),
                        () -> value("turnover", TURNOVER));
        wishes.lasting()
                .flatMap(LastingStart::absence)
                .ifPresentOrElse(
                        reading -> page.value("absence", KnownFigures.usual(reading, origin(ABSENCE))),
                        () -> value("absence", ABSENCE));
        page.line("annual-leave: { days: 30 working days, training: 5 working days, "
                + Stated.assumed("", "whom caseload.practitioner counts as at work")
                        .provenance() + " }");
        value("vacancies", VACANCY_SHARE);
        wishes.lists().ifPresentOrElse(lists -> agencyCover(), this::agencyInPost);
        page.line("recruitment: { " + (wishes.lists().isPresent() ? "hires: like-for-like, " : "")
                + "time-to-start: { triangular: { low: 2 months, mode: 4 months, high: 7 months } }, "
                + Stated.assumed("", "how long your posts stand empty").provenance() + " }");
    }

    private void agencyInPost() {
        figures.figure(AGENCY_SHARE)
                .filter(figure -> figure.value() > 0)
                .ifPresent(figure -> page.value(
                        "agency",
                        figures.stated(AGENCY_SHARE, figure, share -> KnownFigures.plain(share, 1) + " % of staff")));
    }

    /** Where a list says who is in post, agency staff among them. */
    private void agencyCover() {
        double covering = figures.number(AGENCY_COVER).orElse(0);
        double vacant = figures.number(VACANCIES).orElse(0);
        if (covering > 0 && vacant > 0) {
            Stated covers = Stated.derived(
                    KnownFigures.plain(Math.min(WHOLE, covering / vacant * WHOLE), 0) + " %",
                    KnownFigures.plain(covering, 1) + " FTE who cover " + KnownFigures.plain(vacant, 1)
                            + " FTE vacant");
            page.line("agency: { covers: " + covers.yaml() + " }");
        }
    }

    /** What is published so that a rule warns of it: nobody need ask again. */
    void accepted() {
        double agency = figures.number(AGENCY_SHARE).orElse(0);
        double vacant = figures.number(VACANCY_SHARE).orElse(0);
        if (wishes.lists().isEmpty() && agency / (WHOLE - agency) > vacant / (WHOLE - vacant)) {
            page.line("agency-above-vacancies: "
                    + Stated.quoted(
                            "as published of " + figures.year() + ": agency staff are " + KnownFigures.plain(agency, 1)
                                    + " % of staff and " + KnownFigures.plain(vacant, 1)
                                    + " % of posts are vacant, so some work above the establishment"));
        }
    }

    private void value(String key, Measure share) {
        figures.share(share).ifPresent(stated -> page.value(key, stated));
    }

    private void team() {
        page.line("holds: " + STAGES);
        double published = figures.number(CASE_HOLDERS).orElseThrow();
        double holding = wishes.lasting().map(LastingStart::holders).orElse(published);
        double away = AWAY_FOR_LONG * figures.number(ABSENCE).orElse(0) / WHOLE;
        double holders = holding / (1 - away);
        double agency = holders * figures.number(AGENCY_SHARE).orElse(0) / WHOLE;
        double senior = (holders - agency) * figures.number(SENIORS_SHARE).orElse(0) / WHOLE;
        page.table("in-post", () -> {
            page.line("newly-qualified: balance");
            page.line("social-worker: " + KnownFigures.plain(holders - agency - senior, 1));
            page.line("senior: " + KnownFigures.plain(senior, 1));
            page.line("source: "
                    + Stated.quoted("derived: the "
                            + KnownFigures.plain(published, 1)
                            + " FTE who hold cases ("
                            + origin(CASE_HOLDERS)
                            + (wishes.lasting().isPresent()
                                    ? "; without noise of the census " + KnownFigures.plain(holding, 1)
                                    : "")
                            + "), " + KnownFigures.plain(holders - holding, 1)
                            + " more who are away so long that they hold none, less agency workers and with senior practitioners as among"
                            + " all staff; newly qualified as many as"
                            + " turnover keeps up"));
        });
    }

    /** Who is referred. */
    void demand() {
        page.line("referrals-per-year: balance");
        count("published-referrals", REFERRED);
        page.table("front-door", () -> value("no-further-action", NO_FURTHER_ACTION_SHARE));
        page.table("re-referral", () -> value("within-twelve-months", RE_REFERRAL_SHARE));
    }
}
