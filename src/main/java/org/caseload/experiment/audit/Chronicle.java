package org.caseload.experiment.audit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.caseload.calendar.WorkingTime;
import org.caseload.department.record.AbsenceCause;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.department.record.Destination;
import org.caseload.department.record.Register;
import org.caseload.result.story.Story;
import org.caseload.result.story.StoryPeriod;

/**
 * Notes what is worth telling of one replication, period by period: who came and went and what happened to their cases, long
 * absences, the list of unallocated cases, and what was finished late. What happens before the first midnight of the start date
 * is over is the start state and no news; what happens after the horizon is not told.
 */
public final class Chronicle implements DepartmentObserver {
    /** Somebody in post. */
    private static final class Member {
        private double awaySince = Double.NaN;
        private AbsenceCause cause = AbsenceCause.SICKNESS;
        private int cases;
        private AbsenceNote longAbsence;
    }

    private final Moments moments;
    private final int first;
    private final int horizon;
    private final WorkingTime workingTime;
    private final double[] limits;
    private final TreeMap<LocalDate, PeriodNotes> periods = new TreeMap<>();
    private final TreeMap<Integer, Member> staff = new TreeMap<>();
    private final PassingOn passingOn = new PassingOn();
    /** What has a limit: the stages, and the conference last. */
    private List<String> timed = List.of();

    private WhoAndWhere known;
    private boolean running;
    private int open;
    private int waiting;
    private int inPostAtStart;
    private int inPostAtEnd;
    private int openAtStart;
    private int openAtEnd;
    private Optional<Story.LongestList> longestList = Optional.empty();

    /**
     * A chronicle in which nothing is noted.
     *
     * @param startDate the start date
     * @param warmUpDays days simulated before it
     * @param ends the midnights that end the periods, rising; the last is the horizon
     * @param workingTime the calendar
     * @param limits by stage: statutory limit in working days, NaN for none
     * @param conferenceLimit limit of initial child protection conferences in working days, NaN for none
     */
    public Chronicle(
            LocalDate startDate,
            int warmUpDays,
            List<LocalDate> ends,
            WorkingTime workingTime,
            double[] limits,
            double conferenceLimit) {
        moments = new Moments(startDate.minusDays(warmUpDays));
        first = warmUpDays;
        this.workingTime = workingTime;
        this.limits = Arrays.copyOf(limits, limits.length + 1);
        this.limits[limits.length] = conferenceLimit;
        LocalDate from = startDate;
        for (LocalDate until : ends) {
            periods.put(from, new PeriodNotes(from, until, limits.length + 1));
            from = until;
        }
        horizon = first + (int) ChronoUnit.DAYS.between(startDate, from);
    }

    /** The periods, in order. */
    public List<StoryPeriod> periods() {
        return periods.values().stream()
                .map(notes -> notes.period(timed, limits))
                .toList();
    }

    /** People in post when the story starts. */
    public int inPostAtStart() {
        return inPostAtStart;
    }

    /** People in post when it ends. */
    public int inPostAtEnd() {
        return inPostAtEnd;
    }

    /** Cases open when the story starts. */
    public int openAtStart() {
        return openAtStart;
    }

    /** Cases open when it ends. */
    public int openAtEnd() {
        return openAtEnd;
    }

    /** When most children waited, if any did. */
    public Optional<Story.LongestList> findLongestList() {
        return longestList;
    }

    private boolean isTold(double time) {
        return running && time <= horizon;
    }

    private PeriodNotes notes(double time) {
        return periods.floorEntry(moments.day(time)).getValue();
    }

    private StoryPeriod.Person person(int worker) {
        return new StoryPeriod.Person(worker + 1, known.grade(worker), known.team(worker));
    }

    @Override
    public void began(Register register) {
        timed = new ArrayList<>(register.stages());
        timed.add(StoryPeriod.Timeliness.CONFERENCE);
        known = new WhoAndWhere(register);
    }

    @Override
    public void workerStarted(double time, int worker, int team, int grade, double fte, double ramp) {
        known.joins(worker, team, grade);
        staff.put(worker, new Member());
        if (isTold(time)) {
            notes(time).joined.add(new StoryPeriod.Joined(person(worker), moments.day(time)));
        }
    }

