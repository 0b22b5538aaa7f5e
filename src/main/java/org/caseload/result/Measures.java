package org.caseload.result;

import static org.caseload.result.ShownIn.COMPARED_SERVICE;
import static org.caseload.result.ShownIn.COMPARISON;
import static org.caseload.result.ShownIn.COST;
import static org.caseload.result.ShownIn.HEADLINES;
import static org.caseload.result.ShownIn.KEY_MEASURES;
import static org.caseload.result.ShownIn.MANY_CASES;
import static org.caseload.result.ShownIn.OUTCOMES;
import static org.caseload.result.ShownIn.STAFF;
import static org.caseload.result.ShownIn.TIMELINESS;
import static org.caseload.result.ShownIn.WAITING;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The measures that there are: the name, the unit and the places where each is shown, in the order in which it is shown beside others.
 * STAGE and DESTINATION in capitals stand for an id, LIMIT for a number of working days.
 */
@SuppressWarnings("ImmutableEnumChecker") // its places are a list that cannot change
public enum Measures {
    /** Starters counted by their induction. */
    CASELOAD_RAMPED(
            "caseload.ramped",
            "Cases per worker, counting starters by their induction",
            "cases per worker",
            1,
            KEY_MEASURES,
            HEADLINES,
            COMPARISON,
            OUTCOMES),
    /** The official average. */
    CASELOAD_DFE(
            Measures.OFFICIAL_AVERAGE,
            "Cases per worker, the official average",
            "cases per worker",
            1,
            KEY_MEASURES,
            HEADLINES,
            COMPARISON,
            OUTCOMES),
    /** The practitioner's average. */
    CASELOAD_PRACTITIONER(
            "caseload.practitioner",
            "Cases per available worker",
            "cases per worker",
            1,
            KEY_MEASURES,
            COMPARISON,
            OUTCOMES),
    /** Workers past induction. */
    CASELOAD_ESTABLISHED(
            "caseload.established",
            "Cases per worker past induction",
            "cases per worker",
            1,
            KEY_MEASURES,
            COMPARISON,
            OUTCOMES),
    /** Median worker. */
    CASELOAD_MEDIAN("caseload.median", "Cases of the middle worker", "cases", 1),
    /** Ninth decile. */
    CASELOAD_P90("caseload.p90", "Cases that one worker in ten exceeds", "cases", 1),
    /** The most loaded worker. */
    CASELOAD_MAX("caseload.max", "Most cases held by one worker", "cases", 1, KEY_MEASURES),
    /** What the typical child's worker carries. */
    CASELOAD_OF_CHILD("caseload.typical-child", "Cases of the typical child's worker", "cases", 1),
    /** Load over capacity. */
    LOAD("caseload.load", "Load for each unit of comfortable load", "times", 2),
    /** Heads, of which shares of workers are taken. */
    WORKERS("workforce.workers", "Workers in post", "people", 0, MANY_CASES),
    /** Share above 15. */
    ABOVE_15("caseload.above-15", "Workers with more than 15 cases", "% of workers", 0),
    /** Share above 20. */
    ABOVE_20("caseload.above-20", "Workers with more than 20 cases", "% of workers", 0, MANY_CASES, COMPARISON),
    /** Share above 25. */
    ABOVE_25("caseload.above-25", "Workers with more than 25 cases", "% of workers", 0, MANY_CASES, COMPARISON),
    /** Share above 30. */
    ABOVE_30("caseload.above-30", "Workers with more than 30 cases", "% of workers", 0, MANY_CASES, COMPARISON),
    /** Newly qualified heads. */
    NEWLY_QUALIFIED_WORKERS(
            "workforce.newly-qualified-workers", "Newly qualified workers in post", "people", 0, MANY_CASES),
    /** Newly qualified above their cap. */
    NEWLY_QUALIFIED_ABOVE_CAP(
            "caseload.newly-qualified-above-cap",
            "Newly qualified workers above their cap",
            "% of newly qualified workers",
            0,
            MANY_CASES,
            COMPARISON),
    /** Open cases. */
    OPEN_ALL("open.all", "Open cases", "children", 0, HEADLINES, COMPARISON, OUTCOMES),
    /** Open cases of a stage. */
    OPEN_STAGE("open.STAGE", "Open cases: STAGE", "children", 0),
    /** Cases held. */
    CASES_HELD("cases.held", "Cases held by workers", "children", 0),
    /** Staff in post. */
    IN_POST("workforce.in-post", "Staff in post", "FTE", 1, KEY_MEASURES, HEADLINES, STAFF, COMPARISON, OUTCOMES),
    /** Past induction. */
    ESTABLISHED("workforce.established", "Staff past induction", "FTE", 1),
    /** Newly qualified. */
    NEWLY_QUALIFIED("workforce.newly-qualified", "Newly qualified staff", "FTE", 1),
    /** Posts. */
    POSTS("workforce.posts", "Posts", "FTE", 1, STAFF, COMPARISON),
    /** Vacancies. */
    VACANCIES("workforce.vacancies", "Vacant posts", "FTE", 1, HEADLINES, STAFF, COMPARISON, OUTCOMES),
    /** Vacancy rate. */
    VACANCY_RATE("workforce.vacancy-rate", "Vacancy rate", "% of FTE", 1, STAFF, COMPARISON),
    /** Vacancy cover. */
    VACANCY_COVER("workforce.vacancy-cover", "Vacancies covered by agency staff", "% of FTE", 0),
    /** Agency staff. */
    AGENCY("workforce.agency", "Agency staff", "FTE", 1, STAFF, COMPARISON),
    /** Agency rate. */
    AGENCY_RATE("workforce.agency-rate", "Agency rate", "% of FTE", 1),
    /** Share newly qualified. */
    NEWLY_QUALIFIED_SHARE(
            "workforce.newly-qualified-share", "Newly qualified share of staff", "% of FTE", 1, STAFF, COMPARISON),
    /** Short service. */
    SERVICE_UNDER_2(
            "workforce.under-2-years", "Permanent staff here for under 2 years", "% of FTE", 0, STAFF, COMPARISON),
    /** Middle service. */
    SERVICE_2_TO_5("workforce.2-to-5-years", "Permanent staff here for 2 to 5 years", "% of FTE", 0, STAFF),
    /** Long service. */
    SERVICE_OVER_5("workforce.over-5-years", "Permanent staff here for over 5 years", "% of FTE", 0, STAFF, COMPARISON),
    /** Turnover. */
    TURNOVER("workforce.turnover", "Turnover in the last year", "% of FTE", 1, STAFF, COMPARISON),
    /** Sickness. */
    SICKNESS_RATE(
            "workforce.sickness-rate",
            "Days lost to sickness in the last year",
            "% of working days",
            1,
            STAFF,
            COMPARISON),
    /** Absence. */
    ABSENT("workforce.absent", "Staff off sick", "% of FTE", 1),
    /** Long leave. */
    ON_LEAVE("workforce.on-leave", "Staff on long leave", "% of FTE", 1),
    /** Starters. */
    STARTERS("workforce.starters", "Starters since the start", "FTE", 1),
    /** Leavers. */
    LEAVERS("workforce.leavers", "Leavers since the start", "FTE", 1),
    /** Where leavers went. */
    LEAVERS_TO("leavers.DESTINATION", "Leavers since the start: DESTINATION", "FTE", 1),
    /** Unallocated children. */
    UNALLOCATED(
            "unallocated.children",
            "Children unallocated",
            "children",
            0,
            HEADLINES,
            WAITING,
            COMPARED_SERVICE,
            COMPARISON,
            OUTCOMES),
    /** Their mean wait. */
    MEAN_WAIT("unallocated.mean-wait", "Mean wait of children unallocated", "days", 1, WAITING, COMPARISON),
    /** Long waits. */
    OVER_28_DAYS(
            "unallocated.over-28-days",
            "Children unallocated for more than 28 days",
            "children",
            0,
            WAITING,
            COMPARED_SERVICE,
            COMPARISON),
    /** The longest wait. */
    LONGEST_WAIT("unallocated.longest-wait", "Longest wait of a child unallocated", "days", 0, WAITING),
    /** Within the limit. */
    ON_TIME(
            "STAGE.on-time",
            "Finished within LIMIT working days in a year: STAGE",
            "% of those finished",
            1,
            TIMELINESS,
            COMPARED_SERVICE,
            COMPARISON),
    /** What shares within the limit are taken of. */
    FINISHED("STAGE.finished", "Finished in a year: STAGE", "cases", 0, TIMELINESS),
    /** Open beyond the limit. */
    OVERDUE("STAGE.overdue", "Open beyond LIMIT working days: STAGE", "children", 0),
    /** Conferences within the limit. */
    CONFERENCES_ON_TIME(
            "conferences.on-time",
            "Conferences within LIMIT working days of the start of the enquiry, in a year",
            "% of conferences held",
            1,
            TIMELINESS,
            COMPARED_SERVICE,
            COMPARISON),
    /** What shares of conferences are taken of. */
    CONFERENCES_OF_A_YEAR("conferences.held-in-a-year", "Conferences held in a year", "children", 0, TIMELINESS),
    /** Conferences. */
    CONFERENCES("conferences.held", "Conferences held in four weeks", "children", 0),
    /** Re-referrals. */
    RE_REFERRALS(
            "flow.re-referrals",
            "Referrals within 12 months of the one before",
            "% of referrals in a year",
            1,
            TIMELINESS),
    /** Workers of a child. */
    WORKERS_PER_CHILD(
            "continuity.workers-per-child",
            "Different workers of a child in a year",
            "workers per child",
            2,
            TIMELINESS,
            COMPARED_SERVICE,
            COMPARISON),
    /** Children of many workers. */
    THREE_WORKERS(
            "continuity.three-or-more",
            "Children with three or more workers in a year",
            "% of children",
            1,
            TIMELINESS),
    /** Referrals. */
    REFERRALS("flow.referrals", "Children referred in four weeks", "children", 0),
    /** Early help. */
    DIVERTED("flow.diverted", "Children helped before a referral in four weeks", "children", 0),
    /** Closures. */
    CLOSURES("flow.closures", "Cases closed in four weeks", "cases", 0),
    /** Cost in all. */
    COST_TOTAL("cost.total", "Cost since the start", "£", 0, HEADLINES, COST, COMPARISON),
    /** Cost of permanent staff. */
    COST_STAFF("cost.staff", "Cost of permanent staff since the start", "£", 0, COST),
    /** Cost of agency staff. */
    COST_AGENCY("cost.agency", "Cost of agency staff since the start", "£", 0, COST),
    /** Single payments. */
    COST_ONE_OFF("cost.one-off", "Single payments since the start", "£", 0, COST);

