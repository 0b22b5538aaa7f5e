package org.caseload.history.learning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caseload.history.KindOfWork;
import org.caseload.history.Window;
import org.caseload.statistics.survival.GoodnessOfFit;

/**
 * What was learnt of a kind of work.
 *
 * @param expected what was published of it before
 * @param window the days that its list covers
 * @param children children in the list of whose spells the first day is known
 * @param guessed spells in the list of which it is not, so that nothing was learnt from them
 * @param ended spells whose end the list shows
 * @param bands its lengths
 * @param mean the mean length, in days of its clock: the lists and what is published together
 * @param meanError how surely it is known: one standard deviation
 * @param median by the lists alone: the median with its interval at 95 %; empty where fewer than half are seen to end
 * @param exits by the kind of work that follows: the share of all that goes on to it, and its standard deviation; the rest is
 *     closed; without those by which fewer than {@value Learning#FEWEST} children are seen to end; empty where so few are seen to end at all
 * @param fitsPublished whether the lists look like what is published
 * @param fitsFamilies whether they look like a law of each family, by its name
 */
public record LearntStage(
        Expected expected,
        Window window,
        int children,
        int guessed,
        int ended,
        List<LearntBand> bands,
        double mean,
        double meanError,
        Optional<Median> median,
        Optional<Map<KindOfWork, Exits>> exits,
        GoodnessOfFit fitsPublished,
        Map<String, Fit> fitsFamilies) {
    /** Copies the list. */
    public LearntStage {
        bands = List.copyOf(bands);
    }

    /** The kind of work. */
    public KindOfWork work() {
        return expected.work();
    }

    /**
     * A median.
     *
     * @param days in days of the clock
     * @param from the low end of its interval
     * @param to the high end, empty where it may be longer than anything watched
     */
    public record Median(double days, double from, OptionalDouble to) {}

    /**
     * The share that goes on to a kind of work.
     *
     * @param share the share, from 0 to 1
     * @param deviation its standard deviation
     * @param published the share before
     */
    public record Exits(double share, double deviation, double published) {}

    /**
     * A law fitted to the lists.
     *
     * @param median its median, in days of the clock
     * @param mean its mean
     * @param fit whether the lists look like it
     */
    public record Fit(double median, double mean, GoodnessOfFit fit) {}
}
