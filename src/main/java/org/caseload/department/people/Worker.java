package org.caseload.department.people;

import org.caseload.department.casework.Caseload;
import org.caseload.department.workforce.GradeTable;
import org.caseload.quantity.StatedDecimals;

/**
 * Somebody who works here. One capacity serves three uses: c = comfortable load × hours × induction; allocation ranks load
 * over c, the overload factor uses c, and a cap counts cases: floor(cap × hours × induction).
 */
public final class Worker {
    private final int number;
    private final long identity;
    private final double fte;
    private final double startedAt;
    private final Caseload caseload;

    private int team;
    private GradeTable.Row grade;

    /** By stage: whether the grade may hold it; kept here because allocation asks it of many workers. */
    private boolean[] mayHold = {};

    private int gradeNumber;
    private double ramp;
    private double capacityFactor = 1;
    private double paceFactor = 1;
    private double capacity;
    private boolean holdsCases = true;
    private boolean holdingDecided;
    private boolean present = true;
    private boolean underNotice;
    private boolean windingDown;
    private boolean left;
    private double lastAllocated = Double.NEGATIVE_INFINITY;
    private int protectedCap = Integer.MAX_VALUE;
    private double capOfGrade;
    private int cap;
    private Post post;
    private boolean starter;
    private boolean onListDuty;

    /** Place in the ranking of available workers, or -1. */
    private int rank = -1;

    /** Which of the rankings of the team that is, or was last. */
    private int rankedAmong;

    /** Place in the order of the most loaded, while there is one. */
    private int placeAmongMostLoaded = -1;

    /**
     * Somebody who starts, or is in post at the start.
     *
     * @param number number in this replication
     * @param identity whose luck it is
     * @param team the team's number
     * @param fte hours as a share of full time, above 0
     * @param startedAt when they started at the council, in days; negative for those in post at the start
     * @param caseload their caseload
     */
    public Worker(int number, long identity, int team, double fte, double startedAt, Caseload caseload) {
        this.number = number;
        this.identity = identity;
        this.team = team;
        this.fte = fte;
        this.startedAt = startedAt;
        this.caseload = caseload;
    }

    /** Takes up a grade at a step of its induction. */
    public void becomes(int newGrade, GradeTable.Row row, double newRamp) {
        gradeNumber = newGrade;
        grade = row;
        capOfGrade = row.cap();
        mayHold = new boolean[row.mayHold().size()];
        for (int stage = 0; stage < mayHold.length; stage++) {
            mayHold[stage] = row.mayHold().get(stage);
        }
        ramp(newRamp);
    }

    /** Comfortable load at present: comfortable load of the grade × hours × induction × what support and supervision leave. */
    public double capacity() {
        return capacity;
    }

    /** Most cases under a cap policy at present; {@code Integer.MAX_VALUE} for no cap. */
    public int cap() {
        return cap;
    }

    private void setCap() {
        double most = StatedDecimals.floor(capOfGrade * fte * ramp);
        cap = most >= Integer.MAX_VALUE ? Integer.MAX_VALUE : (int) most;
    }

    /** Room under the cap and under the protected caseload, in cases; never negative. */
    public int room() {
        return Math.max(0, most() - caseload.cases());
    }

    /** Most cases under the cap and under the protected caseload. */
    public int most() {
        return Math.min(cap(), protectedCap);
    }

    /** Whether so many more cases would exceed the protected caseload; never where nothing is promised or delivered. */
    public boolean isProtectedFrom(int more) {
        return protectedCap < Integer.MAX_VALUE && caseload.cases() + more > protectedCap;
    }

    /** Is treated as a worker of another cap than the grade's. */
    public void cappedAs(double most) {
        capOfGrade = most;
        setCap();
    }

    /** Is promised a protected caseload that is kept; {@code Integer.MAX_VALUE} ends it. */
    public void protectedCap(int most) {
        protectedCap = most;
    }

    /** Load over capacity: what allocation ranks; infinite at capacity 0. */
    public double loadRatio() {
        return capacity > 0 ? caseload.load() / capacity : Double.POSITIVE_INFINITY;
    }

    /** Whether new cases may be given: present, not in the last weeks of notice, with some capacity. */
    public boolean isAvailable() {
        return present && !windingDown && !left && capacity > 0;
    }

    /** Whether they hold cases, and the grade may hold a stage. */
    public boolean mayHold(int stage) {
        return holdsCases && mayHold[stage];
    }

    /** Whether cases of a stage may be given now: the grade may hold it, and the list does not come first. */
    public boolean mayBeGiven(int stage) {
        return !onListDuty && mayHold(stage);
    }

