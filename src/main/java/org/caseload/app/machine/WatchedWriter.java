package org.caseload.app.machine;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** Passes on what is written until that fails, and keeps the reason, which a {@link java.io.PrintWriter} throws away. */
final class WatchedWriter extends Writer {
    private final Writer out;
    private IOException failure;

    WatchedWriter(Writer out) {
        this.out = out;
    }

    /** The first failure. */
    Optional<IOException> findFailure() {
        synchronized (lock) {
            return Optional.ofNullable(failure);
        }
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        attempt(() -> out.write(text, from, length));
    }

    @Override
    public void flush() throws IOException {
        attempt(out::flush);
    }

    @Override
    public void close() throws IOException {
        attempt(out::close);
    }

    private void attempt(Step step) throws IOException {
        synchronized (lock) {
            if (failure != null) {
                return;
            }
            try {
                step.take();
            } catch (IOException why) {
                failure = why;
                throw why;
            }
        }
    }

    private interface Step {
        void take() throws IOException;
    }
}
