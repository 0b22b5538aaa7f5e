package org.caseload.measure;

import java.util.Optional;

/** What is measured for a group of teams, with its definition. Ratios with nothing in their denominator are undefined. */
public enum Measure {
    /** The official average. */
    CASELOAD_DFE(
            "caseload.dfe",
            "Cases per worker, the official average",
            "cases per worker",
            1,
            "Cases held by social workers.",
            "FTE of social workers, agency staff included, who hold at least one case",
            By.DFE),
    /** The practitioner's average. */
    CASELOAD_PRACTITIONER(
            "caseload.practitioner",
            "Cases per available worker",
            "cases per worker",
            1,
            "Cases held, those of absent staff included.",
            "FTE of case-holding staff at work that day",
            By.PRACTICE),
    /** Starters counted by their induction. */
    CASELOAD_RAMPED(
            "caseload.ramped",
            "Cases per worker, counting starters by their induction",
            "cases per worker",
            1,
            "Cases held.",
            "sum of FTE x share of full capacity",
            By.PRACTICE),
    /** Workers past induction. */
    CASELOAD_ESTABLISHED(
            "caseload.established",
            "Cases per worker past induction",
            "cases per worker",
            1,
            "Cases held by workers past induction.",
            "FTE of workers past induction",
            By.PRACTICE),
    /** Median worker. */
    CASELOAD_MEDIAN(
            "caseload.median",
            "Cases of the middle worker",
            "cases",
            1,
            "Median over workers in post of the cases that each holds.",
            Measured.NONE,
            By.PRACTICE),
    /** Ninth decile. */
    CASELOAD_P90(
            "caseload.p90",
            "Cases that one worker in ten exceeds",
            "cases",
            1,
            "90th percentile over workers in post of the cases that each holds.",
            Measured.NONE,
            By.PRACTICE),
    /** The most loaded worker. */
    CASELOAD_MAX(
            "caseload.max",
            "Most cases held by one worker",
            "cases",
            1,
            "Largest number of cases that any worker holds.",
            Measured.NONE,
            By.PRACTICE),
    /** Share above 15. */
    ABOVE_15(
            "caseload.above-15",
            "Workers with more than 15 cases",
            "% of workers",
            0,
            above(15),
            "workers in post",
            By.PRACTICE),
    /** Share above 20. */
    ABOVE_20(
            "caseload.above-20",
            "Workers with more than 20 cases",
            "% of workers",
            0,
            above(20),
            "workers in post",
            By.PRACTICE),
    /** Share above 25. */
    ABOVE_25(
            "caseload.above-25",
            "Workers with more than 25 cases",
            "% of workers",
            0,
            above(25),
            "workers in post",
            By.PRACTICE),
    /** Share above 30. */
    ABOVE_30(
            "caseload.above-30",
            "Workers with more than 30 cases",
            "% of workers",
            0,
            above(30),
            "workers in post",
            By.PRACTICE),
    /** Cases held. */
    CASES_HELD(
            "cases.held", "Cases held by workers", "children", 0, "Cases that have a worker.", Measured.NONE, By.DFE),
    /** Staff in post. */
    IN_POST(
            "workforce.in-post",
            "Staff in post",
            "FTE",
            1,
            "FTE of case-holding staff in post, absent staff included.",
            Measured.NONE,
            "as DfE's staff in post, but agency and project staff are counted"),
    /** Past induction. */
    ESTABLISHED(
            "workforce.established",
            "Staff past induction",
            "FTE",
            1,
            "FTE of staff whose induction is complete.",
            Measured.NONE,
            By.PRACTICE),
    /** Newly qualified. */
    NEWLY_QUALIFIED(
            "workforce.newly-qualified",
            "Newly qualified staff",
            "FTE",
            1,
            "FTE of staff in the grade newly-qualified.",
            Measured.NONE,
            By.PRACTICE),
    /** Posts. */
    POSTS("workforce.posts", "Posts", "FTE", 1, "Posts on the establishment.", Measured.NONE, By.DFE),
    /** Vacancies. */
    VACANCIES("workforce.vacancies", "Vacant posts", "FTE", 1, "Posts that nobody holds.", Measured.NONE, By.DFE),
    /** Absence. */
    ABSENT("workforce.absent", "Staff off sick", "% of FTE", 1, "FTE off sick that day.", "FTE in post", By.PRACTICE),
    /** Starters. */
    STARTERS(
            "workforce.starters",
            "Starters since the start",
            "FTE",
            1,
            "FTE that started since the start date.",
            Measured.NONE,
            By.PRACTICE),
    /** Leavers. */
    LEAVERS(
            "workforce.leavers",
            "Leavers since the start",
            "FTE",
            1,
            "FTE that left since the start date.",
            Measured.NONE,
            By.PRACTICE),
    /** What the typical child's worker carries. */
    CASELOAD_OF_CHILD(
            "caseload.typical-child",
            "Cases of the typical child's worker",
            "cases",
            1,
            "Over children held by a worker, the mean of the cases that this worker holds.",
            "cases held",
            "assumption: seen from the child; a mean over children, not over workers"),
    /** Load over capacity. */
    LOAD(
            "caseload.load",
            "Load for each unit of comfortable load",
            "times",
            2,
            "Sum of the stage weights of cases held.",
            "comfortable load of those in post: of the grade x FTE x induction",
            By.PRACTICE),
    /** Newly qualified above their cap. */
    NEWLY_QUALIFIED_ABOVE_CAP(
            "caseload.newly-qualified-above-cap",
            "Newly qualified workers above their cap",
            "% of newly qualified workers",
            0,
            "Newly qualified workers who hold more cases than they are promised at most x FTE, rounded down; "
                    + "where nothing is promised, than their grade's cap x FTE x induction.",
            "newly qualified workers in post",
            By.PRACTICE),
    /** Share newly qualified. */
    NEWLY_QUALIFIED_SHARE(
            "workforce.newly-qualified-share",
            "Newly qualified share of staff",
            "% of FTE",
            1,
            "FTE of staff in the grade newly-qualified.",
            "FTE in post",
            By.PRACTICE),
    /** Agency staff. */
    AGENCY(
            "workforce.agency",
            "Agency staff",
            "FTE",
            1,
            "FTE of social workers on agency or project-team contracts.",
            Measured.NONE,
            By.DFE),
    /** Agency rate. */
    AGENCY_RATE(
            "workforce.agency-rate",
            "Agency rate",
            "% of FTE",
            1,
            "FTE of agency and project-team staff.",
            "FTE of agency and project-team staff and of permanent staff in post",
            By.DFE),
    /** Vacancy rate. */
    VACANCY_RATE(
            "workforce.vacancy-rate",
            "Vacancy rate",
            "% of FTE",
            1,
            "FTE of vacant posts, those covered by agency staff included.",
            "FTE of vacant posts and of permanent staff in post",
            By.DFE),
    /** Vacancy cover. */
    VACANCY_COVER(
            "workforce.vacancy-cover",
            "Vacancies covered by agency staff",
            "% of FTE",
            0,
            "FTE of agency staff, project teams left out, up to the vacant posts.",
            "FTE of vacant posts",
            "DfE, Children's social work workforce; who covers a vacancy is not told apart, so all agency staff count"),
    /** Turnover. */
    TURNOVER(
            "workforce.turnover",
            "Turnover in the last year",
            "% of FTE",
            1,
            "FTE of permanent staff who left in the last year; undefined before a year has passed.",
            "FTE of permanent staff in post now",
            By.DFE),
    /** Sickness. */
    SICKNESS_RATE(
            "workforce.sickness-rate",
            "Days lost to sickness in the last year",
            "% of working days",
            1,
            "Working days that permanent staff lost to sickness in the last year; undefined before a year has passed.",
            "FTE of permanent staff in post now x working days of the year",
            By.DFE),
    /** Long leave. */
    ON_LEAVE(
            "workforce.on-leave",
            "Staff on long leave",
            "% of FTE",
            1,
            "FTE on maternity, adoption or other long leave that day; not among those off sick.",
            "FTE in post",
            By.PRACTICE),
    /** Heads, of which shares of workers are taken. */
    WORKERS(
            "workforce.workers",
            "Workers in post",
            "people",
            0,
            "Case-holding people in post, whatever their hours, absent ones included.",
            Measured.NONE,
            By.COUNT),
    /** Newly qualified heads. */
    NEWLY_QUALIFIED_WORKERS(
            "workforce.newly-qualified-workers",
            "Newly qualified workers in post",
            "people",
            0,
            "People in post in the grade newly-qualified, whatever their hours.",
            Measured.NONE,
            By.COUNT);

