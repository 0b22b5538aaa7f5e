package org.caseload.official.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.caseload.statistics.regression.ClusteredRegression;
import org.caseload.statistics.regression.Coefficient;
import org.caseload.statistics.regression.Winsorised;

/**
 * What became of caseloads where a council's staff grew or fell, from published figures alone. Staff are those in post and agency
 * workers; every change is a natural logarithm about the median change of all councils, so that what all England did is taken
 * out; a change so many years later is one since the year before staff changed. Lines are fitted to winsorised values, given the
 * start level and the council's own mean, with errors by council. Councils also hire when demand grows: nothing here says what
 * caused what.
 */
public final class StaffGrowth {
    private final PanelChanges changes;
    private final List<CouncilYear> rows = new ArrayList<>();

    private StaffGrowth(PanelChanges changes) {
        this.changes = changes;
        for (int council = 0; council < changes.councils(); council++) {
            for (int year = changes.firstYear() + 1; year <= changes.lastYear(); year++) {
                add(council, year);
            }
        }
    }

    /**
     * All councils and years of a panel.
     *
     * @param lastYear nothing later is used, be it as a start or as an outcome
     */
    public static StaffGrowth of(PublishedPanel panel, int lastYear) {
        return of(PanelChanges.figures(panel), lastYear);
    }

    /** All of what the panel has. */
    public static StaffGrowth of(PublishedPanel panel) {
        Map<Followed, PanelSeries> figures = PanelChanges.figures(panel);
        return of(figures, figures.get(Followed.CASELOAD).lastYear());
    }

    /** The same from figures that are not the panel's, all of the same councils. */
    static StaffGrowth of(Map<Followed, PanelSeries> figures, int lastYear) {
        return new StaffGrowth(new PanelChanges(figures, lastYear));
    }

    /**
     * Growth and falls, each with a coefficient of its own.
     *
     * @param growth of growth
     * @param falls of falls: below 0 where caseloads rise when staff go
     */
    public record Apart(Coefficient growth, Coefficient falls) {}

    /** Every council and year of which the change of staff and the caseload before it are known. */
    public List<CouncilYear> rows() {
        return List.copyOf(rows);
    }

    /** Those of a class. */
    public List<CouncilYear> in(GrowthClass alike) {
        return rows.stream().filter(alike::contains).toList();
    }

    /** How something of these changed from the year before staff did to so many years after. */
    public Changes changes(List<CouncilYear> of, Followed what, int yearsLater) {
        return Changes.of(
                of.stream().mapToDouble(row -> change(row, what, yearsLater)).toArray());
    }

    /** The same of one council and year; NaN where it is not known. */
    public double change(CouncilYear row, Followed what, int yearsLater) {
        return row.year() + yearsLater > changes.lastYear()
                ? Double.NaN
                : changes.beyondOthers(what, row.place(), row.year() - 1, row.year() + yearsLater);
    }

    /** By how many per cent something is higher so many years later for 1 % more staff. */
    public Coefficient perCentMoreStaff(Followed what, int yearsLater) {
        Fit fit = new Fit(what, yearsLater);
        return fit.on(fit.growth);
    }

    /** The same for the caseload with growth and falls apart. */
    public Apart growthAndFallsApart(int yearsLater) {
        Fit fit = new Fit(Followed.CASELOAD, yearsLater);
        double[] growth = fit.each(i -> Math.max(fit.growth[i], 0));
        double[] falls = fit.each(i -> Math.min(fit.growth[i], 0));
        ClusteredRegression line = fit.line(growth, falls);
        return new Apart(line.coefficient(0), line.coefficient(1));
    }

    /** How much the coefficient of the caseload changes for a start level higher by 1, in logarithms. */
    public Coefficient byStartLevel(int yearsLater) {
        Fit fit = new Fit(Followed.CASELOAD, yearsLater);
        return fit.line(fit.growth, fit.each(i -> fit.growth[i] * fit.level[i])).coefficient(1);
    }

    /**
     * By how many per cent the caseload is higher so many years later for 1 % more staff in post, with starters less leavers of the
     * year standing in for the growth: they are counted apart, so that errors of the two counts of staff in post drop out.
     *
     * @param inPost staff in post
     * @param starters who started in the year
     * @param leavers who left in the year
     */
    public Coefficient instrumented(PanelSeries inPost, PanelSeries starters, PanelSeries leavers, int yearsLater) {
        PanelSeries logs = inPost.log();
        PanelSeries gained = starters.minus(leavers).over(inPost);
        List<CouncilYear> known = rows.stream()
                .filter(row -> !Double.isNaN(change(row, Followed.CASELOAD, yearsLater)
                        + gained.at(row.place(), row.year())
                        + logs.at(row.place(), row.year())
                        - logs.at(row.place(), row.year() - 1)))
                .toList();
        return ClusteredRegression.instrumented(
                        values(known, row -> change(row, Followed.CASELOAD, yearsLater)),
                        known.stream().map(CouncilYear::code).toList(),
                        values(known, row -> gained.at(row.place(), row.year())),
                        values(known, row -> logs.at(row.place(), row.year()) - logs.at(row.place(), row.year() - 1)),
                        values(known, CouncilYear::level),
                        values(known, CouncilYear::ownMean))
                .coefficient(0);
    }

    private static double[] values(List<CouncilYear> rows, ToDoubleFunction<CouncilYear> value) {
        return Winsorised.of(rows.stream().mapToDouble(value).toArray());
    }

    private void add(int council, int year) {
        double growth = changes.beyondOthers(Followed.STAFF, council, year - 1, year);
        double level = changes.level(council, year - 1);
        if (Double.isNaN(growth) || Double.isNaN(level)) {
            return;
        }
        double sum = 0;
        int known = 0;
        for (int past = changes.firstYear(); past < year; past++) {
            double before = changes.level(council, past);
            if (!Double.isNaN(before)) {
                sum += before;
                known++;
            }
        }
        rows.add(new CouncilYear(council, changes.code(council), year, growth, level, sum / known));
    }

    /** What a line is fitted to. */
    private final class Fit {
        private final List<CouncilYear> known;
        private final double[] explained;
        private final double[] growth;
        private final double[] level;
        private final double[] ownMean;

        Fit(Followed what, int yearsLater) {
            known = rows.stream()
                    .filter(row -> !Double.isNaN(change(row, what, yearsLater)))
                    .toList();
            explained = values(known, row -> change(row, what, yearsLater));
            growth = values(known, CouncilYear::growth);
            level = values(known, CouncilYear::level);
            ownMean = values(known, CouncilYear::ownMean);
        }

        Coefficient on(double[] first) {
            return ClusteredRegression.of(explained, councils(), first, level, ownMean)
                    .coefficient(0);
        }

        ClusteredRegression line(double[] first, double[] second) {
            return ClusteredRegression.of(explained, councils(), first, second, level, ownMean);
        }

        double[] each(IntToDoubleFunction value) {
            return IntStream.range(0, known.size()).mapToDouble(value).toArray();
        }

        private List<String> councils() {
            return known.stream().map(CouncilYear::code).toList();
        }
    }
}
