package org.caseload.analytic;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Under a hard cap of k cases on w workers the unallocated list is the queue M/M/(k·w): a referred child waits with Erlang's
 * probability C, whatever worker has room. Arrivals are looked at, not moments: a Poisson stream sees time averages.
 */
@Tag("whole")
class HardCapTest {
    private static final double SETTLED = 2_000;

    /** Erlang C for some servers and an offered load, by the recursion of Erlang B: B(n) = a B(n−1) / (n + a B(n−1)). */
    private static double erlangC(int servers, double offered) {
        double blocked = 1;
        for (int n = 1; n <= servers; n++) {
            blocked = offered * blocked / (n + offered * blocked);
        }
        return servers * blocked / (servers - offered * (1 - blocked));
    }

    /** The second run, slow, is there to bring all three within 1 %. */
    private static void fourWorkersOfThree(String how, int runs, double bound, double boundOfWait) {
        String file = "hard-cap.yaml";
        double waits = erlangC(12, 9);
        List<WaitingList> lists = ExactModel.of(file).replications(runs, () -> new WaitingList(SETTLED));
        new Claim(file, "M/M/12: share unallocated on arrival" + how, "C(12, 0.9 × 10)", "0.266035", waits)
                .within(bound)
                .holdsFor(lists, WaitingList::share);
        new Claim(file, "M/M/12: mean unallocated" + how, "C × 9 / (12 − 9)", "0.798104", waits * 9 / 3)
                .within(boundOfWait)
                .holdsFor(lists, WaitingList::meanLength);
        new Claim(file, "M/M/12: mean wait in days" + how, "C × 10 / (12 − 9)", "0.886782", waits * 10 / 3)
                .within(boundOfWait)
                .holdsFor(lists, WaitingList::meanWait);
    }

    @Test
    void four_workers_of_three_cases() {
        fourWorkersOfThree("", 60, 0.01, 0.025);
    }

    @Test
    @Tag("slow")
    void four_workers_of_three_cases_to_one_percent() {
        fourWorkersOfThree(" (slow)", 400, 0.01, 0.01);
    }

    @Test
    void four_workers_of_one_case() {
        String file = "hard-cap-one-case.yaml";
        double waits = erlangC(4, 2.5);
        List<WaitingList> lists = ExactModel.of(file).replications(60, () -> new WaitingList(SETTLED));
        new Claim(file, "M/M/4: share unallocated on arrival", "C(4, 0.25 × 10)", "0.319857", waits)
                .within(0.01)
                .holdsFor(lists, WaitingList::share);
        new Claim(file, "M/M/4: mean wait in days", "C / (4 × 0.1 − 0.25)", "2.13238", waits / 0.15)
                .within(0.03)
                .holdsFor(lists, WaitingList::meanWait);
    }

    /** A textbook case, of which a published tool documents 5.63, the mean of ten short runs: the interval must tell. */
    @Test
    void two_workers_of_one_case() {
        String file = "hard-cap-two-workers.yaml";
        double rho = 0.8;
        new Claim(
                        file,
                        "M/M/2: mean open cases",
                        "2ρ / (1 − ρ²), ρ = 0.16 × 10 / 2",
                        "4.444",
                        2 * rho / (1 - rho * rho))
                .within(0.04)
                .holdsFor(
                        ExactModel.of(file).replications(60, () -> new OpenCases(SETTLED)),
                        run -> run.all().mean());
    }

    /** Relaxation takes 980 days, so only the share is cheap enough to check, and only so far. */
    @Test
    @Tag("slow")
    void twenty_workers_of_fifteen_cases() {
        String file = "hard-cap-large.yaml";
        List<WaitingList> lists = ExactModel.of(file).replications(100, () -> new WaitingList(10_000));
        new Claim(
                        file,
                        "M/M/300: share unallocated on arrival (slow)",
                        "C(300, 2.4 × 120)",
                        "0.374087",
                        erlangC(300, 288))
                .within(0.05)
                .holdsFor(lists, WaitingList::share);
    }
}
