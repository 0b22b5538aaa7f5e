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
            "Cases held by social workers ÷ FTE of social workers who hold at least one case (DfE, Children's social work "
                    + "workforce)."),
    /** The practitioner's average. */
    CASELOAD_PRACTITIONER(
            "caseload.practitioner",
            "Cases per available worker",
            "cases per worker",
            1,
            "Cases held, those of absent staff included ÷ FTE of case-holding staff at work that day."),
    /** Starters counted by their induction. */
    CASELOAD_RAMPED(
            "caseload.ramped",
            "Cases per worker, counting starters by their induction",
            "cases per worker",
            1,
            "Cases held ÷ sum of FTE × share of full capacity that each worker's induction has reached."),
    /** Workers past induction. */
    CASELOAD_ESTABLISHED(
            "caseload.established",
            "Cases per worker past induction",
            "cases per worker",
            1,
            "Cases held by workers past induction ÷ their FTE."),
    /** Median worker. */
    CASELOAD_MEDIAN(
            "caseload.median",
            "Cases of the middle worker",
            "cases",
            1,
            "Median over workers in post of the cases that each holds."),
    /** Ninth decile. */
    CASELOAD_P90(
            "caseload.p90",
            "Cases that one worker in ten exceeds",
            "cases",
            1,
            "90th percentile over workers in post of the cases that each holds."),
    /** The most loaded worker. */
    CASELOAD_MAX(
            "caseload.max",
            "Most cases held by one worker",
            "cases",
            1,
            "Largest number of cases that any worker holds."),
    /** Share above 15. */
    ABOVE_15("caseload.above-15", "Workers with more than 15 cases", "% of workers", 0, above(15)),
    /** Share above 20. */
    ABOVE_20("caseload.above-20", "Workers with more than 20 cases", "% of workers", 0, above(20)),
    /** Share above 25. */
    ABOVE_25("caseload.above-25", "Workers with more than 25 cases", "% of workers", 0, above(25)),
    /** Share above 30. */
    ABOVE_30("caseload.above-30", "Workers with more than 30 cases", "% of workers", 0, above(30)),
    /** Cases held. */
    CASES_HELD("cases.held", "Cases held by workers", "children", 0, "Cases that have a worker."),
    /** Staff in post. */
    IN_POST(
            "workforce.in-post",
            "Staff in post",
            "FTE",
            1,
            "FTE of case-holding staff in post, absent staff included."),
    /** Past induction. */
    ESTABLISHED("workforce.established", "Staff past induction", "FTE", 1, "FTE of staff whose induction is complete."),
    /** Newly qualified. */
    NEWLY_QUALIFIED(
            "workforce.newly-qualified",
            "Newly qualified staff",
            "FTE",
            1,
            "FTE of staff in the grade newly-qualified."),
    /** Posts. */
    POSTS("workforce.posts", "Posts", "FTE", 1, "Posts on the establishment."),
    /** Vacancies. */
    VACANCIES("workforce.vacancies", "Vacant posts", "FTE", 1, "Posts that nobody holds."),
    /** Absence. */
    ABSENT("workforce.absent", "Staff off sick", "% of FTE", 1, "FTE off sick that day ÷ FTE in post."),
    /** Starters. */
    STARTERS("workforce.starters", "Starters since the start", "FTE", 1, "FTE that started since the start date."),
    /** Leavers. */
    LEAVERS("workforce.leavers", "Leavers since the start", "FTE", 1, "FTE that left since the start date.");

    private final String id;
    private final String label;
    private final String unit;
    private final int decimals;
    private final String definition;

    Measure(String id, String label, String unit, int decimals, String definition) {
        this.id = id;
        this.label = label;
        this.unit = unit;
        this.decimals = decimals;
        this.definition = definition;
    }

    private static String above(int mark) {
        return "Workers in post who hold more than " + mark + " cases ÷ workers in post.";
    }

    /** Its name in scenarios and results. */
    public String id() {
        return id;
    }

    /** What it is in plain words. */
    public String label() {
        return label;
    }

    /** Its unit in plain words. */
    public String unit() {
        return unit;
    }

    /** Decimals that make sense when printed. */
    public int decimals() {
        return decimals;
    }

    /** Numerator and denominator, in one sentence. */
    public String definition() {
        return definition;
    }

    /** The measure of a name, if there is one. */
    public static Optional<Measure> find(String id) {
        for (Measure measure : values()) {
            if (measure.id.equals(id)) {
                return Optional.of(measure);
            }
        }
        return Optional.empty();
    }
}
