package org.caseload.app.cluster;

import java.time.Clock;
import java.util.List;

/**
 * Sends orders to a cluster in waves: the first is small, and each is twice as large as the one before until a wave takes long enough or
 * brings enough. How many machines there are nobody needs to know; what waits for the last machine of a wave stays a small part of it,
 * and finished runs are kept wave by wave.
 */
final class Waves {
    private static final int FIRST = 16;

    /** Milliseconds after which waves grow no more: some ten times as long as an order takes. */
    private static final long LONG_ENOUGH = 20_000;

    /** Bytes beyond which waves grow no more: all answers of a wave are in memory at once. */
    private static final long ENOUGH = 64L << 20;

    private final Workers workers;
    private final Clock clock;

    Waves(Workers workers, Clock clock) {
        this.workers = workers;
        this.clock = clock;
    }

    /** Is given the answer to an order. */
    @FunctionalInterface
    interface Answers {
        void take(RunsOrder order, byte[] answer);
    }

    /** Has all orders made, and tells the answers in the order of the orders. */
    void make(List<RunsOrder> orders, Answers answers) {
        int wave = FIRST;
        for (int from = 0; from < orders.size(); ) {
            List<RunsOrder> sent = orders.subList(from, Math.min(orders.size(), from + wave));
            long begun = clock.millis();
            List<byte[]> made = workers.make(List.copyOf(sent));
            long bytes = 0;
            for (int i = 0; i < sent.size(); i++) {
                answers.take(sent.get(i), made.get(i));
                bytes += made.get(i).length;
            }
            from += sent.size();
            if (clock.millis() - begun < LONG_ENOUGH && bytes < ENOUGH) {
                wave *= 2;
            }
        }
    }
}
