package org.caseload.chart.drawing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.caseload.result.PlannedEvent;
import org.caseload.words.EnglishDate;

/** Few events, each with its note beside the head of its line; where notes would meet, the lines are of different heights. */
final class EventFlags implements EventMarkers {
    private static final int MOST = 6;
    private static final int MOST_ROWS = 4;
    private static final double WIDEST = 165;
    private static final double GAP = 4;
    private static final double BELOW = 4;

    private final List<Flag> flags;
    private final int[] rows;

    private EventFlags(List<Flag> flags, int[] rows) {
        this.flags = flags;
        this.rows = rows;
    }

    /** One event's note: from {@code left} to {@code right}, beside its line at {@code x}. */
    private record Flag(PlannedEvent event, double x, double left, double right) {
        static Flag beside(PlannedEvent event, double x, boolean onTheRight) {
            double width = Typeface.width(event.note());
            double left = onTheRight ? x + GAP : x - GAP - width;
            return new Flag(event, x, left, left + width);
        }

        boolean isWithin() {
            return right - left <= WIDEST
                    && left >= FinishedChart.MARGIN
                    && right <= FinishedChart.WIDTH - FinishedChart.MARGIN;
        }

        boolean isCrossedBy(Flag other) {
            return other.x > left - GAP / 2 && other.x < right + GAP / 2;
        }

        boolean meets(Flag other) {
            return left < other.right + GAP && other.left < right + GAP;
        }
    }

    /** Of all ways of standing each on the right or left of its line the first that needs fewest rows, if there is one. */
    static Optional<EventFlags> find(List<PlannedEvent> events, double[] xs) {
        if (events.size() > MOST) {
            return Optional.empty();
        }
        return IntStream.range(0, 1 << events.size())
                .mapToObj(sides -> standing(events, xs, sides))
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(EventFlags::height));
    }

    private static Optional<EventFlags> standing(List<PlannedEvent> events, double[] xs, int sides) {
        List<Flag> flags = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            flags.add(Flag.beside(events.get(i), xs[i], (sides >> i & 1) == 0));
        }
        return flags.stream().allMatch(Flag::isWithin)
                ? rows(flags).map(rows -> new EventFlags(flags, rows))
                : Optional.empty();
    }

    /** A row for each, from the lowest, so that no line runs through a note and no two notes meet. */
    private static Optional<int[]> rows(List<Flag> flags) {
        int[] rows = new int[flags.size()];
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < rows.length; j++) {
                    if (i != j && isAbove(flags, i, j) && rows[i] <= rows[j]) {
                        rows[i] = rows[j] + 1;
                        moved = true;
                        if (rows[i] >= MOST_ROWS) {
                            return Optional.empty();
                        }
                    }
                }
            }
        }
        return Optional.of(rows);
    }

    /** Whether a note has to stand above another: the other's line would run through it, or they would meet. */
    private static boolean isAbove(List<Flag> flags, int note, int other) {
        Flag here = flags.get(note);
        Flag there = flags.get(other);
        return here.isCrossedBy(there) || !there.isCrossedBy(here) && note < other && here.meets(there);
    }

    private int height() {
        return flags.isEmpty() ? 0 : 1 + IntStream.of(rows).max().orElseThrow();
    }

    @Override
    public double headHeight() {
        return flags.isEmpty() ? 0 : height() * Typeface.LINE + BELOW;
    }

    @Override
    public double keyHeight() {
        return 0;
    }

    @Override
    public void letter(Lettering lettering, Panel panel, double keyTop) {
        for (int i = 0; i < rows.length; i++) {
            Flag flag = flags.get(i);
            double top = panel.area().y - BELOW - (rows[i] + 1) * Typeface.LINE;
            EventMarkers.line(lettering, panel, flag.event(), top + 2);
            lettering.block(List.of(flag.event().note()), flag.left(), top);
            lettering.tip(
                    new Rectangle2D.Double(flag.left(), top, flag.right() - flag.left(), Typeface.LINE),
                    EnglishDate.day(flag.event().date()) + ": " + flag.event().label());
        }
    }
}
