package org.caseload.app.machine;

import java.time.Clock;
import java.util.function.IntConsumer;

/**
 * Says how far the runs are: on a terminal in one line that is written over, otherwise in a line for each tenth of the
 * runs or ten seconds.
 */
public final class Progress implements IntConsumer, AutoCloseable {
    private static final long REFRESH_MILLIS = 100;
    private static final long LINE_MILLIS = 10_000;
    private static final int WIDTH = 50;

    /** Before a twentieth is done nobody knows how long the rest takes: the first runs are slower than all others. */
    private static final int EARLY = 20;

    private final TerminalOutput err;
    private final boolean terminal;
    private final Clock clock;
    private final long all;
    private final long begun;
    private long lastTold;
    private int lastDone;

    /** Nothing is done of so many pieces of work. */
    public Progress(Host surroundings, long all) {
        this.err = surroundings.err();
        this.terminal = surroundings.terminal();
        this.clock = surroundings.clock();
        this.all = all;
        this.begun = clock.millis();
        this.lastTold = begun;
    }

    @Override
    public synchronized void accept(int done) {
        long now = clock.millis();
        if (done > lastDone && isDue(done, now)) {
            String line = line(done, now - begun);
            if (terminal) {
                err.over(line + " ".repeat(Math.max(0, WIDTH - line.length())));
            } else {
                err.line(line);
            }
            lastTold = now;
            lastDone = done;
        }
    }

    /** Clears the line on a terminal, so that the answer starts at its beginning. */
    @Override
    public synchronized void close() {
        if (terminal && lastDone > 0) {
            err.over(" ".repeat(WIDTH));
            err.over("");
        }
    }

    private boolean isDue(int done, long now) {
        if (terminal) {
            return done == all || now - lastTold >= REFRESH_MILLIS;
        }
        return done == all || done - lastDone >= Math.max(1, all / 10) || now - lastTold >= LINE_MILLIS;
    }

    private String line(long done, long millis) {
        String soFar = done + " of " + all + " runs";
        return done == all || done * EARLY < all ? soFar : soFar + ", about " + left(done, millis) + " left";
    }

    private String left(long done, long millis) {
        long seconds = Math.round(millis / 1000.0 * (all - done) / done);
        return seconds < 100 ? seconds + " s" : Math.round(seconds / 60.0) + " min";
    }
}
