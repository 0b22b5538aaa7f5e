package org.caseload.measure;

import java.util.Arrays;
import java.util.Optional;
import org.caseload.department.record.Contract;
import org.caseload.department.workforce.GradeTable;
import org.caseload.department.workforce.Protection;
import org.caseload.measure.state.StaffState;
import org.caseload.measure.state.StaffYear;
import org.caseload.measure.state.StageLoads;
import org.caseload.measure.state.TeamScope;
import org.caseload.quantity.StatedDecimals;

/** Reads the measures of some teams from the state of the staff at one midnight. One pass over the workers. */
final class ScopeReading {
    private final TeamScope scope;
    private final GradeTable grades;
    private final int newlyQualified;
    private final double promised;

    /** By number of cases: how many people hold so many. */
    private int[] holders = new int[64];

    private int most;
    private int people;
    private double cases;

    /** Hours as a share of full time are counted in billionths, and so are loads. */
    private double inPost;

    private double holding;
    private double atWork;
    private double ill;
    private double onLeave;
    private double ramped;
    private double established;
    private double casesEstablished;
    private double newly;
    private int newlyPeople;
    private int newlyAbove;
    private double bought;
    private double agency;
    private double squares;
    private double load;
    private double comfortable;

    ScopeReading(TeamScope scope, GradeTable grades, Optional<Protection> protection) {
        this.scope = scope;
        this.grades = grades;
        newlyQualified = grades.find("newly-qualified");
        promised = protection.map(Protection::promised).orElse(Double.NaN);
    }

    TeamScope scope() {
        return scope;
    }

    /** Takes the state in. */
    void read(StaffState staff, StageLoads loads) {
        Arrays.fill(holders, 0, most + 1, 0);
        most = 0;
        people = 0;
        cases = 0;
        inPost = 0;
        holding = 0;
        atWork = 0;
        ill = 0;
        onLeave = 0;
        ramped = 0;
        established = 0;
        casesEstablished = 0;
        newly = 0;
        newlyPeople = 0;
        newlyAbove = 0;
        bought = 0;
        agency = 0;
        squares = 0;
        load = 0;
        comfortable = 0;
        for (int n = 0; n < staff.inPost(); n++) {
            int worker = staff.whoIsInPost(n);
            if (scope.includes(staff.team(worker))) {
                add(staff, loads, worker);
            }
        }
    }

    private void add(StaffState staff, StageLoads loads, int w) {
        double fte = StatedDecimals.count(staff.fte(w));
        int has = staff.cases(w);
        if (has >= holders.length) {
            holders = Arrays.copyOf(holders, 2 * has);
        }
        holders[has]++;
        most = Math.max(most, has);
        people++;
        cases += has;
        inPost += fte;
        holding += has > 0 ? fte : 0;
        atWork += staff.absent(w) ? 0 : fte;
        ill += staff.ill(w) ? fte : 0;
        onLeave += staff.absent(w) && !staff.ill(w) ? fte : 0;
        ramped += Math.rint(fte * staff.ramp(w));
        if (staff.ramp(w) >= 1) {
            established += fte;
            casesEstablished += has;
        }
        squares += (double) has * has;
        load += StatedDecimals.count(loads.of(w, has));
        addGrade(staff.grade(w), fte, staff.ramp(w), has);
    }

    private void addGrade(int number, double fte, double atRamp, int has) {
        GradeTable.Row grade = grades.row(number);
        comfortable += Math.rint(grade.comfortable() * fte * atRamp);
        bought += grade.contract() == Contract.PERMANENT ? 0 : fte;
        agency += grade.contract() == Contract.AGENCY ? fte : 0;
        if (number == newlyQualified) {
            newly += fte;
            newlyPeople++;
            // A promise is not reduced during induction, a cap is.
            double most = Double.isNaN(promised) ? grade.cap() * atRamp : promised;
            newlyAbove += has > StatedDecimals.floor(most * StatedDecimals.number(fte)) ? 1 : 0;
        }
    }

