package org.caseload.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.chart.drawing.LinePattern;
import org.caseload.chart.drawing.Palette;
import org.caseload.chart.drawing.Panel;
import org.caseload.chart.drawing.SmallMultiples;
import org.caseload.chart.drawing.ValueAxis;
import org.caseload.chart.drawing.WeeklyReadings;
import org.caseload.finding.RunTitles;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Measures;
import org.caseload.result.Observation;
import org.caseload.result.RunResult;
import org.caseload.result.TargetStatement;
import org.caseload.words.Phrases;
import org.caseload.words.RunCount;

/**
 * The caseload of each team, small charts side by side on one scale: the median, the band that holds eight runs in ten, and
 * the target in the teams that it is for. Shows the target's measure, or the official average when there is no target.
 */
public final class TeamCaseloadsChart {
    private static final String NAME = "caseload-by-team";
    private static final String OFFICIAL = Measures.CASELOAD_DFE.id();

    private final RunResult result;
    private final List<WeeklyReadings> teams;

    private TeamCaseloadsChart(RunResult result, List<WeeklyReadings> teams) {
        this.result = result;
        this.teams = teams;
    }

    /**
     * Draws the chart.
     *
     * @param result the result
     * @return the figure, or empty when fewer than two teams hold cases
     */
    public static Optional<FinishedChart> of(RunResult result) {
        String measure = measure(result);
        List<WeeklyReadings> teams = result.series().stream()
                .filter(series -> series.name().id().equals(measure))
                .filter(series -> series.name().teams().size() == 1)
                .map(WeeklyReadings::of)
                .filter(WeeklyReadings::anyDefined)
                .toList();
        return teams.size() < 2 ? Optional.empty() : Optional.of(new TeamCaseloadsChart(result, teams).figure());
    }

    /** The measure that it shows. */
    static String measure(RunResult result) {
        return result.target().map(target -> target.measure().id()).orElse(OFFICIAL);
    }

    private FinishedChart figure() {
        String label = teams.get(0).name().label();
        SmallMultiples multiples = new SmallMultiples(
                label + "; lines: medians, shaded: 8 runs in 10"
                        + (result.target().isPresent() ? ", dotted: target" : ""),
                axis(),
                result.origin(),
                teams.stream().map(TeamCaseloadsChart::title).toList(),
                this::marks);
        List<MeasureSeries> series = result.series().stream()
                .filter(each -> teams.stream().anyMatch(team -> team.name().equals(each.name())))
                .toList();
        return new FinishedChart(
                result.origin(),
                NAME,
                new RunTitles(result.origin()).teams(series),
                altText(label),
                multiples.height(),
                multiples::draw);
    }

    private ValueAxis axis() {
        List<Double> values = new ArrayList<>();
        teams.forEach(team -> values.addAll(team.extremes()));
        result.target().ifPresent(target -> values.add(target.atMost()));
        return ValueAxis.showing(values);
    }

    private static String title(WeeklyReadings team) {
        String name = team.name().team().replace('-', ' ');
        return Phrases.capital(name) + ": " + team.printLast();
    }

    private void marks(int place, Panel panel) {
        WeeklyReadings team = teams.get(place);
        panel.band(team.days(), team.values(Observation::p10), team.values(Observation::p90), Palette.PALE_BLUE);
        findTarget(team).ifPresent(target -> panel.level(target.atMost(), Palette.TEXT, LinePattern.DOTTED.wide(1.4)));
        panel.line(team.days(), team.values(Observation::p50), Palette.DARK_BLUE, LinePattern.SOLID.wide(2));
        team.tell(panel, "median ");
    }

    /** The target, if it is for this team or for all. */
    private Optional<TargetStatement> findTarget(WeeklyReadings team) {
        return result.target()
                .filter(target -> target.measure().teams().isEmpty()
                        || target.measure().teams().contains(team.name().team()));
    }

    private String altText(String label) {
        return "Small line charts, one a team, of " + Phrases.inSentence(label) + ". Medians of "
                + RunCount.counted(result.origin().replications()) + ". "
                + teams.stream()
                        .map(team -> team.name().team().replace('-', ' ') + " " + team.course())
                        .map(words -> Phrases.capital(words) + ".")
                        .collect(Collectors.joining(" "));
    }
}
