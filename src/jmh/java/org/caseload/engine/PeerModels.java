package org.caseload.engine;

import java.util.ArrayDeque;
import java.util.Arrays;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;

/** Three small simulations, each on any list of events with the same luck and so the same trajectory; each tells how many events it was. */
final class PeerModels {
    private static final long ARRIVALS = 1;
    private static final long SERVICES = 2;
    private static final int DRAWN = 1 << 16;

    /** Exponential times of mean 1, drawn beforehand: what is timed is the list, not the luck. */
    private static final double[] ARRIVAL = drawn(ARRIVALS, Purpose.ARRIVAL);

    private static final double[] SERVICE = drawn(SERVICES, Purpose.DURATION);

    private double check;

    private static double[] drawn(long whose, Purpose purpose) {
        KeyedRandom luck = new KeyedRandom(2018, 0);
        double[] times = new double[DRAWN];
        Arrays.setAll(times, n -> luck.exponential(whose, purpose, n));
        return times;
    }

    private static double arrival(int n) {
        return ARRIVAL[n & DRAWN - 1];
    }

    private static double service(int n) {
        return SERVICE[n & DRAWN - 1];
    }

    /** A number that depends on the whole trajectory of the last run: the same whatever the list. */
    double check() {
        return check;
    }

    /** M/M/1, λ = 1, μ = 1.1: two alarms pending at most. */
    long oneQueue(Steps steps, int customers) {
        return new OneQueue(steps, customers).run();
    }

    /** 25 cases a day for 120 days each: 3,000 alarms pending. */
    long infiniteServer(Steps steps, double days) {
        return new InfiniteServer(steps).run(days);
    }

    /** 150 workers with at most 20 cases each: every case that comes or goes moves the worker's one alarm. */
    long capped(Steps steps, double days) {
        return new Capped(steps).run(days);
    }

    private final class OneQueue {
        private final Steps steps;
        private final int customers;
        private final Steps.Step arrival;
        private final Steps.Step service;
        private final ArrayDeque<Double> queue = new ArrayDeque<>();
        private int arrived;
        private int served;

        OneQueue(Steps steps, int customers) {
            this.steps = steps;
            this.customers = customers;
            arrival = steps.step(this::arrive);
            service = steps.step(this::leave);
        }

        long run() {
            check = 0;
            arrival.in(arrival(0));
            steps.runUntil(1e9);
            return arrived + served;
        }

        private void arrive() {
            queue.add(steps.now());
            if (queue.size() == 1) {
                service.in(service(served) / 1.1);
            }
            if (++arrived < customers) {
                arrival.in(arrival(arrived));
            }
        }

        private void leave() {
            check += steps.now() - queue.remove();
            served++;
            if (!queue.isEmpty()) {
                service.in(service(served) / 1.1);
            }
        }
    }

    private final class InfiniteServer {
        private final Steps steps;
        private final Steps.Step arrival;
        private final ArrayDeque<Steps.Step> spare = new ArrayDeque<>();
        private int arrived;
        private int closed;

        InfiniteServer(Steps steps) {
            this.steps = steps;
            arrival = steps.step(this::arrive);
        }

        long run(double days) {
            check = 0;
            arrival.in(arrival(0) / 25);
            steps.runUntil(days);
            return arrived + closed;
        }

        private void arrive() {
            Steps.Step closing = spare.isEmpty() ? newCase() : spare.pop();
            closing.in(service(arrived) * 120);
            arrived++;
            arrival.in(arrival(arrived) / 25);
        }

        private Steps.Step newCase() {
            Steps.Step[] closing = new Steps.Step[1];
            closing[0] = steps.step(() -> {
                closed++;
                check += steps.now();
                spare.push(closing[0]);
            });
            return closing[0];
        }
    }

    private final class Capped {
        private static final int WORKERS = 150;
        private static final int CAP = 20;

        private final Steps steps;
        private final Steps.Step arrival;
        private final Steps.Step[] closing = new Steps.Step[WORKERS];
        private final int[] cases = new int[WORKERS];
        private final double[] due = new double[WORKERS];
        private int waiting;
        private int arrived;
        private int closed;

        Capped(Steps steps) {
            this.steps = steps;
            arrival = steps.step(this::arrive);
            for (int w = 0; w < WORKERS; w++) {
                int worker = w;
                closing[w] = steps.step(() -> close(worker));
            }
        }

        long run(double days) {
            check = 0;
            arrival.in(arrival(0) / 25);
            steps.runUntil(days);
            return arrived + closed;
        }

        private void arrive() {
            int worker = (int) ((arrived * 2_654_435_761L >>> 7) % WORKERS);
            for (int tried = 0; tried < 3 && cases[worker] >= CAP; tried++) {
                worker = (worker + 1) % WORKERS;
            }
            arrived++;
            if (cases[worker] < CAP) {
                take(worker);
            } else {
                waiting++;
            }
            arrival.in(arrival(arrived) / 25);
        }

        /** The time until the next of a worker's cases closes shrinks as one more is held. */
        private void take(int worker) {
            int held = cases[worker]++;
            if (held == 0) {
                next(worker);
            } else {
                double left = (due[worker] - steps.now()) * held / (held + 1);
                due[worker] = steps.now() + left;
                closing[worker].move(left);
            }
        }

        private void next(int worker) {
            double left = service(arrived + closed) * 120 / cases[worker];
            due[worker] = steps.now() + left;
            closing[worker].in(left);
        }

        private void close(int worker) {
            closed++;
            check += steps.now();
            cases[worker]--;
            if (cases[worker] > 0) {
                next(worker);
            }
            if (waiting > 0) {
                waiting--;
                take(worker);
            }
        }
    }
}