    /** One measure of the state last taken in; NaN where undefined. */
    double value(Measure measure, StaffState staff, StaffYear year, int day) {
        return switch (measure) {
            case CASELOAD_DFE -> each(cases, holding);
            case CASELOAD_PRACTITIONER -> each(cases, atWork);
            case CASELOAD_RAMPED -> each(cases, ramped);
            case CASELOAD_ESTABLISHED -> each(casesEstablished, established);
            case CASELOAD_MEDIAN -> quantile(0.5);
            case CASELOAD_P90 -> quantile(0.9);
            case CASELOAD_MAX -> quantile(1);
            case ABOVE_15 -> above(15);
            case ABOVE_20 -> above(20);
            case ABOVE_25 -> above(25);
            case ABOVE_30 -> above(30);
            case CASES_HELD -> cases;
            case IN_POST -> StatedDecimals.number(inPost);
            case ESTABLISHED -> StatedDecimals.number(established);
            case NEWLY_QUALIFIED -> StatedDecimals.number(newly);
            case ABSENT -> ratio(100 * ill, inPost);
            case ON_LEAVE -> ratio(100 * onLeave, inPost);
            case CASELOAD_OF_CHILD -> ratio(squares, cases);
            case LOAD -> ratio(load, comfortable);
            case NEWLY_QUALIFIED_ABOVE_CAP -> ratio(100.0 * newlyAbove, newlyPeople);
            case NEWLY_QUALIFIED_SHARE -> ratio(100 * newly, inPost);
            case AGENCY -> StatedDecimals.number(bought);
            case AGENCY_RATE -> ratio(100 * bought, inPost);
            case VACANCY_RATE -> {
                double vacant = overTeams(Measure.VACANCIES, staff);
                yield ratio(100 * vacant, vacant + inPost - bought);
            }
            case VACANCY_COVER -> {
                double vacant = overTeams(Measure.VACANCIES, staff);
                yield ratio(100 * Math.min(agency, vacant), vacant);
            }
            case TURNOVER -> each(100 * year.leavers(scope, day), inPost - bought);
            case SICKNESS_RATE -> each(100 * year.daysLost(scope, day), (inPost - bought) * year.workingDays(day));
            case WORKERS -> people;
            case NEWLY_QUALIFIED_WORKERS -> newlyPeople;
            case POSTS, VACANCIES, STARTERS, LEAVERS -> StatedDecimals.number(overTeams(measure, staff));
        };
    }

    /** In billionths of an FTE. */
    private double overTeams(Measure measure, StaffState staff) {
        double sum = 0;
        for (int t = 0; t < scope.teams(); t++) {
            if (scope.includes(t)) {
                sum += switch (measure) {
                    case POSTS -> staff.posts(t);
                    case VACANCIES -> staff.vacant(t);
                    case STARTERS -> staff.started(t);
                    default -> staff.gone(t);
                };
            }
        }
        return sum;
    }

    /** Two whole numbers, or two counts of billionths, divided and rounded once; undefined where nothing is below the line. */
    private static double ratio(double numerator, double denominator) {
        return denominator > 0 ? numerator / denominator : Double.NaN;
    }

    /** So many to each of these hours, which are counted in billionths. */
    private static double each(double number, double hours) {
        return ratio(StatedDecimals.PER_ONE * number, hours);
    }

    private double above(int mark) {
        int count = 0;
        for (int has = mark + 1; has <= most; has++) {
            count += holders[has];
        }
        return people == 0 ? Double.NaN : 100.0 * count / people;
    }

    private double quantile(double p) {
        if (people == 0) {
            return Double.NaN;
        }
        double place = StatedDecimals.exact(p * (people - 1));
        int low = (int) place;
        int held = heldBy(low);
        return held + (place - low) * (heldBy(Math.min(people - 1, low + 1)) - held);
    }

    /** The cases of the n-th person from the least loaded; n from 0. */
    private int heldBy(int n) {
        int has = 0;
        for (int upTo = holders[0]; upTo <= n; upTo += holders[has]) {
            has++;
        }
        return has;
    }
}
