package org.caseload.app.cluster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A cluster called "pretend" that is this machine: every order travels as bytes, is made in no particular order, and every third one twice.
 */
public final class PretendWorkers implements WorkersFinder {
    private static final AtomicInteger MADE = new AtomicInteger();

    /** How many orders have been made in all. */
    static int made() {
        return MADE.get();
    }

    @Override
    public Optional<Workers> find(String where) {
        return where.equals("pretend") ? Optional.of(new OneAfterTheOther()) : Optional.empty();
    }

    private static final class OneAfterTheOther implements Workers {
        @Override
        public List<byte[]> make(List<RunsOrder> wave) {
            List<byte[]> answers =
                    new ArrayList<>(wave.stream().map(order -> new byte[0]).toList());
            for (int i = wave.size() - 1; i >= 0; i--) {
                answers.set(i, OrderedRuns.make(travelled(wave.get(i))));
                if (i % 3 == 0 && !Arrays.equals(OrderedRuns.make(wave.get(i)), answers.get(i))) {
                    throw new IllegalStateException("an order made twice gave two answers");
                }
                MADE.incrementAndGet();
            }
            return answers;
        }

        private static RunsOrder travelled(RunsOrder order) {
            try {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                    out.writeObject(order);
                }
                try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                    return (RunsOrder) in.readObject();
                }
            } catch (IOException | ClassNotFoundException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        public void close() {}
    }
}
