package org.caseload.app.council;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.official.Measure;
import org.caseload.official.council.Council;
import org.caseload.official.council.CouncilFigure;
import org.caseload.official.council.Councils;
import org.caseload.words.Numbers;

/** Shows what is officially known of a council in a year, each figure with its file or with what stands in for it. */
public final class ShowFigures {
    private final Host surroundings;

    /** A use case on this machine. */
    public ShowFigures(Host surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Shows.
     *
     * @param nameOrCode the council
     * @param year the year; empty for its newest
     * @param data a folder of newer figures
     * @throws BadInput when there is no such council, it has no figures of that year, or a file is wrong
     */
    public void show(String nameOrCode, OptionalInt year, Optional<Path> data) {
        OfficialCouncils official = new OfficialCouncils(surroundings);
        Councils councils = official.with(data);
        Council council = official.find(councils, nameOrCode, year.orElseGet(() -> councils.newest(Measure.CASES)));
        int shown = OfficialCouncils.year(council, year);
        surroundings.out().lines(lines(council, shown));
    }

    private static List<String> lines(Council council, int year) {
        List<String> lines = new ArrayList<>();
        lines.add(council.name() + " (" + council.code() + "), " + year
                + (council.region().isEmpty() ? "" : ", " + council.region()));
        for (Measure measure : Measure.values()) {
            lines.add(line(council, measure, year));
        }
        lines.add("Statistical neighbours: "
                + String.join(
                        "; ", council.neighbours().stream().map(Council::name).toList()));
        return lines;
    }

    private static String line(Council council, Measure measure, int year) {
        Optional<CouncilFigure> figure = council.figureOrStandIn(measure, year);
        String said = figure.map(ShowFigures::said)
                .orElseGet(() -> "none: " + council.figure(measure, year).reason());
        return String.format(
                Locale.ROOT,
                "%-25s %12s  %s",
                measure.word(),
                figure.map(f -> number(f.value())).orElse("–"),
                said);
    }

    private static String said(CouncilFigure figure) {
        return figure instanceof CouncilFigure.StandIn standIn
                ? figure.provenance() + "; 8 in 10 lie between "
                        + number(standIn.range().low()) + " and "
                        + number(standIn.range().high())
                : figure.provenance();
    }

    private static String number(double value) {
        return Numbers.shortNumber(value, 1);
    }
}
