package org.caseload.measure;

import java.util.function.ToDoubleFunction;
import org.caseload.department.record.Contract;
import org.caseload.department.record.Destination;
import org.caseload.result.Measures;

/**
 * What is measured for the whole department only: its definition, and how it is read of what is remembered. The order of these constants is the
 * order of lines in results; neighbours told apart by the same thing take turns. Windows reach back to the start date at most.
 */
@SuppressWarnings("ImmutableEnumChecker") // its reading keeps nothing
public enum DepartmentMeasure {
    /** Open cases. */
    OPEN_ALL(
            Measures.OPEN_ALL,
            "Cases open, with or without a worker.",
            Measured.NONE,
            By.COUNT,
            m -> m.cases().openInAll()),
    /** Open cases of a stage. */
    OPEN_STAGE(
            Measures.OPEN_STAGE,
            Each.STAGE,
            "Cases open in the stage.",
            Measured.NONE,
            By.COUNT,
            (m, stage) -> m.cases().open(stage)),
    /** Unallocated children. */
    UNALLOCATED(
            Measures.UNALLOCATED,
            "Open cases without a worker.",
            Measured.NONE,
            By.COUNT,
            m -> m.cases().waiting()),
    /** Their mean wait. */
    MEAN_WAIT(
            Measures.MEAN_WAIT,
            "Sum of the days waited so far.",
            "children unallocated",
            By.COUNT,
            m -> m.cases().meanWait(m.day())),
    /** Referrals. */
    REFERRALS(
            Measures.REFERRALS,
            "Children referred in the last four weeks.",
            Measured.NONE,
            By.COUNT,
            m -> m.cases().referredInFourWeeks(m.day(), m.first())),
    /** Early help. */
    DIVERTED(
            Measures.DIVERTED,
            "Children kept from a referral by early help in the last four weeks.",
            Measured.NONE,
            By.COUNT,
            m -> m.cases().divertedInFourWeeks(m.day(), m.first())),
    /** Closures. */
    CLOSURES(
            Measures.CLOSURES,
            "Cases closed in the last four weeks, those ended at the front door included.",
            Measured.NONE,
            By.COUNT,
            m -> m.cases().closedInFourWeeks(m.day(), m.first())),
    /** Re-referrals. */
    RE_REFERRALS(
            Measures.RE_REFERRALS,
            "Referrals of the last year whose child had been referred in the 12 months before.",
            "referrals of the last year",
            By.CENSUS,
            m -> m.cases().reReferralShare(m.day(), m.first())),
    /** Within the limit. */
    ON_TIME(
            Measures.ON_TIME,
            Each.STAGE_WITH_LIMIT,
            "Cases that left the stage in the last year within its statutory limit.",
            "cases that left the stage in the last year",
            By.CENSUS,
            (m, stage) -> m.cases().onTimeShare(stage, m.day(), m.first())),
    /** What shares within the limit are taken of. */
    FINISHED(
            Measures.FINISHED,
            Each.STAGE_WITH_LIMIT,
            "Cases that left the stage in the last year.",
            Measured.NONE,
            By.COUNT,
            (m, stage) -> m.cases().finishedInYear(stage, m.day(), m.first())),
    /** Open beyond the limit. */
    OVERDUE(
            Measures.OVERDUE,
            Each.STAGE_WITH_LIMIT,
            "Cases now in the stage whose clock, started at the referral for the first stage and at its own start for others, has "
                    + "run for more working days than its statutory limit.",
            Measured.NONE,
            By.PRACTICE,
            (m, stage) -> m.cases().pastLimit(stage, m.day())),
    /** Conferences. */
    CONFERENCES(
            Measures.CONFERENCES,
            Each.CONFERENCE,
            "Initial child protection conferences held in the last four weeks.",
            Measured.NONE,
            By.COUNT,
            (m, one) -> m.cases().conferencesInFourWeeks(m.day(), m.first())),
    /** Conferences within the limit. */
    CONFERENCES_ON_TIME(
            Measures.CONFERENCES_ON_TIME,
            Each.CONFERENCE,
            "Conferences of the last year held within their limit from the start of the enquiry.",
            "conferences of the last year",
            By.CENSUS,
            (m, one) -> m.cases().conferencesOnTimeShare(m.day(), m.first())),
    /** What shares of conferences are taken of. */
    CONFERENCES_OF_A_YEAR(
            Measures.CONFERENCES_OF_A_YEAR,
            Each.CONFERENCE,
            "Initial child protection conferences held in the last year.",
            Measured.NONE,
            By.COUNT,
            (m, one) -> m.cases().conferencesInYear(m.day(), m.first())),
    /** Long waits. */
    OVER_28_DAYS(
            Measures.OVER_28_DAYS,
            "Open cases that have waited for a worker for more than 28 days.",
            Measured.NONE,
            By.PRACTICE,
            m -> m.cases().waitingOver(28, m.day())),
    /** The longest wait. */
    LONGEST_WAIT(
            Measures.LONGEST_WAIT,
            "Days since the earliest day on which a case still without a worker began to wait.",
            Measured.NONE,
            By.PRACTICE,
            m -> m.cases().longestWait(m.day())),
    /** Workers of a child. */
    WORKERS_PER_CHILD(
            Measures.WORKERS_PER_CHILD,
            "Different workers who held each case in the last year; a child who comes back counts as another.",
            "cases that a worker held in the last year",
            By.PRACTICE,
            m -> m.workers().mean()),
    /** Children of many workers. */
    THREE_WORKERS(
            Measures.THREE_WORKERS,
            "Cases that three or more different workers held in the last year.",
            "cases that a worker held in the last year",
            By.PRACTICE,
            m -> m.workers().shareWithMany()),
    /** Where leavers went. */
    LEAVERS_TO(
            Measures.LEAVERS_TO,
            Each.DESTINATION,
            "FTE of social workers, agency staff included, who left for the destination since the start date.",
            Measured.NONE,
            "destinations of DfE attrition release 2020-21; the ends of contracts are told apart",
            (m, destination) -> m.year().goneTo(Destination.values()[destination])),
    /** Cost in all. */
    COST_TOTAL(
            Measures.COST_TOTAL,
            "Pay with on-costs, agency staff and single payments since the start date; undefined where the cost of somebody's "
                    + "grade is not stated.",
            Measured.NONE,
            By.MONEY,
            m -> m.costs().total(m.day())),
    /** Cost of permanent staff. */
    COST_STAFF(
            Measures.COST_STAFF,
            "Pay with on-costs of permanent staff, from day to day, absent staff included.",
            Measured.NONE,
            By.MONEY,
            m -> m.costs().ofStaff(Contract.PERMANENT, m.day())),
    /** Cost of agency staff. */
    COST_AGENCY(
            Measures.COST_AGENCY,
            "Weekly cost of agency staff, from day to day; project teams are single payments.",
            Measured.NONE,
            By.MONEY,
            m -> m.costs().ofStaff(Contract.AGENCY, m.day())),
    /** Single payments. */
    COST_ONE_OFF(
            Measures.COST_ONE_OFF,
            "What was spent on single days: on recruitment, project teams and what a plan buys.",
            Measured.NONE,
            By.MONEY,
            m -> m.costs().oneOff());

    private final Measured measured;
    private final Each each;
    private final OfOne reading;

    DepartmentMeasure(
            Measures measure,
            String definition,
            String denominator,
            String source,
            ToDoubleFunction<Midnight> reading) {
        this(
                measure,
                Each.DEPARTMENT,
                definition,
                denominator,
                source,
                (midnight, one) -> reading.applyAsDouble(midnight));
    }

    DepartmentMeasure(
            Measures measure, Each each, String definition, String denominator, String source, OfOne reading) {
        measured = new Measured(measure, definition, denominator, source);
        this.each = each;
        this.reading = reading;
    }

    /** What it says about itself. */
    public Measured measured() {
        return measured;
    }

    /** What it is told apart by. */
    Each each() {
        return each;
    }

    /** Its line for one of those that it is told apart by. */
    MeasureLine line(Each.One one) {
        return new MeasureLine(
                measured.measure(),
                measured.measure().of(one.id(), one.limit()),
                midnight -> reading.read(midnight, one.number()));
    }

    /** Reads the measure of one of those that it is told apart by, by its number. */
    private interface OfOne {
        double read(Midnight midnight, int one);
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
