package org.caseload.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caseload.chart.drawing.DateAxis;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.chart.drawing.Lettering;
import org.caseload.chart.drawing.LinePattern;
import org.caseload.chart.drawing.Palette;
import org.caseload.chart.drawing.Panel;
import org.caseload.chart.drawing.Range;
import org.caseload.chart.drawing.Typeface;
import org.caseload.finding.RunTitles;
import org.caseload.result.RunResult;
import org.caseload.result.WorkerHistory;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;

/**
 * What every worker holds, week by week, in the run whose path is nearest the median: one row a worker, team by team, the
 * darker the more cases. It shows what averages hide: who starts with how much, and who carries the rest. In a large department a row is
 * a place in the order of a team's workers.
 */
public final class WorkersChart {
    private static final String NAME = "workers";
    private static final double GAP = 10;
    private static final double TEAM_GAP = 4;

    /** The rows share this height, in points, but none is higher than can be told from a bar. */
    private static final double ROWS_HEIGHT = 330;

    private static final double HIGHEST_ROW = 7;
    private static final double SWATCH = 11;

    /** Cases up to which a shade is used; the last shade stands for all above. Marks are those of the spread of caseloads. */
    private static final List<Integer> MARKS = List.of(15, 20, 25, 30);

    /** From light to dark, each told from the next in greys too. */
    private static final List<Color> SHADES =
            List.of(Palette.PALE_BLUE, Palette.LIGHT_BLUE, Palette.MID_BLUE, Palette.DARK_BLUE, Palette.TEXT);

    private final RunResult result;
    private final WorkerHistory history;
    private final List<WorkerHistory.Line> workers;
    private final Map<String, List<WorkerHistory.Line>> teams;
    private final List<String> subject;
    private final DateAxis dates;
    private final Panel panel;
    private final double rowHeight;
    private final int rows;

    private WorkersChart(RunResult result, List<WorkerHistory.Line> workers) {
        this.result = result;
        history = result.workers();
        this.workers = workers;
        List<WorkerHistory.Line> shown = history.isLarge() ? history.shown().workers() : workers;
        rows = shown.size();
        teams = shown.stream()
                .collect(Collectors.groupingBy(WorkerHistory.Line::team, LinkedHashMap::new, Collectors.toList()));
        subject = Typeface.wrapEvenly(
                history.isLarge()
                        ? "Cases held in each team, its workers each week in order of their cases, the most above, in one run: the one"
                                + " nearest the median"
                        : "Cases held by each worker, one row each, in one run: the one nearest the median",
                FinishedChart.TEXT_WIDTH);
        double share = Math.min(HIGHEST_ROW, ROWS_HEIGHT / rows);
        rowHeight = history.isLarge() ? Math.max(1, Math.floor(share)) : share;
        int left = (int) Math.ceil(FinishedChart.MARGIN + Typeface.width(List.copyOf(teams.keySet())) + GAP);
        int width = (int) Math.floor(FinishedChart.WIDTH - FinishedChart.MARGIN - left - GAP);
        dates = DateAxis.between(result.origin().startDate(), result.origin().endDate(), width);
        panel = new Panel(
                new Rectangle(left, (int) Math.ceil(plotTop()), width, (int) Math.ceil(plotHeight())),
                Range.between(result.origin().startDate(), result.origin().endDate()),
                new Range(0, 1));
        panel.level(0, Palette.AXIS, LinePattern.SOLID.wide(0.9));
    }

    /**
     * Draws the chart.
     *
     * @param result the result
     * @return the figure, or empty when the result says nothing of single workers
     */
    public static Optional<FinishedChart> of(RunResult result) {
        List<WorkerHistory.Line> everInPost = result.workers().workers().stream()
                .filter(worker -> worker.cases().stream().anyMatch(cases -> cases >= 0))
                .toList();
        return everInPost.isEmpty() ? Optional.empty() : Optional.of(new WorkersChart(result, everInPost).figure());
    }

    private double plotTop() {
        return (subject.size() + 1) * Typeface.LINE + 2 * GAP;
    }

    private double plotHeight() {
        return rows * rowHeight + (teams.size() - 1) * TEAM_GAP;
    }

    private FinishedChart figure() {
        return new FinishedChart(
                result.origin(),
                NAME,
                new RunTitles(result.origin()).oneRun(history.replication()),
                altText(),
                panel.area().getMaxY() + dates.height() + GAP,
                (g, lettering) -> {
                    lettering.block(subject, FinishedChart.MARGIN, 0);
                    key(g, lettering);
                    panel.paint(g);
                    rows(g, lettering);
                    dates.letter(lettering, panel);
                });
    }

