package org.caseload.department.staffing;

import java.util.ArrayList;
import java.util.List;
import org.caseload.department.workforce.GradeTable;
import org.caseload.department.workforce.ServiceRates;

/**
 * How long starters stay, by the grade in which they are hired: on each day of service they leave at the rate of the grade that
 * they have become by then. Grades that leave alike share one curve.
 */
public final class ServiceCurves {
    private final List<ServiceCurve> byGrade = new ArrayList<>();

    ServiceCurves(GradeTable grades) {
        List<List<ServiceRates>> known = new ArrayList<>();
        List<ServiceCurve> curves = new ArrayList<>();
        for (int g = 0; g < grades.count(); g++) {
            List<ServiceRates> inTurn = inTurn(grades, g);
            int same = inTurn.size() == 1 ? known.indexOf(inTurn) : -1;
            if (same < 0) {
                known.add(inTurn);
                curves.add(new ServiceCurve(ratesOf(grades, g)));
                same = known.size() - 1;
            }
            byGrade.add(curves.get(same));
        }
    }

    /** The different rates that somebody hired in a grade meets one after the other. */
    private static List<ServiceRates> inTurn(GradeTable grades, int hired) {
        List<ServiceRates> rates = new ArrayList<>();
        int steps = 0;
        for (int g = hired;
                g != GradeTable.NONE && steps <= grades.count();
                g = grades.row(g).becomes()) {
            ServiceRates own = grades.row(g).terms().rate();
            if (rates.isEmpty() || !rates.get(rates.size() - 1).equals(own)) {
                rates.add(own);
            }
            steps++;
        }
        return rates;
    }

    /** What somebody hired in a grade meets: the rates of each grade that they become, band by band of service. */
    private static List<ServiceCurve.ConstantRate> ratesOf(GradeTable grades, int hired) {
        List<ServiceCurve.ConstantRate> rates = new ArrayList<>();
        double service = 0;
        while (service < ServiceCurve.LONGEST) {
            GradeTable.Row grade = become(grades, hired, service);
            ServiceRates own = grade.terms().rate();
            double next = grade.becomesAfter() > service ? grade.becomesAfter() : Double.POSITIVE_INFINITY;
            double until = Math.min(next, own.sameUntil(service));
            rates.add(new ServiceCurve.ConstantRate(until, own.perDay(service)));
            service = until;
        }
        return rates;
    }

    /** The grade that somebody hired in a grade has become after a length of service in days. */
    private static GradeTable.Row become(GradeTable grades, int hired, double service) {
        int g = hired;
        int steps = 0;
        while (grades.row(g).becomesAfter() <= service && steps <= grades.count()) {
            g = grades.row(g).becomes();
            steps++;
        }
        return grades.row(g);
    }

    /**
     * The curve of those hired in a grade. Between two lengths of service in which they stay in that grade it is also the curve of
     * everybody else in it, but for a factor.
     */
    public ServiceCurve hiredAs(int grade) {
        return byGrade.get(grade);
    }
}
