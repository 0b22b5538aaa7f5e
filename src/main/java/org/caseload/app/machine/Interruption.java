package org.caseload.app.machine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Somebody asks the program to stop. Whoever has something to tidy up says so beforehand. */
public final class Interruption {
    private final List<Runnable> tidying = new ArrayList<>();
    private boolean happened;

    /** Asks for something to be done when the program is interrupted; closing the answer takes the wish back. */
    public synchronized Registration when(Runnable tidy) {
        tidying.add(tidy);
        return () -> forget(tidy);
    }

    /**
     * Interrupts: does what was asked for, the latest wish first.
     *
     * @return whether there was anything to do, that is, whether work was under way
     */
    public boolean happen() {
        List<Runnable> wished;
        synchronized (this) {
            happened = true;
            wished = new ArrayList<>(tidying);
        }
        Collections.reverse(wished);
        for (Runnable tidy : wished) {
            tidy.run();
        }
        return !wished.isEmpty();
    }

    /** Whether the program has been asked to stop. */
    public synchronized boolean happened() {
        return happened;
    }

    private synchronized void forget(Runnable tidy) {
        tidying.remove(tidy);
    }

    /** A wish that can be taken back. */
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
