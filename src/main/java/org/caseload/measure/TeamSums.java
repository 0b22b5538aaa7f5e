package org.caseload.measure;

import java.util.Arrays;
import java.util.Optional;
import org.caseload.calendar.SimulationCalendar;
import org.caseload.department.record.Contract;
import org.caseload.department.workforce.AnnualLeave;
import org.caseload.department.workforce.GradeTable;
import org.caseload.department.workforce.Protection;
import org.caseload.measure.state.StaffState;
import org.caseload.measure.state.StageLoads;
import org.caseload.measure.state.TeamScope;
import org.caseload.quantity.StatedDecimals;

/**
 * Sums over the workers of some teams at one midnight, taken in one pass, of which measures read themselves. Hours as a share of full time are
 * counted in billionths, and so are loads.
 */
final class TeamSums {
    /** Mean lengths of two and five years, in days. */
    private static final double TWO_YEARS = 2 * 365.25;

    private static final double FIVE_YEARS = 5 * 365.25;

    /** Cases held. */
    double cases;

    /** Of those, by workers past induction. */
    double casesEstablished;

    /** Of every worker the cases held, squared. */
    double squares;

    /** People in post who hold cases, or may. */
    int people;

    /** Newly qualified people who hold cases, or may, and those of them above what they are promised. */
    int newlyPeople;

    int newlyAbove;

    /** Hours in post, and of those: of workers with a case, off sick, on long leave, past induction, newly qualified. */
    double inPost;

    double holding;
    double ill;
    double onLeave;
    double established;
    double newly;

    /** Of those who hold cases, or may: hours at work, hours past induction, hours times the share of full capacity. */
    double atWork;

    double holdingEstablished;
    double ramped;

    /** Hours on contracts other than permanent ones, and of those: of agency staff. */
    double bought;

    double agency;

    /** Hours of permanent staff with the council for under two years, and for two to five. */
    double servedUnder2;

    double served2To5;

    /** Stage weights of cases held, and the load that would be comfortable. */
    double load;

    double comfortable;

    private final TeamScope scope;
    private final MeasureState books;
    private final GradeTable grades;
    private final int newlyQualified;
    private final double promised;
    private final Optional<AnnualLeave> annualLeave;
    private final SimulationCalendar calendar;

    /** By number of cases: how many people hold so many. */
    private int[] holders = new int[64];

    private int most;
    private int day;

    TeamSums(TeamScope scope, MeasureCatalogue book, MeasureState books) {
        this.scope = scope;
        this.books = books;
        grades = book.blueprint().grades();
        newlyQualified = grades.find("newly-qualified");
        annualLeave = book.blueprint().facts().workforce().annualLeave();
        calendar = book.blueprint().calendar();
        promised = book.blueprint()
                .facts()
                .workforce()
                .protection()
                .map(Protection::promised)
                .orElse(Double.NaN);
    }

    /** Takes the sums at a midnight. */
    void take(int midnight) {
        day = midnight;
        forgetAverages();
        Arrays.fill(holders, 0, most + 1, 0);
        most = 0;
        people = 0;
        inPost = 0;
        ill = 0;
        onLeave = 0;
        established = 0;
        newly = 0;
        newlyPeople = 0;
        newlyAbove = 0;
        bought = 0;
        agency = 0;
        servedUnder2 = 0;
        served2To5 = 0;
        squares = 0;
        load = 0;
        comfortable = 0;
        StaffState staff = books.staff();
        StageLoads loads = books.loads();
        for (int n = 0; n < staff.inPost(); n++) {
            int worker = staff.whoIsInPost(n);
            if (scope.includes(staff.team(worker))) {
                add(staff, loads, worker);
            }
        }
    }

    /** Takes at a midnight only what average caseloads and the cases held are read of; the rest is as it was when all was taken. */
    void takeAverages(int midnight) {
        day = midnight;
        forgetAverages();
        StaffState staff = books.staff();
        for (int n = 0; n < staff.inPost(); n++) {
            int worker = staff.whoIsInPost(n);
            if (scope.includes(staff.team(worker)) && !staff.isWithoutCases(worker)) {
                addToAverages(staff, worker, StatedDecimals.count(staff.fte(worker)));
            }
        }
    }

    private void forgetAverages() {
        cases = 0;
        holding = 0;
        atWork = 0;
        ramped = 0;
        casesEstablished = 0;
        holdingEstablished = 0;
    }

