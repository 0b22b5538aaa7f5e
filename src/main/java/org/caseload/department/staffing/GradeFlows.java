package org.caseload.department.staffing;

import java.util.ArrayList;
import java.util.List;
import org.caseload.department.workforce.GradeTable;

/** How people flow through grades: when those hired in one become another, and how many of each grade one hire a day keeps up. */
final class GradeFlows {
    private final GradeTable grades;
    private final ServiceCurves curves;

    GradeFlows(GradeTable grades, ServiceCurves curves) {
        this.grades = grades;
        this.curves = curves;
    }

    /** Grades before the grades that they become. */
    List<Integer> inOrderOfBecoming() {
        List<Integer> order = new ArrayList<>();
        for (int round = 0; round < grades.count(); round++) {
            for (int g = 0; g < grades.count(); g++) {
                int grade = g;
                boolean ready = !order.contains(grade)
                        && grades.rows().stream()
                                .filter(row -> row.becomes() == grade)
                                .allMatch(row -> order.contains(grades.find(row.id())));
                if (ready) {
                    order.add(grade);
                }
            }
        }
        if (order.size() < grades.count()) {
            throw new Unbalanced("workforce/grades", "grades become each other in a circle");
        }
        return order;
    }

    /** Whether those hired in one grade are, or become in the end, of another. */
    boolean leadsTo(int hired, int grade) {
        int g = hired;
        while (g != grade && g != GradeTable.NONE) {
            g = grades.row(g).becomes();
        }
        return g == grade;
    }

    /** Service in days at which those hired in one grade enter another. */
    double entry(int hired, int grade) {
        double day = 0;
        for (int g = hired; g != grade; g = grades.row(g).becomes()) {
            day = Math.max(day, grades.row(g).becomesAfter());
        }
        return day;
    }

    /** Service in days at which they leave it for the next. */
    double exit(int hired, int grade) {
        return Math.min(Math.max(entry(hired, grade), grades.row(grade).becomesAfter()), ServiceCurve.LONGEST);
    }

    /** Staff of a grade that one hire a day in another keeps up, those under notice included. */
    double perHire(int hired, int grade) {
        double in = entry(hired, grade);
        double out = exit(hired, grade);
        ServiceCurve curve = curves.hiredAs(hired);
        return curve.between(in, out) + grades.row(grade).notice() * (curve.staying(in) - curve.staying(out));
    }

    /** Staff of a grade that so many hires a day in the other grades keep up. */
    double fromOthers(int grade, double[] hires) {
        double stock = 0;
        for (int k = 0; k < hires.length; k++) {
            if (k != grade && hires[k] > 0 && leadsTo(k, grade)) {
                stock += hires[k] * perHire(k, grade);
            }
        }
        return stock;
    }

    /** Staff of a grade that so many hires a day keep up in all. */
    double keptUp(int grade, double[] hires) {
        return fromOthers(grade, hires) + hires[grade] * perHire(grade, grade);
    }

    /** Those of a grade who resign in a day. */
    double resigning(int grade, double[] hires) {
        double perDay = 0;
        for (int k = 0; k < hires.length; k++) {
            if (hires[k] > 0 && leadsTo(k, grade)) {
                ServiceCurve curve = curves.hiredAs(k);
                perDay += hires[k] * (curve.staying(entry(k, grade)) - curve.staying(exit(k, grade)));
            }
        }
        return perDay;
    }

    /**
     * Staff of a grade that one a day keeps up who joins in another after some service elsewhere in the department, as agency staff do
     * who take a post.
     */
    double perJoined(int joined, double service, int grade) {
        if (!leadsTo(joined, grade)) {
            return 0;
        }
        double in = Math.max(service, entry(joined, grade));
        double out = Math.max(in, exit(joined, grade));
        ServiceCurve curve = curves.hiredAs(joined);
        double left = curve.staying(in) - curve.staying(out);
        return (curve.between(in, out) + grades.row(grade).notice() * left) / curve.staying(service);
    }

    /** Those of a grade who resign in a day if one a day joins in another after some service. */
    double resigningJoined(int joined, double service, int grade) {
        if (!leadsTo(joined, grade)) {
            return 0;
        }
        double in = Math.max(service, entry(joined, grade));
        double out = Math.max(in, exit(joined, grade));
        ServiceCurve curve = curves.hiredAs(joined);
        return (curve.staying(in) - curve.staying(out)) / curve.staying(service);
    }

    /** Share of full capacity that those who came to a grade from another have on average. */
    double meanRamp(int hired, int grade) {
        return meanRamp(hired, 0, grade);
    }

    /** The same of those who joined after some service. */
    double meanRamp(int hired, double service, int grade) {
        double in = Math.max(service, entry(hired, grade));
        double out = exit(hired, grade);
        ServiceCurve curve = curves.hiredAs(hired);
        double served = curve.between(in, out);
        return served > 0 ? curve.rampedBetween(in, out, grades.row(grade).induction()) / served : 1;
    }
}