    /** Takes cases from the unallocated list only, or no longer. */
    public void onListDuty(boolean listOnly) {
        onListDuty = listOnly;
    }

    /** Number in this replication. */
    public int number() {
        return number;
    }

    /** Whose luck it is. */
    public long identity() {
        return identity;
    }

    /** The team's number. */
    public int team() {
        return team;
    }

    /** Goes to another team. */
    public void movesTo(int newTeam) {
        team = newTeam;
    }

    /** Hours as a share of full time. */
    public double fte() {
        return fte;
    }

    /** When they started at the council, in days. */
    public double startedAt() {
        return startedAt;
    }

    /** Their caseload. */
    public Caseload caseload() {
        return caseload;
    }

    /** The grade's number. */
    public int gradeNumber() {
        return gradeNumber;
    }

    /** The grade. */
    public GradeTable.Row grade() {
        return grade;
    }

    /** Share of full capacity, 0 to 1. */
    public double ramp() {
        return ramp;
    }

    /** Another step of the induction. */
    public void ramp(double newRamp) {
        ramp = newRamp;
        setCap();
        capacity = holdsCases ? grade.comfortable() * fte * ramp * capacityFactor : 0;
    }

    /** Whether they hold cases, as most social workers do. */
    public boolean holdsCases() {
        return holdsCases;
    }

    /** Begins to hold cases, or gives them up: is given some from now on, or none. */
    public void holdsCases(boolean fromNowOn) {
        holdsCases = fromNowOn;
        ramp(ramp);
    }

    /** Whether they hold cases is decided by the plan from now on. */
    public void holdingDecided() {
        holdingDecided = true;
    }

    /** Whether the plan has decided that they hold cases, or none. */
    public boolean isHoldingDecided() {
        return holdingDecided;
    }

    /** How fast work goes up to the comfortable load, relative to a social worker. */
    public double pace() {
        return grade.speed() * paceFactor;
    }

    /** Whether these conditions differ from the present ones. */
    public boolean hasOtherConditions(double newCapacityFactor, double newPaceFactor) {
        return newCapacityFactor != capacityFactor || newPaceFactor != paceFactor;
    }

    /**
     * Support and supervision change what the worker can carry and how fast they work.
     *
     * @param newCapacityFactor what the comfortable load is multiplied by, above 0
     * @param newPaceFactor what the pace of work is multiplied by, above 0
     */
    public void conditions(double newCapacityFactor, double newPaceFactor) {
        capacityFactor = newCapacityFactor;
        paceFactor = newPaceFactor;
        ramp(ramp);
    }

    /** Whether at work, not ill. */
    public boolean present() {
        return present;
    }

    /** Falls ill or returns. */
    public void present(boolean nowPresent) {
        present = nowPresent;
    }

    /** Whether resigned. */
    public boolean underNotice() {
        return underNotice;
    }

    /** Resigns. */
    public void resigns() {
        underNotice = true;
    }

    /** Whether given no more cases before leaving. */
    public boolean windingDown() {
        return windingDown;
    }

    /** Is given no more cases. */
    public void windsDown() {
        windingDown = true;
    }

    /** Whether gone. */
    public boolean hasLeft() {
        return left;
    }

    /** Leaves for good. */
    public void leaves() {
        left = true;
    }

    /** When last given a case, in days. */
    public double lastAllocated() {
        return lastAllocated;
    }

    /** Is given a case. */
    public void allocatedAt(double time) {
        lastAllocated = time;
    }

    /** The post held, or null. */
    public Post post() {
        return post;
    }

    /** Takes a post, or none. */
    public void holds(Post newPost) {
        post = newPost;
    }

    /** Whether still filling up their caseload after starting. */
    public boolean isStarter() {
        return starter;
    }

    /** Begins or ends filling up. */
    public void starter(boolean fillingUp) {
        starter = fillingUp;
    }

    /** Place in a ranking, or -1. */
    public int rank() {
        return rank;
    }

    /** The number of the ranking in which they have a place, or had their last. */
    public int rankedAmong() {
        return rankedAmong;
    }

    /** Moves in a ranking of a number, or to it. */
    public void ranked(int among, int newRank) {
        rankedAmong = among;
        rank = newRank;
    }

    /** Place in the order of the most loaded of the team; of an order that is no more it says nothing. */
    public int placeAmongMostLoaded() {
        return placeAmongMostLoaded;
    }

    /** Moves in the order of the most loaded. */
    public void placeAmongMostLoaded(int place) {
        placeAmongMostLoaded = place;
    }
}