    private void addToAverages(StaffState staff, int w, double fte) {
        int has = staff.cases(w);
        cases += has;
        holding += has > 0 ? fte : 0;
        atWork += staff.absent(w) ? 0 : fte;
        ramped += Math.rint(fte * staff.ramp(w));
        if (staff.ramp(w) >= 1) {
            holdingEstablished += fte;
            casesEstablished += has;
        }
    }

    private void add(StaffState staff, StageLoads loads, int w) {
        double fte = StatedDecimals.count(staff.fte(w));
        GradeTable.Row grade = grades.row(staff.grade(w));
        inPost += fte;
        ill += staff.ill(w) ? fte : 0;
        onLeave += staff.absent(w) && !staff.ill(w) ? fte : 0;
        established += staff.ramp(w) >= 1 ? fte : 0;
        if (grade.contract() == Contract.PERMANENT) {
            double service = staff.service(w, day);
            servedUnder2 += service < TWO_YEARS ? fte : 0;
            served2To5 += service >= TWO_YEARS && service < FIVE_YEARS ? fte : 0;
        } else {
            bought += fte;
        }
        agency += grade.contract() == Contract.AGENCY ? fte : 0;
        newly += staff.grade(w) == newlyQualified ? fte : 0;
        if (!staff.isWithoutCases(w)) {
            addToAverages(staff, w, fte);
            addHolder(staff, loads, w, fte);
        }
    }

    private void addHolder(StaffState staff, StageLoads loads, int w, double fte) {
        int has = staff.cases(w);
        if (has >= holders.length) {
            holders = Arrays.copyOf(holders, 2 * has);
        }
        holders[has]++;
        most = Math.max(most, has);
        people++;
        squares += (double) has * has;
        load += StatedDecimals.count(loads.of(w, has));
        addGrade(staff.grade(w), fte, staff.ramp(w), has);
    }

    private void addGrade(int number, double fte, double atRamp, int has) {
        GradeTable.Row grade = grades.row(number);
        comfortable += Math.rint(grade.comfortable() * fte * atRamp);
        if (number == newlyQualified) {
            newlyPeople++;
            // A promise is not reduced during induction, a cap is.
            double most = Double.isNaN(promised) ? grade.cap() * atRamp : promised;
            newlyAbove += has > StatedDecimals.floor(most * StatedDecimals.number(fte)) ? 1 : 0;
        }
    }

    /** Share of those at work otherwise who are neither on annual leave nor in training in the month; 1 where that is not counted. */
    double notOnLeave() {
        return annualLeave
                .map(leave -> 1 - leave.shareAway(calendar.monthOf(day)))
                .orElse(1.0);
    }

    /** Something kept for each team, summed; hours in billionths of an FTE. */
    double over(OfTeam kept) {
        double sum = 0;
        for (int t = 0; t < scope.teams(); t++) {
            if (scope.includes(t)) {
                sum += kept.of(books.staff(), t);
            }
        }
        return sum;
    }

    /** Hours of permanent staff. */
    double permanent() {
        return inPost - bought;
    }

    /** FTE of permanent staff who left in the last year; NaN before a year has passed. */
    double leaversOfYear() {
        return books.year().leavers(scope, day);
    }

    /** Working days that permanent staff lost to sickness in the last year, in FTE x days; NaN before a year has passed. */
    double daysLostInYear() {
        return books.year().daysLost(scope, day);
    }

    /** Working days of the last year. */
    double workingDaysOfYear() {
        return books.year().workingDays(day);
    }

    /** Something kept for each team. */
    interface OfTeam {
        double of(StaffState staff, int team);
    }

    /** A share in %; undefined where nothing is below the line. */
    static double percent(double part, double whole) {
        return ratio(100 * part, whole);
    }

    /** Two whole numbers, or two counts of billionths, divided and rounded once; undefined where nothing is below the line. */
    static double ratio(double numerator, double denominator) {
        return denominator > 0 ? numerator / denominator : Double.NaN;
    }

    /** So many to each of these hours, which are counted in billionths. */
    static double each(double number, double hours) {
        return ratio(StatedDecimals.PER_ONE * number, hours);
    }

    /** People with more cases than so many, in % of people; undefined where there is nobody. */
    double above(int mark) {
        int count = 0;
        for (int has = mark + 1; has <= most; has++) {
            count += holders[has];
        }
        return people == 0 ? Double.NaN : 100.0 * count / people;
    }

    /** The cases below which this share of people lies; undefined where there is nobody. */
    double quantile(double p) {
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
