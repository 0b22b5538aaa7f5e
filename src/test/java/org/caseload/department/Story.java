package org.caseload.department;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.caseload.department.record.AbsenceCause;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.department.record.Destination;
import org.caseload.department.record.Register;

/** What happened, one short line a fact: the time in days, who, and what. */
public final class Story implements DepartmentObserver {
    private final List<String> lines = new ArrayList<>();
    private Register names;

    /** The lines that contain one of these words, each line once, in the order in which it happened; all without words. */
    public List<String> of(String... words) {
        return lines.stream()
                .filter(line -> words.length == 0 || Stream.of(words).anyMatch(line::contains))
                .toList();
    }

    private static String hundredths(double fte) {
        return BigDecimal.valueOf(Math.round(fte * 100), 2).stripTrailingZeros().toPlainString();
    }

    private void tell(double time, String what) {
        String when = String.format(Locale.ROOT, "%.6f", time).replaceAll("\\.?0+$", "");
        lines.add((when.isEmpty() || when.equals("-0") ? "0" : when) + " " + what);
    }

    @Override
    public void began(Register register) {
        names = register;
    }

    @Override
    public void workerStarted(double time, int worker, int team, int grade, double fte, double ramp) {
        tell(
                time,
                "worker " + worker + " starts in " + names.teams().get(team) + " as "
                        + names.grades().get(grade) + " at " + Math.round(100 * ramp) + " %");
    }

    @Override
    public void workerMoved(double time, int worker, int from, int to) {
        tell(
                time,
                "worker " + worker + " goes from " + names.teams().get(from) + " to "
                        + names.teams().get(to));
    }

    @Override
    public void workerLeft(double time, int worker, Destination destination) {
        tell(time, "worker " + worker + " leaves");
    }

    @Override
    public void workerResigned(double time, int worker) {
        tell(time, "worker " + worker + " resigns");
    }

    @Override
    public void workerAbsent(double time, int worker, AbsenceCause cause) {
        tell(time, "worker " + worker + (cause == AbsenceCause.SICKNESS ? " falls ill" : " goes on leave"));
    }

    @Override
    public void workerReturned(double time, int worker) {
        tell(time, "worker " + worker + " is back");
    }

    @Override
    public void rampChanged(double time, int worker, double ramp) {
        tell(time, "worker " + worker + " is at " + Math.round(100 * ramp) + " %");
    }

    @Override
    public void gradeChanged(double time, int worker, int grade) {
        tell(time, "worker " + worker + " becomes " + names.grades().get(grade));
    }

    @Override
    public void postsChanged(double time, int team, double posts, double vacant) {
        tell(time, names.teams().get(team) + " has " + hundredths(posts) + " posts, " + hundredths(vacant) + " vacant");
    }

    @Override
    public void referred(double time, int childCase, double previousReferral) {
        tell(time, "child " + childCase + " is referred" + (Double.isNaN(previousReferral) ? "" : " again"));
    }

    @Override
    public void diverted(double time, int children) {
        tell(time, children + " helped before a referral");
    }

    @Override
    public void noFurtherAction(double time, int childCase) {
        tell(time, "child " + childCase + " needs nothing further");
    }

    @Override
    public void stageEntered(double time, int childCase, int stage, double clockStarted) {
        tell(time, "child " + childCase + " enters " + names.stages().get(stage));
    }

    @Override
    public void stageLeft(double time, int childCase, int stage, double clockStarted) {
        tell(time, "child " + childCase + " is done with " + names.stages().get(stage));
    }

    @Override
    public void enquiryStarted(double time, int childCase) {
        tell(time, "enquiry about child " + childCase + " begins");
    }

    @Override
    public void conferenceHeld(double time, int childCase, double enquiryStartedAt) {
        tell(time, "conference about child " + childCase + ", " + Math.round(time - enquiryStartedAt) + " days after");
    }

    @Override
    public void closed(double time, int childCase) {
        tell(time, "child " + childCase + " closes");
    }

    @Override
    public void allocated(double time, int childCase, int worker) {
        tell(time, "worker " + worker + " takes child " + childCase);
    }

    @Override
    public void released(double time, int childCase, int worker) {
        tell(time, "worker " + worker + " hands back child " + childCase);
    }

    @Override
    public void waiting(double time, int childCase, int stage) {
        tell(time, "child " + childCase + " waits");
    }

    @Override
    public void stoppedWaiting(double time, int childCase, int stage) {
        tell(time, "child " + childCase + " waits no longer");
    }
}