    /** The id of the measure that a target asks about where it names none: a constant, as a parameter's default has to be. */
    public static final String OFFICIAL_AVERAGE = "caseload.dfe";

    /** The one stage of which papers show how timely its cases are finished: the official returns count that. */
    private static final String SHOWN_STAGE = "assessment";

    private static final String CASELOAD = "caseload.";

    private final String id;
    private final String label;
    private final String unit;
    private final int decimals;
    private final List<ShownIn> shown;

    Measures(String id, String label, String unit, int decimals, ShownIn... shown) {
        this.id = id;
        this.label = label;
        this.unit = unit;
        this.decimals = decimals;
        this.shown = List.of(shown);
    }

    /** The ids of the measures shown in a place, in their order there. */
    public static List<String> shownIn(ShownIn place) {
        return Stream.of(values())
                .filter(measure -> measure.isShownIn(place))
                .map(measure -> measure.id(SHOWN_STAGE))
                .toList();
    }

    /** All ids. */
    public static List<String> ids() {
        return Stream.of(values()).map(Measures::id).toList();
    }

    /** The measure of an id without placeholders, if there is one. */
    public static Optional<Measures> find(String id) {
        return Stream.of(values()).filter(measure -> measure.id.equals(id)).findFirst();
    }

    /** Whether an id is that of a measure of caseloads. */
    public static boolean isOfCaseloads(String id) {
        return id.startsWith(CASELOAD);
    }

    /** Its name in scenarios and results. */
    public String id() {
        return id;
    }

    /**
     * Its name with the placeholder filled.
     *
     * @param one the stage or the destination; without effect where there is no placeholder
     */
    public String id(String one) {
        return id.replaceFirst("STAGE|DESTINATION", one);
    }

    /** What it is in plain words. */
    public String label() {
        return label;
    }

    /** Its unit in plain words. */
    public String unit() {
        return unit;
    }

    /** Whether it is shown in a place. */
    public boolean isShownIn(ShownIn place) {
        return shown.contains(place);
    }

    /**
     * Its name over some teams.
     *
     * @param team the team, several joined by {@code +}, or empty for the whole department
     */
    public MeasureName over(String team) {
        return new MeasureName(id, team, label, unit, decimals);
    }

    /**
     * Its name for one stage or destination, or for one limit, in the whole department.
     *
     * @param one the stage or the destination, empty for none
     * @param limit the limit in working days, NaN for none
     */
    public MeasureName of(String one, double limit) {
        String said = label.replaceFirst("STAGE|DESTINATION", one.replace('-', ' '))
                .replace("LIMIT", Long.toString((long) limit));
        return new MeasureName(id(one), "", said, unit, decimals);
    }
}