    private final Measured measured;

    Measure(String id, String label, String unit, int decimals, String definition, String denominator, String source) {
        measured = new Measured(id, label, unit, decimals, definition, denominator, source);
    }

    /** What it says about itself. */
    public Measured measured() {
        return measured;
    }

    private static String above(int mark) {
        return "Workers in post who hold more than " + mark + " cases.";
    }

    /** Its name in scenarios and results. */
    public String id() {
        return measured.id();
    }

    /** What it is in plain words. */
    public String label() {
        return measured.label();
    }

    /** Its unit in plain words. */
    public String unit() {
        return measured.unit();
    }

    /** Decimals that make sense when printed. */
    public int decimals() {
        return measured.decimals();
    }

    /** What is counted, in one sentence; what it is divided by stands in {@link #measured}. */
    public String definition() {
        return measured.definition();
    }

    /** The measure of a name, if there is one. */
    public static Optional<Measure> find(String id) {
        for (Measure measure : values()) {
            if (measure.id().equals(id)) {
                return Optional.of(measure);
            }
        }
        return Optional.empty();
    }

    /** Who defines measures. */
    private static final class By {
        static final String DFE = "DfE, Children's social work workforce";
        static final String COUNT = "a count";
        static final String PRACTICE = "assumption: what practice asks for; no national definition";
    }
}
