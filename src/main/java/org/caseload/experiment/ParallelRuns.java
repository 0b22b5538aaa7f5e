package org.caseload.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/** Runs numbered pieces of work on several threads and returns what they gave in the order of their numbers. */
public final class ParallelRuns {
    /** So many finished runs may be what fills the memory (assumption: one takes some hundred kilobytes). */
    private static final int MANY = 100;

    private ParallelRuns() {}

    /**
     * Runs them all.
     *
     * @param count how many, numbered from 0
     * @param threads on how many threads, at least 1
     * @param work the work; must not depend on what the others do
     * @param finished told how many are finished, in rising order
     * @param <T> what each gives
     * @return what they gave, by number
     */
    public static <T> List<T> run(int count, int threads, IntFunction<T> work, IntConsumer finished) {
        List<T> results = new ArrayList<>(Collections.nCopies(count, null));
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        AtomicBoolean failed = new AtomicBoolean();
        Runnable worker = () -> {
            for (int i = next.getAndIncrement(); i < count && !failed.get(); i = next.getAndIncrement()) {
                T result = result(work, i, done);
                synchronized (results) {
                    results.set(i, result);
                    finished.accept(done.incrementAndGet());
                }
            }
        };
        if (threads == 1) {
            worker.run();
            return results;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> futures = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                futures.add(pool.submit(worker));
            }
            futures.forEach(future -> join(future, failed));
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    /** What a piece of work gives. If there is no memory for it, those finished before may hold it all. */
    private static <T> T result(IntFunction<T> work, int number, AtomicInteger done) {
        try {
            return work.apply(number);
        } catch (OutOfMemoryError full) {
            throw done.get() < MANY ? full : new FullOfRuns(done.get(), full);
        }
    }

    private static void join(Future<?> future, AtomicBoolean failed) {
        try {
            future.get();
        } catch (ExecutionException failure) {
            failed.set(true);
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failure.getCause() instanceof OutOfMemoryError full) {
                throw full;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            failed.set(true);
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
