package org.caseload.measure;

import org.caseload.department.casework.StageTable;

/** What is measured for the whole department only, with its definition. Windows reach back to the start date at most. */
public enum DepartmentMeasure {
    /** Open cases. */
    OPEN_ALL("open.all", "Open cases", "children", 0, "Cases open, with or without a worker.", Measured.NONE, By.COUNT),
    /** Open cases of a stage. */
    OPEN_STAGE("open.STAGE", "Open cases: STAGE", "children", 0, "Cases open in the stage.", Measured.NONE, By.COUNT),
    /** Unallocated children. */
    UNALLOCATED(
            "unallocated.children",
            "Children unallocated",
            "children",
            0,
            "Open cases without a worker.",
            Measured.NONE,
            By.COUNT),
    /** Their mean wait. */
    MEAN_WAIT(
            "unallocated.mean-wait",
            "Mean wait of children unallocated",
            "days",
            1,
            "Sum of the days waited so far.",
            "children unallocated",
            By.COUNT),
    /** Referrals. */
    REFERRALS(
            "flow.referrals",
            "Children referred in four weeks",
            "children",
            0,
            "Children referred in the last four weeks.",
            Measured.NONE,
            By.COUNT),
    /** Early help. */
    DIVERTED(
            "flow.diverted",
            "Children helped before a referral in four weeks",
            "children",
            0,
            "Children kept from a referral by early help in the last four weeks.",
            Measured.NONE,
            By.COUNT),
    /** Closures. */
    CLOSURES(
            "flow.closures",
            "Cases closed in four weeks",
            "cases",
            0,
            "Cases closed in the last four weeks, those ended at the front door included.",
            Measured.NONE,
            By.COUNT),
    /** Re-referrals. */
    RE_REFERRALS(
            "flow.re-referrals",
            "Referrals within 12 months of the one before",
            "% of referrals in a year",
            1,
            "Referrals of the last year whose child had been referred in the 12 months before.",
            "referrals of the last year",
            By.CENSUS),
    /** Within the limit. */
    ON_TIME(
            "STAGE.on-time",
            "Finished within LIMIT working days in a year: STAGE",
            "% of those finished",
            1,
            "Cases that left the stage in the last year within its statutory limit.",
            "cases that left the stage in the last year",
            By.CENSUS),
    /** What shares within the limit are taken of. */
    FINISHED(
            "STAGE.finished",
            "Finished in a year: STAGE",
            "cases",
            0,
            "Cases that left the stage in the last year.",
            Measured.NONE,
            By.COUNT),
    /** Open beyond the limit. */
    OVERDUE(
            "STAGE.overdue",
            "Open beyond LIMIT working days: STAGE",
            "children",
            0,
            "Cases now in the stage whose clock, started at the referral for the first stage and at its own start for others, has "
                    + "run for more working days than its statutory limit.",
            Measured.NONE,
            By.PRACTICE),
    /** Conferences. */
    CONFERENCES(
            "conferences.held",
            "Conferences held in four weeks",
            "children",
            0,
            "Initial child protection conferences held in the last four weeks.",
            Measured.NONE,
            By.COUNT),
    /** Conferences within the limit. */
    CONFERENCES_ON_TIME(
            "conferences.on-time",
            "Conferences within LIMIT working days of the start of the enquiry, in a year",
            "% of conferences held",
            1,
            "Conferences of the last year held within their limit from the start of the enquiry.",
            "conferences of the last year",
            By.CENSUS),
    /** What shares of conferences are taken of. */
    CONFERENCES_OF_A_YEAR(
            "conferences.held-in-a-year",
            "Conferences held in a year",
            "children",
            0,
            "Initial child protection conferences held in the last year.",
            Measured.NONE,
            By.COUNT),
    /** Long waits. */
    OVER_28_DAYS(
            "unallocated.over-28-days",
            "Children unallocated for more than 28 days",
            "children",
            0,
            "Open cases that have waited for a worker for more than 28 days.",
            Measured.NONE,
            By.PRACTICE),
    /** The longest wait. */
    LONGEST_WAIT(
            "unallocated.longest-wait",
            "Longest wait of a child unallocated",
            "days",
            0,
            "Days since the earliest day on which a case still without a worker began to wait.",
            Measured.NONE,
            By.PRACTICE),
    /** Workers of a child. */
    WORKERS_PER_CHILD(
            "continuity.workers-per-child",
            "Different workers of a child in a year",
            "workers per child",
            2,
            "Different workers who held each case in the last year; a child who comes back counts as another.",
            "cases that a worker held in the last year",
            By.PRACTICE),
    /** Children of many workers. */
    THREE_WORKERS(
            "continuity.three-or-more",
            "Children with three or more workers in a year",
            "% of children",
            1,
            "Cases that three or more different workers held in the last year.",
            "cases that a worker held in the last year",
            By.PRACTICE),
    /** Where leavers went. */
    LEAVERS_TO(
            "leavers.DESTINATION",
            "Leavers since the start: DESTINATION",
            "FTE",
            1,
            "FTE of social workers, agency staff included, who left for the destination since the start date.",
            Measured.NONE,
            "destinations of DfE attrition release 2020-21; the ends of contracts are told apart"),
    /** Cost in all. */
    COST_TOTAL(
            "cost.total",
            "Cost since the start",
            "£",
            0,
            "Pay with on-costs, agency staff and single payments since the start date; undefined where the cost of somebody's "
                    + "grade is not stated.",
            Measured.NONE,
            By.MONEY),
    /** Cost of permanent staff. */
    COST_STAFF(
            "cost.staff",
            "Cost of permanent staff since the start",
            "£",
            0,
            "Pay with on-costs of permanent staff, from day to day, absent staff included.",
            Measured.NONE,
            By.MONEY),
    /** Cost of agency staff. */
    COST_AGENCY(
            "cost.agency",
            "Cost of agency staff since the start",
            "£",
            0,
            "Weekly cost of agency staff, from day to day; project teams are single payments.",
            Measured.NONE,
            By.MONEY),
    /** Single payments. */
    COST_ONE_OFF(
            "cost.one-off",
            "Single payments since the start",
            "£",
            0,
            "What was spent on single days: on recruitment, project teams and what a plan buys.",
            Measured.NONE,
            By.MONEY);

    private final Measured measured;

    DepartmentMeasure(
            String id, String label, String unit, int decimals, String definition, String denominator, String source) {
        measured = new Measured(id, label, unit, decimals, definition, denominator, source);
    }

    /** What it says about itself. */
    public Measured measured() {
        return measured;
    }

    MeasureBook.Entry entry() {
        return entry("", "");
    }

    /** The line of one stage. */
    MeasureBook.Entry entry(StageTable.Row stage) {
        return entry("STAGE", stage.id()).withLimit(stage.limit());
    }

    /** The line with a placeholder filled. */
    MeasureBook.Entry entry(String placeholder, String id) {
        return new MeasureBook.Entry(
                measured.id().replace(placeholder, id),
                "",
                measured.label().replace(placeholder, id.replace('-', ' ')),
                measured.unit(),
                measured.decimals());
    }

    /** Who defines measures. */
    private static final class By {
        static final String COUNT = "a count";
        static final String MONEY =
                "assumption: as a council's budget would count it, in the prices of the file; no inflation";
        static final String CENSUS = "DfE, Characteristics of children in need";
        static final String PRACTICE = "assumption: what councils report to scrutiny; no national definition";
    }
}
