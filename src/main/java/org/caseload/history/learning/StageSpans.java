package org.caseload.history.learning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.caseload.history.Exit;
import org.caseload.history.KindOfWork;
import org.caseload.history.Pseudonym;
import org.caseload.history.Spell;
import org.caseload.history.Watched;
import org.caseload.history.Window;
import org.caseload.statistics.survival.WatchedSpan;

/**
 * Spells of a list as ages at which they were watched. A spell that began before the window is in the list only because it lasted
 * until then: it is watched from the age that it had on the window's first day, that age itself included.
 */
final class StageSpans {
    /** The case is closed, or nobody says how it ended. */
    static final int CLOSED = 1;

    private static final int GOES_ON_TO = 2;
    private static final double HALF_A_DAY = 0.5;

    /** Something that began and ended on one day lasted some hours. */
    private static final double SOME_HOURS = 0.3;

    private StageSpans() {}

    /**
     * A spell as it was watched.
     *
     * @param child whose it is
     * @param span the ages at which it was watched
     */
    record Seen(Pseudonym child, WatchedSpan span) {}

    /** The cause that stands for a kind of work that follows. */
    static int causeOf(KindOfWork to) {
        return GOES_ON_TO + to.ordinal();
    }

    /**
     * The spells whose first day stands in a list, in whole days. Of others nobody knows at which age they were watched.
     *
     * @param clock the days that its clock has counted by the beginning of a date
     */
    static List<Seen> of(Watched<Spell> listed, ToDoubleFunction<LocalDate> clock) {
        Window window = listed.window().orElseThrow();
        double first = clock.applyAsDouble(window.first());
        double last = clock.applyAsDouble(window.asOf());
        List<Seen> spans = new ArrayList<>();
        for (Spell spell : listed.rows()) {
            boolean ended = spell.ended().isPresent() && !spell.ended().get().isAfter(window.asOf());
            if (spell.startGuessed()
                    || spell.started().isAfter(window.asOf())
                    || ended && spell.ended().orElseThrow().isBefore(window.first())) {
                continue;
            }
            double began = clock.applyAsDouble(spell.started());
            double until = ended ? clock.applyAsDouble(spell.ended().orElseThrow()) : last;
            spans.add(new Seen(
                    spell.child(),
                    new WatchedSpan(
                            Math.max(0, first - began) - 1,
                            Math.max(until, began) - began,
                            ended ? cause(spell.exit()) : WatchedSpan.GOES_ON)));
        }
        return spans;
    }

    /** The spans alone. */
    static List<WatchedSpan> spans(List<Seen> seen) {
        return seen.stream().map(Seen::span).toList();
    }

    private static int cause(Optional<Exit> exit) {
        return exit.isPresent() && exit.get() instanceof Exit.WentOn on ? causeOf(on.to()) : CLOSED;
    }

    /**
     * The same as times that may be any: between two dates as many days apart lie times that are as long on average; whoever is open at
     * the end of a day has been so for half a day more.
     */
    static List<WatchedSpan> asTimes(List<WatchedSpan> days) {
        return days.stream()
                .map(span -> new WatchedSpan(
                        Math.max(0, span.entry() + HALF_A_DAY),
                        span.ended() ? Math.max(SOME_HOURS, span.exit()) : span.exit() + HALF_A_DAY,
                        span.cause()))
                .toList();
    }
}