    @Override
    public void workerMoved(double time, int worker, int from, int to) {
        known.moves(worker, to);
    }

    @Override
    public void gradeChanged(double time, int worker, int grade) {
        known.becomes(worker, grade);
    }

    @Override
    public void workerLeft(double time, int worker, Destination destination) {
        staff.remove(worker);
        if (isTold(time)) {
            notes(time)
                    .left
                    .add(new StoryPeriod.Left(
                            person(worker),
                            moments.day(time),
                            AuditTrail.word(destination),
                            passingOn.by(worker, time)));
        }
    }

    @Override
    public void workerAbsent(double time, int worker, AbsenceCause cause) {
        staff.get(worker).awaySince = time;
        staff.get(worker).cause = cause;
    }

    @Override
    public void workerReturned(double time, int worker) {
        Member member = staff.get(worker);
        member.awaySince = Double.NaN;
        if (member.longAbsence != null && time <= horizon) {
            member.longAbsence.ends(moments.day(time));
        }
        member.longAbsence = null;
    }

    @Override
    public void referred(double time, int childCase, double previousReferral) {
        if (isTold(time)) {
            notes(time).referred++;
        }
    }

    @Override
    public void noFurtherAction(double time, int childCase) {
        if (isTold(time)) {
            notes(time).closed++;
        }
    }

    @Override
    public void stageEntered(double time, int childCase, int stage, double clockStarted) {
        open++;
    }

    @Override
    public void stageLeft(double time, int childCase, int stage, double clockStarted) {
        open--;
        if (isTold(time)) {
            double taken = workingTime.elapsed(time) - workingTime.elapsed(clockStarted);
            notes(time).finished(stage, childCase, taken, limits[stage]);
        }
    }

    @Override
    public void conferenceHeld(double time, int childCase, double enquiryStartedAt) {
        if (isTold(time)) {
            double taken = workingTime.elapsed(time) - workingTime.elapsed(enquiryStartedAt);
            int conference = limits.length - 1;
            notes(time).finished(conference, childCase, taken, limits[conference]);
        }
    }

    @Override
    public void closed(double time, int childCase) {
        if (isTold(time)) {
            notes(time).closed++;
        }
    }

    @Override
    public void allocated(double time, int childCase, int worker) {
        staff.get(worker).cases++;
        passedOn(time, passingOn.allocated(time, childCase, worker));
    }

    @Override
    public void released(double time, int childCase, int worker) {
        staff.get(worker).cases--;
        passingOn.released(time, childCase, worker);
    }

    @Override
    public void waiting(double time, int childCase, int stage) {
        waiting++;
        passedOn(time, passingOn.waiting(time, childCase));
        if (isTold(time)) {
            notes(time).waited++;
        }
    }

    @Override
    public void stoppedWaiting(double time, int childCase, int stage) {
        waiting--;
    }

    /** The last case of somebody who is away has been passed on: the absence has become a long one. */
    private void passedOn(double time, int from) {
        Member member = staff.get(from);
        if (member != null && member.cases == 0 && !Double.isNaN(member.awaySince) && isTold(time)) {
            member.longAbsence = new AbsenceNote(
                    person(from),
                    AuditTrail.word(member.cause),
                    moments.day(member.awaySince),
                    moments.day(time),
                    passingOn.by(from, time));
            notes(time).absences.add(member.longAbsence);
        }
    }

    @Override
    public void midnight(int day) {
        if (day == first) {
            running = true;
            inPostAtStart = staff.size();
            openAtStart = open;
        }
        if (day == horizon) {
            inPostAtEnd = staff.size();
            openAtEnd = open;
        }
        if (isTold(day)) {
            noteList(day);
        }
    }

    private void noteList(int day) {
        PeriodNotes notes = notes(day);
        notes.mostWaiting = Math.max(notes.mostWaiting, waiting);
        if (waiting > longestList.map(Story.LongestList::children).orElse(0)) {
            longestList = Optional.of(new Story.LongestList(moments.day(day), waiting));
        }
    }
}
