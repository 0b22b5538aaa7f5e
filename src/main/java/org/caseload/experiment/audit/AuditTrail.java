package org.caseload.experiment.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.caseload.department.record.AbsenceCause;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.department.record.Destination;
import org.caseload.department.record.Register;
import org.caseload.department.record.Spending;
import org.caseload.result.MomentText;
import org.caseload.result.story.Fact;
import org.caseload.result.story.FactKind;

/**
 * Passes every fact of one replication on, in the order in which it happens, and keeps none. Nothing an observer is told may
 * be lost here: every method of {@link DepartmentObserver} makes a fact that holds every one of its arguments, which a test
 * asks of every method there is. Numbers of cases and workers count from 1, as people count.
 */
public final class AuditTrail implements DepartmentObserver {
    private static final OptionalInt NOBODY = OptionalInt.empty();

    private final Moments moments;
    private final Consumer<Fact> listener;
    private WhoAndWhere known;

    /**
     * A trail.
     *
     * @param firstDay the day whose first midnight is time 0
     * @param listener is given every fact at once
     */
    public AuditTrail(LocalDate firstDay, Consumer<Fact> listener) {
        moments = new Moments(firstDay);
        this.listener = listener;
    }

    @Override
    public void began(Register register) {
        known = new WhoAndWhere(register);
        tell(0, FactKind.RUN_BEGINS, "grades: " + grades(register));
    }

    @Override
    public void workerStarted(double time, int worker, int team, int grade, double fte, double ramp) {
        known.joins(worker, team, grade);
        ofWorker(time, FactKind.WORKER_STARTS, worker, "fte: " + number(fte) + "; capacity: " + number(ramp));
    }

    @Override
    public void workerServedBefore(double time, int worker, double since) {
        ofWorker(time, FactKind.SERVED_BEFORE, worker, "since: " + text(since));
    }

    @Override
    public void workerLeft(double time, int worker, Destination destination) {
        ofWorker(time, FactKind.WORKER_LEAVES, worker, "destination: " + word(destination));
    }

    @Override
    public void workerResigned(double time, int worker) {
        ofWorker(time, FactKind.WORKER_RESIGNS, worker, "");
    }

    @Override
    public void workerAbsent(double time, int worker, AbsenceCause cause) {
        ofWorker(time, FactKind.ABSENCE_BEGINS, worker, "cause: " + word(cause));
    }

    @Override
    public void workerReturned(double time, int worker) {
        ofWorker(time, FactKind.ABSENCE_ENDS, worker, "");
    }

    @Override
    public void rampChanged(double time, int worker, double ramp) {
        ofWorker(time, FactKind.INDUCTION_STEP, worker, "capacity: " + number(ramp));
    }

    @Override
    public void workerWithoutCases(double time, int worker) {
        ofWorker(time, FactKind.HOLDS_NO_CASES, worker, "");
    }

    @Override
    public void workerTakesCases(double time, int worker) {
        ofWorker(time, FactKind.TAKES_CASES, worker, "");
    }

    @Override
    public void workerMoved(double time, int worker, int from, int to) {
        known.moves(worker, to);
        ofWorker(time, FactKind.TEAM_CHANGES, worker, "from: " + known.teamName(from));
    }

    @Override
    public void gradeChanged(double time, int worker, int grade) {
        known.becomes(worker, grade);
        ofWorker(time, FactKind.GRADE_CHANGES, worker, "");
    }

    @Override
    public void postsChanged(double time, int team, double posts, double vacant) {
        ofTeam(time, FactKind.POSTS, team, "posts: " + number(posts) + "; vacant: " + number(vacant));
    }

    @Override
    public void referred(double time, int childCase, double previousReferral) {
        boolean first = Double.isNaN(previousReferral);
        String before = first ? "for the first time" : "last referred: " + text(previousReferral);
        ofChild(time, FactKind.REFERRED, childCase, "", before);
    }

    @Override
    public void diverted(double time, int children) {
        tell(time, FactKind.DIVERTED, "children: " + children);
    }

    @Override
    public void noFurtherAction(double time, int childCase) {
        ofChild(time, FactKind.NO_FURTHER_ACTION, childCase, "", "");
    }

