package org.caseload.chart.drawing;

import java.util.ArrayList;
import java.util.List;
import org.caseload.result.PlannedEvent;
import org.caseload.words.EnglishDate;

/** Many events, each a number at the head of its line and a line of words under the chart. */
final class EventNumbers implements EventMarkers {
    private static final double BELOW = 3;
    private static final double GAP = 3;
    private static final double COLUMN_GAP = 16;
    private static final double INDENT = 20;
    private static final int ENOUGH_FOR_COLUMNS = 4;

    private final List<PlannedEvent> events;
    private final List<Group> groups;
    private final int columns;
    private final List<List<String>> texts = new ArrayList<>();

    EventNumbers(List<PlannedEvent> events, double[] xs) {
        this.events = events;
        this.groups = groups(xs);
        this.columns = events.size() >= ENOUGH_FOR_COLUMNS ? 2 : 1;
        for (PlannedEvent event : events) {
            texts.add(Typeface.wrap(EnglishDate.shortDay(event.date()) + ": " + event.label(), columnWidth() - INDENT));
        }
    }

    /** Neighbours whose numbers share one label such as "3–5", centred between the first and last line. */
    private record Group(int first, int last, double from, double to) {
        String label() {
            return first == last ? Integer.toString(first) : first + "–" + last;
        }

        double left() {
            return (from + to - Typeface.width(label())) / 2;
        }

        double right() {
            return (from + to + Typeface.width(label())) / 2;
        }

        Group with(Group next) {
            return new Group(first, next.last, from, next.to);
        }
    }

    /** Joins neighbours until no label touches the next. */
    private static List<Group> groups(double[] xs) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < xs.length; i++) {
            groups.add(new Group(i + 1, i + 1, xs[i], xs[i]));
            while (groups.size() > 1 && touch(groups.get(groups.size() - 2), groups.get(groups.size() - 1))) {
                Group last = groups.remove(groups.size() - 1);
                groups.add(groups.remove(groups.size() - 1).with(last));
            }
        }
        return groups;
    }

    private static boolean touch(Group before, Group after) {
        return after.left() < before.right() + GAP;
    }

    private double columnWidth() {
        return (FinishedChart.TEXT_WIDTH - (columns - 1) * COLUMN_GAP) / columns;
    }

    @Override
    public double headHeight() {
        return events.isEmpty() ? 0 : Typeface.LINE + BELOW;
    }

    @Override
    public double keyHeight() {
        double tallest = 0;
        for (int column = 0; column < columns; column++) {
            tallest = Math.max(tallest, columnHeight(column));
        }
        return tallest;
    }

    private double columnHeight(int column) {
        int lines = 0;
        for (int i = start(column); i < start(column + 1); i++) {
            lines += texts.get(i).size();
        }
        return lines * Typeface.LINE;
    }

    private int start(int column) {
        int perColumn = (texts.size() + columns - 1) / columns;
        return Math.min(texts.size(), column * perColumn);
    }

    @Override
    public void letter(Lettering lettering, Panel panel, double keyTop) {
        for (PlannedEvent event : events) {
            EventMarkers.line(lettering, panel, event, panel.area().y - BELOW);
        }
        double top = panel.area().y - BELOW - Typeface.LINE;
        for (Group group : groups) {
            lettering.block(List.of(group.label()), group.left(), top);
        }
        for (int column = 0; column < columns; column++) {
            key(lettering, column, keyTop);
        }
    }

    private void key(Lettering lettering, int column, double keyTop) {
        double left = FinishedChart.MARGIN + column * (columnWidth() + COLUMN_GAP);
        double top = keyTop;
        for (int i = start(column); i < start(column + 1); i++) {
            lettering.block(List.of(Integer.toString(i + 1)), left, top);
            lettering.block(texts.get(i), left + INDENT, top);
            top += texts.get(i).size() * Typeface.LINE;
        }
    }
}
