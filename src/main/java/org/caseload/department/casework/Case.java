package org.caseload.department.casework;

import org.caseload.random.Identity;

/**
 * One child's current involvement: where it stands on the pathway, who holds it, and how much work is left in its stage.
 * A child who comes back is a new case of the same child, with the next episode.
 */
public final class Case {
    private static final int VISITS = 256;

    private final int number;
    private final long child;
    private final int episode;
    private final double referredAt;
    private long family;

    private int visit = -1;
    private int stage = -1;
    private int destination = -1;
    private double enteredAt;
    private double enquiryWork = Double.NaN;
    private double enquiryStartedAt = Double.NaN;
    private Caseload holder;

    /** The next older open case of the family, and whether {@link OpenFamilies} knows of this one. */
    Case nextOfFamily;

    boolean isInFamily;

    /** Place in the clock's heap, or -1. */
    int place = -1;

    /** Place in its holder's {@link EnquiryWatch}, or -1. */
    int placeInWatch = -1;

    /**
     * A case at its referral.
     *
     * @param number its number in this replication
     * @param child the child's identity
     * @param episode 0 for the child's first case, 1 for the next, and so on
     * @param referredAt time of referral, in days; negative for cases referred before the start
     */
    public Case(int number, long child, int episode, double referredAt) {
        this.number = number;
        this.child = child;
        this.episode = episode;
        this.referredAt = referredAt;
        family = child & ~(long) Identity.LARGEST_MEMBER;
    }

    /** Is of the same family as a case that is open when the simulation starts. */
    public void joinFamilyOf(Case other) {
        family = other.family;
    }

    /** The family. */
    long family() {
        return family;
    }

    /** Another open case of the family, or null: see {@link OpenFamilies#first}. */
    public Case nextOfFamily() {
        return nextOfFamily;
    }

    /** Whether two cases are of one family, referred together. */
    public boolean hasSibling(Case other) {
        return family == other.family;
    }

    /** Enters a stage that it will leave for a destination. */
    public void enter(int newStage, int newDestination, double time) {
        visit++;
        stage = newStage;
        destination = newDestination;
        enteredAt = time;
        enquiryWork = Double.NaN;
        enquiryStartedAt = Double.NaN;
    }

    /** Its stage will end with an enquiry, which begins when so much work is left in the stage. */
    public void willBeEnquired(double work) {
        enquiryWork = work;
    }

    /** Whether its stage will end with an enquiry that has not begun. */
    public boolean awaitsEnquiry() {
        return !Double.isNaN(enquiryWork);
    }

    /** Its enquiry begins, or began when the simulation had not. */
    public void enquiryBegins(double time) {
        enquiryWork = Double.NaN;
        enquiryStartedAt = time;
    }

    /** When its enquiry began, in days; NaN while it has not. */
    public double enquiryStartedAt() {
        return enquiryStartedAt;
    }

    /** Work left in the stage when its enquiry begins; NaN if none will. */
    double enquiryWork() {
        return enquiryWork;
    }

    /** The index under which draws for the next stage are keyed: no two visits of a child share one. */
    public int nextVisit() {
        return episode * VISITS + (visit + 1) % VISITS;
    }

    /** Its number in this replication. */
    public int number() {
        return number;
    }

    /** The child's identity. */
    public long child() {
        return child;
    }

    /** 0 for the child's first case, 1 for the next. */
    public int episode() {
        return episode;
    }

    /** Time of referral, in days. */
    public double referredAt() {
        return referredAt;
    }

    /** The stage it is in, or -1 before the first. */
    public int stage() {
        return stage;
    }

    /** Place of its next destination among the stage's branches. */
    public int destination() {
        return destination;
    }

    /** When it entered the stage, in days. */
    public double enteredAt() {
        return enteredAt;
    }

    /** Who holds it, or null when nobody does. */
    public Caseload holder() {
        return holder;
    }

    void heldBy(Caseload newHolder) {
        holder = newHolder;
    }
}
