package org.caseload.official.draft;

import static org.caseload.official.Measure.ABSENCE;
import static org.caseload.official.Measure.AGENCY_COVER;
import static org.caseload.official.Measure.AGENCY_SHARE;
import static org.caseload.official.Measure.ASSESSED_IN_TIME;
import static org.caseload.official.Measure.CASES;
import static org.caseload.official.Measure.CASE_HOLDERS;
import static org.caseload.official.Measure.CONFERENCES_IN_TIME;
import static org.caseload.official.Measure.IN_CARE;
import static org.caseload.official.Measure.NO_FURTHER_ACTION_SHARE;
import static org.caseload.official.Measure.PLANS;
import static org.caseload.official.Measure.REFERRED;
import static org.caseload.official.Measure.RE_REFERRAL_SHARE;
import static org.caseload.official.Measure.SENIORS_SHARE;
import static org.caseload.official.Measure.TURNOVER;
import static org.caseload.official.Measure.VACANCIES;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.caseload.official.Measure;

/** Writes the department of a first scenario. */
final class DepartmentDraft {
    /** What to replace first by one's own, in the order of how much it decides. */
    static final List<String> FIRST = List.of(
            "open-cases: cases by stage decide nearly all of a caseload; a list of your own is best (new --from-lists)",
            "in-post: who holds cases, by grade and team",
            "posts, turnover and agency: how many leave and how soon they are followed",
            "time-to-start: nobody publishes it");

    /** The same where cases and staff are the council's own lists. */
    static final List<String> FIRST_WITH_LISTS = List.of(
            "start-date: the day of which your lists are",
            "teams: what each of them holds",
            "turnover and agency: how many leave and how soon they are followed",
            "time-to-start: nobody publishes it");

    private static final String STAGES = "[assessment, child-in-need, child-protection, looked-after]";
    private static final double WHOLE = 100;

    /** The mean of England's assessments of 2025 by their published bands, in calendar days. */
    private static final double ASSESSMENT_DAYS = 43;

    private static final double DAYS_OF_YEAR = 365.25;

    /** The least share of the cases that are in need and nothing else, where the rest would leave fewer. Assumption. */
    private static final double LEAST_IN_NEED = 0.1;

    /** Within so many weeks all who wait are allocated. Assumption. */
    private static final int QUARTER_WEEKS = 13;

    /** The first year for which the newer of the two pathways is nearer. */
    private static final int NEWER_PATHWAY = 2022;

    /** Turnover and absence, in per cent, that the default rates come to. */
    private static final double USUAL_TURNOVER = 15;

    private static final double USUAL_ABSENCE = 3.2;

    /** Newly qualified staff as a share of those who start. Assumption. */
    private static final double NEW_OF_STARTERS = 0.3;

    private final KnownFigures figures;
    private final Wishes wishes;
    private final Page page;

    DepartmentDraft(KnownFigures figures, Wishes wishes, Page page) {
        this.figures = figures;
        this.wishes = wishes;
        this.page = page;
    }

    void write() {
        openCases();
        wishes.lists().ifPresent(this::allocation);
        page.table("workforce", this::workforce);
        page.table("pathway", this::pathway);
        page.table("demand", this::demand);
    }

    private void openCases() {
        if (wishes.lists().isPresent()) {
            page.line("open-cases: { file: "
                    + Stated.quoted(wishes.lists().get().casesFile()) + ", source: \"your own list of open cases\" }");
            return;
        }
        double all = figures.number(CASES).orElseThrow();
        double plans = Math.min(all, figures.number(PLANS).orElse(0));
        double care = figures.number(IN_CARE).orElse(0);
        double assessed = Math.min(all * LEAST_IN_NEED, assessments());
        double room = all * (1 - LEAST_IN_NEED) - assessed;
        double held = Math.min(1, room / (plans + care));
        String whole = KnownFigures.plain(all, 0) + " cases held by social workers ("
                + KnownFigures.origin(CASES, figures.figure(CASES).orElseThrow(), figures.year()) + ")";
        long inCare = Math.round(care * held);
        long onPlans = Math.round(plans * held);
        long inAssessment = Math.round(assessed);
        page.table("open-cases", () -> {
            page.value(
                    "assessment",
                    Stated.assumed(
                            String.valueOf(inAssessment), "assessments a year by " + ASSESSMENT_DAYS + " days each"));
            page.value(
                    "child-in-need",
                    Stated.derived(
                            String.valueOf(Math.round(all) - inCare - onPlans - inAssessment), "the rest of " + whole));
            page.value("child-protection", stock(PLANS, onPlans, held));
            page.value("looked-after", stock(IN_CARE, inCare, held));
        });
    }

    private void allocation(Listed lists) {
        if (lists.waiting() > 0) {
            page.line("allocation: { backlog: "
                    + Stated.assumed(
                                    Math.max(1, Math.round((double) lists.waiting() / QUARTER_WEEKS)) + " a week",
                                    "how many of the " + lists.waiting()
                                            + " who wait your managers allocate; here all in a" + " quarter")
                            .yaml()
                    + " }");
        }
    }

