package org.caseload.app.desk;

import java.util.List;
import java.util.Optional;

/** A piece of work on a study, seen from outside: what it is, how far it is, and whether it has ended. */
public final class Piece {
    private final int number;
    private final String study;
    private final String what;
    private final Optional<Piece> before;
    private volatile Optional<Overheard> heard = Optional.empty();
    private volatile String state = "";
    private volatile boolean ended;
    private volatile boolean stopped;
    private volatile List<String> trouble = List.of();

    /**
     * One that waits.
     *
     * @param number its number among all pieces
     * @param study the study that it is for
     * @param what what is done
     * @param before the piece that it waits for, if one is under way
     */
    Piece(int number, String study, String what, Optional<Piece> before) {
        this.number = number;
        this.study = study;
        this.what = what;
        this.before = before;
    }

    /** Its number among all pieces. */
    public int number() {
        return number;
    }

    /** The study that it is for. */
    public String study() {
        return study;
    }

    /** What is done: the name of a plan, of the comparison, or of a question about a plan. */
    public String what() {
        return what;
    }

    /** How far it is, in words. */
    public String progress() {
        if (state.isEmpty()) {
            return "waits for the work before it"
                    + before.filter(other -> !other.ended)
                            .map(other -> " (" + other.underWay() + ")")
                            .orElse("");
        }
        String said = heard.map(Overheard::progress).orElse("");
        return ended || said.isEmpty() ? state : state + ": " + said;
    }

    /** What is under way while it waits: of several that wait in a row the one before all of them. */
    private String underWay() {
        return before.filter(other -> state.isEmpty() && !other.ended)
                .map(Piece::underWay)
                .orElseGet(this::progress);
    }

    /** Whether nothing more comes. */
    public boolean ended() {
        return ended;
    }

    /** Why it did not come to an end by itself; empty where it did. */
    public List<String> trouble() {
        return trouble;
    }

    /** Goes on with a step of it. */
    void goesOn(String step, Overheard listening) {
        heard = Optional.of(listening);
        state = step;
        if (stopped) {
            listening.stop();
        }
    }

    /** Asks it to stop, also before it begins. */
    void stop() {
        stopped = true;
        heard.ifPresent(Overheard::stop);
    }

    /** Whether it was asked to stop. */
    boolean isStopped() {
        return stopped;
    }

    /** It has ended. */
    void end(String how, List<String> why) {
        state = how;
        trouble = List.copyOf(why);
        ended = true;
    }
}
