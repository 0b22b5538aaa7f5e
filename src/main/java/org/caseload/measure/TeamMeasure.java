package org.caseload.measure;

import static org.caseload.measure.TeamSums.each;
import static org.caseload.measure.TeamSums.percent;
import static org.caseload.measure.TeamSums.ratio;

import java.util.function.ToDoubleFunction;
import org.caseload.measure.state.StaffState;
import org.caseload.quantity.StatedDecimals;
import org.caseload.result.Measures;

/**
 * What is measured for a group of teams: its definition, and how it is read of the sums over their workers. The order of these constants is the
 * order of lines in results. Ratios with nothing in their denominator are undefined.
 */
@SuppressWarnings("ImmutableEnumChecker") // its reading keeps nothing
public enum TeamMeasure {
    /** The official average. */
    CASELOAD_DFE(
            Measures.CASELOAD_DFE,
            "Cases held by social workers.",
            "FTE of social workers, agency staff included, who hold at least one case",
            By.DFE,
            s -> each(s.cases, s.holding)),
    /** The practitioner's average. */
    CASELOAD_PRACTITIONER(
            Measures.CASELOAD_PRACTITIONER,
            "Cases held, those of absent staff included.",
            "FTE of case-holding staff at work that day: those who are neither ill nor on long leave, less the share on annual leave or in "
                    + "training in that month, where `annual-leave` is stated",
            By.PRACTICE,
            s -> each(s.cases, s.atWork * s.notOnLeave())),
    /** Starters counted by their induction. */
    CASELOAD_RAMPED(
            Measures.CASELOAD_RAMPED,
            "Cases held.",
            "sum of FTE of case-holding staff x share of full capacity",
            By.PRACTICE,
            s -> each(s.cases, s.ramped)),
    /** Workers past induction. */
    CASELOAD_ESTABLISHED(
            Measures.CASELOAD_ESTABLISHED,
            "Cases held by workers past induction.",
            "FTE of case-holding workers past induction",
            By.PRACTICE,
            s -> each(s.casesEstablished, s.holdingEstablished)),
    /** Median worker. */
    CASELOAD_MEDIAN(
            Measures.CASELOAD_MEDIAN,
            "Median over case-holding workers in post of the cases that each holds.",
            Measured.NONE,
            By.PRACTICE,
            s -> s.quantile(0.5)),
    /** Ninth decile. */
    CASELOAD_P90(
            Measures.CASELOAD_P90,
            "90th percentile over case-holding workers in post of the cases that each holds.",
            Measured.NONE,
            By.PRACTICE,
            s -> s.quantile(0.9)),
    /** The most loaded worker. */
    CASELOAD_MAX(
            Measures.CASELOAD_MAX,
            "Largest number of cases that any worker holds.",
            Measured.NONE,
            By.PRACTICE,
            s -> s.quantile(1)),
    /** Share above 15. */
    ABOVE_15(Measures.ABOVE_15, above(15), "case-holding workers in post", By.PRACTICE, s -> s.above(15)),
    /** Share above 20. */
    ABOVE_20(Measures.ABOVE_20, above(20), "case-holding workers in post", By.PRACTICE, s -> s.above(20)),
    /** Share above 25. */
    ABOVE_25(Measures.ABOVE_25, above(25), "case-holding workers in post", By.PRACTICE, s -> s.above(25)),
    /** Share above 30. */
    ABOVE_30(Measures.ABOVE_30, above(30), "case-holding workers in post", By.PRACTICE, s -> s.above(30)),
    /** Cases held. */
    CASES_HELD(Measures.CASES_HELD, "Cases that have a worker.", Measured.NONE, By.DFE, s -> s.cases),
    /** Staff in post. */
    IN_POST(
            Measures.IN_POST,
            "FTE of social workers in post, absent ones and those who hold no cases included.",
            Measured.NONE,
            "as DfE's staff in post, but agency and project staff are counted",
            s -> StatedDecimals.number(s.inPost)),
    /** Past induction. */
    ESTABLISHED(
            Measures.ESTABLISHED,
            "FTE of staff whose induction is complete.",
            Measured.NONE,
            By.PRACTICE,
            s -> StatedDecimals.number(s.established)),
    /** Newly qualified. */
    NEWLY_QUALIFIED(
            Measures.NEWLY_QUALIFIED,
            "FTE of staff in the grade newly-qualified.",
            Measured.NONE,
            By.PRACTICE,
            s -> StatedDecimals.number(s.newly)),
    /** Posts. */
    POSTS(
            Measures.POSTS,
            "Posts on the establishment.",
            Measured.NONE,
            By.DFE,
            s -> StatedDecimals.number(s.over(StaffState::posts))),
    /** Vacancies. */
    VACANCIES(
            Measures.VACANCIES,
            "Posts that nobody holds.",
            Measured.NONE,
            By.DFE,
            s -> StatedDecimals.number(s.over(StaffState::vacant))),
    /** Absence. */
    ABSENT(Measures.ABSENT, "FTE off sick that day.", "FTE in post", By.PRACTICE, s -> percent(s.ill, s.inPost)),
    /** Starters. */
    STARTERS(
            Measures.STARTERS,
            "FTE that started since the start date.",
            Measured.NONE,
            By.PRACTICE,
            s -> StatedDecimals.number(s.over(StaffState::started))),
    /** Leavers. */
    LEAVERS(
            Measures.LEAVERS,
            "FTE that left since the start date.",
            Measured.NONE,
            By.PRACTICE,
            s -> StatedDecimals.number(s.over(StaffState::gone))),
    /** What the typical child's worker carries. */
    CASELOAD_OF_CHILD(
            Measures.CASELOAD_OF_CHILD,
            "Over children held by a worker, the mean of the cases that this worker holds.",
            "cases held",
            "assumption: seen from the child; a mean over children, not over workers",
            s -> ratio(s.squares, s.cases)),
    /** Load over capacity. */
    LOAD(
            Measures.LOAD,
            "Sum of the stage weights of cases held.",
            "comfortable load of those in post: of the grade x FTE x induction",
            By.PRACTICE,
            s -> ratio(s.load, s.comfortable)),
    /** Newly qualified above their cap. */
    NEWLY_QUALIFIED_ABOVE_CAP(
            Measures.NEWLY_QUALIFIED_ABOVE_CAP,
            "Newly qualified workers who hold more cases than they are promised at most x FTE, rounded down; "
                    + "where nothing is promised, than their grade's cap x FTE x induction.",
            "newly qualified workers in post",
            By.PRACTICE,
            s -> percent(s.newlyAbove, s.newlyPeople)),
    /** Share newly qualified. */
    NEWLY_QUALIFIED_SHARE(
            Measures.NEWLY_QUALIFIED_SHARE,
            "FTE of staff in the grade newly-qualified.",
            "FTE in post",
            By.PRACTICE,
            s -> percent(s.newly, s.inPost)),
    /** Agency staff. */
    AGENCY(
            Measures.AGENCY,
            "FTE of social workers on agency or project-team contracts.",
            Measured.NONE,
            By.DFE,
            s -> StatedDecimals.number(s.bought)),
    /** Agency rate. */
    AGENCY_RATE(
            Measures.AGENCY_RATE,
            "FTE of agency and project-team staff.",
            "FTE of agency and project-team staff and of permanent staff in post",
            By.DFE,
            s -> percent(s.bought, s.inPost)),
    /** Vacancy rate. */
    VACANCY_RATE(
            Measures.VACANCY_RATE,
            "FTE of vacant posts, those covered by agency staff included.",
            "FTE of vacant posts and of permanent staff in post",
            By.DFE,
            s -> percent(s.over(StaffState::vacant), s.over(StaffState::vacant) + s.inPost - s.bought)),
    /** Vacancy cover. */
    VACANCY_COVER(
            Measures.VACANCY_COVER,
            "FTE of agency staff, project teams left out, up to the vacant posts.",
            "FTE of vacant posts",
            "DfE, Children's social work workforce; who covers a vacancy is not told apart, so all agency staff count",
            s -> percent(Math.min(s.agency, s.over(StaffState::vacant)), s.over(StaffState::vacant))),
    /** Short service. */
    SERVICE_UNDER_2(
            Measures.SERVICE_UNDER_2,
            "FTE of permanent staff who have been with the council for under two years.",
            "FTE of permanent staff in post",
            By.SERVICE,
            s -> percent(s.servedUnder2, s.permanent())),
    /** Middle service. */
    SERVICE_2_TO_5(
            Measures.SERVICE_2_TO_5,
            "FTE of permanent staff who have been with the council for two years or more and under five.",
            "FTE of permanent staff in post",
            By.SERVICE,
            s -> percent(s.served2To5, s.permanent())),
    /** Long service. */
    SERVICE_OVER_5(
            Measures.SERVICE_OVER_5,
            "FTE of permanent staff who have been with the council for five years or more.",
            "FTE of permanent staff in post",
            By.SERVICE,
            s -> percent(s.permanent() - s.servedUnder2 - s.served2To5, s.permanent())),
    /** Turnover. */
    TURNOVER(
            Measures.TURNOVER,
            "FTE of permanent staff who left in the last year; undefined before a year has passed.",
            "FTE of permanent staff in post now",
            By.DFE,
            s -> each(100 * s.leaversOfYear(), s.permanent())),
    /** Sickness. */
    SICKNESS_RATE(
            Measures.SICKNESS_RATE,
            "Working days that permanent staff lost to sickness in the last year; undefined before a year has passed.",
            "FTE of permanent staff in post now x working days of the year",
            By.DFE,
            s -> each(100 * s.daysLostInYear(), s.permanent() * s.workingDaysOfYear())),
    /** Long leave. */
    ON_LEAVE(
            Measures.ON_LEAVE,
            "FTE on maternity, adoption or other long leave that day; not among those off sick.",
            "FTE in post",
            By.PRACTICE,
            s -> percent(s.onLeave, s.inPost)),
    /** Heads, of which shares of workers are taken. */
    WORKERS(
            Measures.WORKERS,
            "Case-holding people in post, whatever their hours, absent ones included.",
            Measured.NONE,
            By.COUNT,
            s -> s.people),
    /** Newly qualified heads. */
    NEWLY_QUALIFIED_WORKERS(
            Measures.NEWLY_QUALIFIED_WORKERS,
            "Case-holding people in post in the grade newly-qualified, whatever their hours.",
            Measured.NONE,
            By.COUNT,
            s -> s.newlyPeople);

    private final Measured measured;
    private final ToDoubleFunction<TeamSums> reading;

    TeamMeasure(
            Measures measure,
            String definition,
            String denominator,
            String source,
            ToDoubleFunction<TeamSums> reading) {
        measured = new Measured(measure, definition, denominator, source);
        this.reading = reading;
    }

    /** What it says about itself. */
    public Measured measured() {
        return measured;
    }

    /** Its name in scenarios and results. */
    public String id() {
        return measured.id();
    }

    /** Its value of the sums last taken; NaN where undefined. */
    double read(TeamSums sums) {
        return reading.applyAsDouble(sums);
    }

    private static String above(int mark) {
        return "Workers in post who hold more than " + mark + " cases.";
    }

    /** Who defines measures. */
    private static final class By {
        static final String DFE = "DfE, Children's social work workforce";
        static final String SERVICE =
                "DfE, Children's social work workforce: time in service at the council, not years since qualifying";
        static final String COUNT = "a count";
        static final String PRACTICE = "assumption: what practice asks for; no national definition";
    }
}