    private void key(Graphics2D g, Lettering lettering) {
        double x = FinishedChart.MARGIN;
        double top = subject.size() * Typeface.LINE + GAP / 2;
        for (int shade = 0; shade < SHADES.size(); shade++) {
            g.setColor(SHADES.get(shade));
            g.fill(new Rectangle2D.Double(x, top + 2, SWATCH, SWATCH));
            lettering.fromLeft(label(shade), x + SWATCH + 4, top + (Typeface.LINE + Typeface.CAPITAL) / 2);
            x += SWATCH + 4 + Typeface.width(label(shade)) + 2 * GAP;
        }
    }

    private static String label(int shade) {
        if (shade == 0) {
            return "up to " + MARKS.get(0);
        }
        return shade == MARKS.size()
                ? "over " + MARKS.get(shade - 1)
                : MARKS.get(shade - 1) + 1 + " to " + MARKS.get(shade);
    }

    private static int shade(int cases) {
        return (int) MARKS.stream().filter(mark -> cases > mark).count();
    }

    private void rows(Graphics2D g, Lettering lettering) {
        List<Path2D> shades =
                SHADES.stream().<Path2D>map(shade -> new Path2D.Double()).toList();
        double top = panel.area().y;
        for (Map.Entry<String, List<WorkerHistory.Line>> team : teams.entrySet()) {
            double height = team.getValue().size() * rowHeight;
            double row = top;
            for (WorkerHistory.Line worker : team.getValue()) {
                weeks(shades, worker, row + rowHeight / 2);
                row += rowHeight;
            }
            name(lettering, team.getKey(), top, height);
            top += height + TEAM_GAP;
        }
        g.setStroke(new BasicStroke((float) rowHeight, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        for (int shade = 0; shade < SHADES.size(); shade++) {
            g.setColor(SHADES.get(shade));
            g.draw(shades.get(shade));
        }
    }

    /** A team's name in the middle of its rows; a team too small for a line of text has none where another's would stand. */
    private void name(Lettering lettering, String team, double top, double height) {
        if (height + TEAM_GAP >= Typeface.LINE || teams.size() == 1) {
            lettering.fromLeft(team.replace('-', ' '), FinishedChart.MARGIN, top + (height + Typeface.CAPITAL) / 2);
        }
    }

    /** Weeks of one shade that follow each other are one stretch, and all stretches of a shade one mark, which keeps the file small. */
    private void weeks(List<Path2D> shades, WorkerHistory.Line worker, double middle) {
        List<Integer> cases = worker.cases();
        int from = 0;
        for (int week = 1; week <= cases.size(); week++) {
            if (week == cases.size() || kind(cases.get(week)) != kind(cases.get(from))) {
                if (cases.get(from) >= 0) {
                    Path2D shade = shades.get(shade(cases.get(from)));
                    shade.moveTo(panel.x(Range.day(history.dates().get(from))), middle);
                    shade.lineTo(end(week), middle);
                }
                from = week;
            }
        }
    }

    private static int kind(int cases) {
        return cases < 0 ? -1 : shade(cases);
    }

    /** Where the week before this one ends; the last one lasts to the end of the period, at most a week. */
    private double end(int week) {
        LocalDate last = result.origin().endDate();
        LocalDate next = week < history.dates().size()
                ? history.dates().get(week)
                : history.dates().get(week - 1).plusWeeks(1);
        return panel.x(Range.day(next.isAfter(last) ? last : next));
    }

    private String altText() {
        List<String> sentences = new ArrayList<>();
        sentences.add("Heat map of the cases held by " + (history.isLarge() ? "" : "each of ")
                + Numbers.number(workers.size(), 0) + " workers, week by week, in run "
                + history.replication() + ", the one nearest the median.");
        int last = history.dates().size() - 1;
        sentences.add(told(0));
        if (last > 0) {
            sentences.add(told(last));
        }
        return String.join(" ", sentences);
    }

    private String told(int week) {
        List<Integer> held = workers.stream()
                .filter(worker -> week < worker.cases().size())
                .map(worker -> worker.cases().get(week))
                .filter(cases -> cases >= 0)
                .toList();
        int mark = MARKS.get(1);
        long above = held.stream().filter(cases -> cases > mark).count();
        return "On " + EnglishDate.day(history.dates().get(week)) + " " + Numbers.number(above, 0) + " of the "
                + Numbers.number(held.size(), 0) + " then in post hold more than " + mark + ".";
    }
}
