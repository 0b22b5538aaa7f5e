package org.caseload.department.people;

/**
 * A post on the establishment: who holds it, and how many have. The n-th holder's luck is keyed by the post and n, so that
 * one strategy's leaver changes nothing about the others' posts.
 */
public final class Post {
    private final long identity;
    private int team;
    private final double fte;
    private Worker holder;
    private int gradeNumber;
    private int successors;

    /**
     * A vacant post.
     *
     * @param identity whose luck its holders' is keyed by; member 0
     * @param team the team's number
     * @param fte its hours as a share of full time
     * @param gradeNumber the grade of its last holder, or the grade for which it was made
     */
    public Post(long identity, int team, double fte, int gradeNumber) {
        this.identity = identity;
        this.team = team;
        this.fte = fte;
        this.gradeNumber = gradeNumber;
    }

    /** Somebody takes the post; whoever held it until now works on without one. */
    public void take(Worker worker) {
        if (holder != null) {
            holder.holds(null);
        }
        holder = worker;
        worker.holds(this);
        gradeNumber = worker.gradeNumber();
    }

    /** The holder leaves it vacant. */
    public void vacate() {
        gradeNumber = holder.gradeNumber();
        holder.holds(null);
        holder = null;
    }

    /** Begins the search for the next holder. */
    public void nextSuccessor() {
        successors++;
    }

    /** The identity of the holder now searched for. */
    public long successor() {
        return identity + successors % 256;
    }

    /** Who holds it, or null. */
    public Worker holder() {
        return holder;
    }

    /** Whether nobody holds it. */
    public boolean isVacant() {
        return holder == null;
    }

    /** The team's number. */
    public int team() {
        return team;
    }

    /** Is one of another team's from now on. */
    public void movesTo(int newTeam) {
        team = newTeam;
    }

    /** Its hours as a share of full time. */
    public double fte() {
        return fte;
    }

    /** The grade of its holder, or of the last one. */
    public int gradeNumber() {
        return holder == null ? gradeNumber : holder.gradeNumber();
    }
}
