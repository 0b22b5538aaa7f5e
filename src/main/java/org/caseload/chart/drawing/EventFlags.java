package org.caseload.chart.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.result.PlannedEvent;
import org.caseload.words.EnglishDate;

/** Few events, each with its date and words beside the head of its line. */
final class EventFlags implements EventMarkers {
    private static final int MOST = 3;
    private static final int MOST_LINES = 3;
    private static final double WIDEST = 165;
    private static final double GAP = 5;
    private static final double BELOW = 4;

    private final List<Flag> flags;

    private EventFlags(List<Flag> flags) {
        this.flags = flags;
    }

    /** One event's words: a block whose left end is at {@code left}. */
    private record Flag(PlannedEvent event, List<String> lines, double left, double right) {
        static Flag beside(PlannedEvent event, double x, boolean onTheRight) {
            List<String> lines = new ArrayList<>();
            lines.add(EnglishDate.shortDay(event.date()));
            lines.addAll(Typeface.wrap(event.label(), WIDEST));
            double width = Typeface.width(lines);
            double left = onTheRight ? x + GAP : x - GAP - width;
            return new Flag(event, lines, left, left + width);
        }
    }

    /** The first way of standing each on the right or left of its line in which nothing overlaps, if there is one. */
    static Optional<EventFlags> find(List<PlannedEvent> events, double[] xs) {
        if (events.size() > MOST) {
            return Optional.empty();
        }
        for (int sides = 0; sides < 1 << events.size(); sides++) {
            List<Flag> flags = new ArrayList<>();
            for (int i = 0; i < events.size(); i++) {
                flags.add(Flag.beside(events.get(i), xs[i], (sides >> i & 1) == 0));
            }
            if (clear(flags, xs)) {
                return Optional.of(new EventFlags(flags));
            }
        }
        return Optional.empty();
    }

    private static boolean clear(List<Flag> flags, double[] xs) {
        double end = FinishedChart.MARGIN;
        for (Flag flag : flags) {
            if (flag.lines().size() > MOST_LINES
                    || flag.left() < end
                    || flag.right() > FinishedChart.WIDTH - FinishedChart.MARGIN) {
                return false;
            }
            for (double x : xs) {
                if (x > flag.left() - GAP / 2 && x < flag.right() + GAP / 2) {
                    return false;
                }
            }
            end = flag.right() + GAP;
        }
        return true;
    }

    @Override
    public double headHeight() {
        int lines = flags.stream().mapToInt(flag -> flag.lines().size()).max().orElse(0);
        return lines == 0 ? 0 : lines * Typeface.LINE + BELOW;
    }

    @Override
    public double keyHeight() {
        return 0;
    }

    @Override
    public void letter(Lettering lettering, Panel panel, double keyTop) {
        for (Flag flag : flags) {
            double top = panel.area().y - BELOW - flag.lines().size() * Typeface.LINE;
            EventMarkers.line(lettering, panel, flag.event(), top + 2);
            lettering.block(flag.lines(), flag.left(), top);
        }
    }
}