    private Stated stock(Measure measure, long count, double held) {
        String where = figures.figure(measure)
                .map(figure -> KnownFigures.origin(measure, figure, figures.year()))
                .orElse("none");
        return held < 1
                ? Stated.assumed(String.valueOf(count), "more are published than social workers hold: " + where)
                : Stated.published(String.valueOf(count), where);
    }

    private double assessments() {
        double referred = figures.number(REFERRED).orElse(0);
        double ended = figures.number(NO_FURTHER_ACTION_SHARE).orElse(0) / WHOLE;
        return referred * (1 - ended) * ASSESSMENT_DAYS / DAYS_OF_YEAR;
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
        agency();
        figures.figure(TURNOVER).ifPresent(figure -> {
            double factor = figure.value() / USUAL_TURNOVER;
            page.line("leaving: { rate: { under 2 years: " + rate(18 * factor) + ", under 5 years: "
                    + rate(15.5 * factor) + ", after: " + rate(12.3 * factor) + " }, "
                    + scaled(TURNOVER).provenance() + " }");
        });
        figures.figure(ABSENCE).ifPresent(figure -> {
            double factor = figure.value() / USUAL_ABSENCE;
            page.table("sickness", () -> {
                page.line("short: { spells: " + KnownFigures.plain(factor, 3)
                        + " per 253 present working days, length: { exponential: 3 working days } }");
                page.line("long: { spells: " + KnownFigures.plain(0.08 * factor, 4)
                        + " per 253 present working days, length: { lognormal: { mean: 65 working days, cv: 1 } } }");
                page.line(scaled(ABSENCE).provenance().replace(", note", "\n      note"));
            });
        });
        page.line("recruitment: { " + (wishes.lists().isPresent() ? "hires: like-for-like, " : "")
                + "time-to-start: { triangular: { low: 2 months, mode: 4 months, high: 7 months } }, "
                + Stated.assumed("", "how long your posts stand empty").provenance() + " }");
    }

    private Stated scaled(Measure measure) {
        return figures.figure(measure)
                .map(figure -> figures.stated(measure, figure, value -> ""))
                .orElseThrow();
    }

    private static String rate(double percent) {
        return KnownFigures.plain(percent, 1) + " % a year";
    }

    private void team() {
        page.line("holds: " + STAGES);
        double holders = figures.number(CASE_HOLDERS).orElseThrow();
        double agency = holders * figures.number(AGENCY_SHARE).orElse(0) / WHOLE;
        double senior = (holders - agency) * figures.number(SENIORS_SHARE).orElse(0) / WHOLE;
        double fresh = (holders - agency) * figures.number(TURNOVER).orElse(0) / WHOLE * NEW_OF_STARTERS;
        page.line("posts: balance");
        page.table("in-post", () -> {
            page.line(String.format(Locale.ROOT, "newly-qualified: %.1f", fresh));
            page.line(String.format(Locale.ROOT, "social-worker: %.1f", holders - agency - senior - fresh));
            page.line(String.format(Locale.ROOT, "senior: %.1f", senior));
            page.line(String.format(Locale.ROOT, "agency: %.1f", agency));
            page.line("source: "
                    + Stated.quoted("derived: the "
                            + KnownFigures.plain(holders, 1)
                            + " FTE who hold cases ("
                            + KnownFigures.origin(
                                    CASE_HOLDERS, figures.figure(CASE_HOLDERS).orElseThrow(), figures.year())
                            + "), agency workers and senior practitioners as among all staff, newly qualified 3 in 10 of those"
                            + " who start"));
        });
    }

    private void agency() {
        OptionalDouble covering = figures.number(AGENCY_COVER);
        OptionalDouble vacant = figures.number(VACANCIES);
        if (covering.isPresent() && vacant.isPresent() && vacant.getAsDouble() > 0) {
            double share = Math.min(WHOLE, covering.getAsDouble() / vacant.getAsDouble() * WHOLE);
            page.line("agency: { covers: "
                    + Stated.derived(
                                    KnownFigures.plain(share, 0) + " %",
                                    KnownFigures.plain(covering.getAsDouble(), 1) + " FTE who cover "
                                            + KnownFigures.plain(vacant.getAsDouble(), 1) + " FTE vacant")
                            .yaml()
                    + " }");
        }
    }

    private void pathway() {
        page.line("from: " + (figures.year() < NEWER_PATHWAY ? "england-2018" : "england-2025"));
        figures.share(ASSESSED_IN_TIME)
                .ifPresent(share -> page.table(
                        "stages", () -> page.table("assessment", () -> page.value("published-on-time", share))));
        figures.share(CONFERENCES_IN_TIME)
                .ifPresent(share -> page.table("conference", () -> page.value("published-on-time", share)));
    }

    private void demand() {
        page.line("referrals-per-year: balance");
        figures.count(REFERRED).ifPresent(count -> page.value("published-referrals", count));
        figures.share(NO_FURTHER_ACTION_SHARE)
                .ifPresent(share -> page.table("front-door", () -> page.value("no-further-action", share)));
        figures.share(RE_REFERRAL_SHARE)
                .ifPresent(share -> page.table("re-referral", () -> page.value("within-twelve-months", share)));
    }
}