    @Override
    public void stageEntered(double time, int childCase, int stage, double clockStarted) {
        known.enters(childCase, stage);
        ofChild(time, FactKind.STAGE_BEGINS, childCase, known.stageName(stage), clock(clockStarted));
    }

    @Override
    public void stageLeft(double time, int childCase, int stage, double clockStarted) {
        ofChild(time, FactKind.STAGE_ENDS, childCase, known.stageName(stage), clock(clockStarted));
    }

    private String clock(double started) {
        return "statutory clock started: " + text(started);
    }

    @Override
    public void enquiryStarted(double time, int childCase) {
        ofChild(time, FactKind.ENQUIRY_BEGINS, childCase, known.stage(childCase), "");
    }

    @Override
    public void conferenceHeld(double time, int childCase, double enquiryStartedAt) {
        ofChild(
                time,
                FactKind.CONFERENCE,
                childCase,
                known.stage(childCase),
                "enquiry started: " + text(enquiryStartedAt));
    }

    @Override
    public void closed(double time, int childCase) {
        ofChild(time, FactKind.CLOSED, childCase, known.stage(childCase), "");
    }

    @Override
    public void allocated(double time, int childCase, int worker) {
        ofBoth(time, FactKind.ALLOCATED, childCase, worker);
    }

    @Override
    public void released(double time, int childCase, int worker) {
        ofBoth(time, FactKind.RELEASED, childCase, worker);
    }

    @Override
    public void waiting(double time, int childCase, int stage) {
        ofChild(time, FactKind.WAITING_BEGINS, childCase, known.stageName(stage), "");
    }

    @Override
    public void stoppedWaiting(double time, int childCase, int stage) {
        ofChild(time, FactKind.WAITING_ENDS, childCase, known.stageName(stage), "");
    }

    @Override
    public void spent(double time, Spending what, int worker, double pounds) {
        String detail = "on: " + word(what) + "; pounds: " + number(pounds);
        if (worker < 0) {
            tell(time, FactKind.SPENT, detail);
        } else {
            ofWorker(time, FactKind.SPENT, worker, detail);
        }
    }

    @Override
    public void midnight(int day) {
        tell(day, FactKind.MIDNIGHT, "");
    }

    @Override
    public void ended(double time) {
        tell(time, FactKind.RUN_ENDS, "");
    }

    /** What each grade does and on what terms, such as "senior/social-worker/permanent". */
    private static String grades(Register register) {
        StringJoiner grades = new StringJoiner(" ");
        for (int g = 0; g < register.grades().size(); g++) {
            grades.add(register.grades().get(g) + "/"
                    + word(register.roles().get(g)) + "/"
                    + word(register.contracts().get(g)));
        }
        return grades.toString();
    }

    private void tell(double time, FactKind kind, String detail) {
        listener.accept(new Fact(moments.moment(time), kind, NOBODY, NOBODY, "", "", "", detail));
    }

    private void ofTeam(double time, FactKind kind, int team, String detail) {
        listener.accept(new Fact(moments.moment(time), kind, NOBODY, NOBODY, "", known.teamName(team), "", detail));
    }

    private void ofWorker(double time, FactKind kind, int worker, String detail) {
        OptionalInt who = OptionalInt.of(worker + 1);
        listener.accept(
                new Fact(moments.moment(time), kind, NOBODY, who, known.grade(worker), known.team(worker), "", detail));
    }

    private void ofChild(double time, FactKind kind, int childCase, String stage, String detail) {
        OptionalInt child = OptionalInt.of(childCase + 1);
        listener.accept(new Fact(moments.moment(time), kind, child, NOBODY, "", "", stage, detail));
    }

    private void ofBoth(double time, FactKind kind, int childCase, int worker) {
        listener.accept(new Fact(
                moments.moment(time),
                kind,
                OptionalInt.of(childCase + 1),
                OptionalInt.of(worker + 1),
                known.grade(worker),
                known.team(worker),
                known.stage(childCase),
                ""));
    }

    private String text(double time) {
        return MomentText.of(moments.moment(time));
    }

    /** As exact as it is, without trailing noughts. */
    private static String number(double value) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }

    /** Such as "other-council". */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
