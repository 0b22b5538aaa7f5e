package org.caseload.official.panel;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.caseload.statistics.Quantiles;

/**
 * A number of every council and year, or none: NaN stands where there is none, and comes out of whatever is worked out with
 * it. Years outside those of the series have no numbers. Councils are told by their code or by their place in
 * {@link #councils()}, which series that are put together must share.
 */
public final class PanelSeries {
    private final List<String> councils;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final int firstYear;
    private final int lastYear;
    private final double[][] values;

    /** Where a series takes its numbers from. */
    @FunctionalInterface
    public interface Source {
        /** The number of the council in that place in that year; NaN where there is none. */
        double at(int council, int year);
    }

    private PanelSeries(List<String> councils, int firstYear, int lastYear, double[][] values) {
        this.councils = councils;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.values = values;
        for (String council : councils) {
            places.put(council, places.size());
        }
        if (places.size() < councils.size()) {
            throw new IllegalArgumentException("a council stands in a panel once");
        }
    }

    /**
     * A series of these councils.
     *
     * @param councils their codes, each once
     * @param firstYear the first year
     * @param lastYear the last year; before the first where there is no year
     * @param source gives the numbers, each of which is asked for once
     */
    public static PanelSeries of(List<String> councils, int firstYear, int lastYear, Source source) {
        int years = Math.max(0, lastYear - firstYear + 1);
        double[][] values = new double[councils.size()][years];
        for (int council = 0; council < values.length; council++) {
            for (int i = 0; i < years; i++) {
                values[council][i] = source.at(council, firstYear + i);
            }
        }
        return new PanelSeries(List.copyOf(councils), firstYear, lastYear, values);
    }

    /** The councils' codes, in the order of their places. */
    public List<String> councils() {
        return councils;
    }

    /** The first year of which there may be numbers. */
    public int firstYear() {
        return firstYear;
    }

    /** The last year of which there may be numbers. */
    public int lastYear() {
        return lastYear;
    }

    /** The number of the council in that place, from 0; NaN where there is none. */
    public double at(int council, int year) {
        return year < firstYear || year > lastYear ? Double.NaN : values[council][year - firstYear];
    }

    /** The number of the council of that code; NaN where there is none, or no such council. */
    public double at(String code, int year) {
        Integer place = places.get(code);
        return place == null ? Double.NaN : at(place, year);
    }

    /** Each number added to the other's of the same council and year. */
    public PanelSeries plus(PanelSeries other) {
        return with(other, Double::sum);
    }

    /** Each number less the other's. */
    public PanelSeries minus(PanelSeries other) {
        return with(other, (one, two) -> one - two);
    }

    /** Each number divided by the other's; NaN where that is 0. */
    public PanelSeries over(PanelSeries other) {
        return with(other, (one, two) -> two == 0 ? Double.NaN : one / two);
    }

    /** The natural logarithms; NaN of what is not above 0. */
    public PanelSeries log() {
        return each(value -> value > 0 ? StrictMath.log(value) : Double.NaN);
    }

    /** Only what was known in that year: nothing of later ones. */
    public PanelSeries until(int year) {
        return of(councils, firstYear, Math.min(lastYear, year), this::at);
    }

    /** The median of a year over the councils that have a number; NaN where none has. */
    public double median(int year) {
        return median(IntStream.range(0, councils.size())
                .mapToDouble(council -> at(council, year))
                .toArray());
    }

    /** The mean of a year over the councils that have a number; NaN where none has. */
    public double mean(int year) {
        return IntStream.range(0, councils.size())
                .mapToDouble(council -> at(council, year))
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }

    /** Each number less the median of its year: of logarithms, how far a council stands from England's middle. */
    public PanelSeries aboutMedian() {
        double[] medians = IntStream.rangeClosed(firstYear, Math.max(firstYear, lastYear))
                .mapToDouble(this::median)
                .toArray();
        return of(councils, firstYear, lastYear, (council, year) -> at(council, year) - medians[year - firstYear]);
    }

    /** How much each council's number changed from one year to another, by place; NaN where one of both is missing. */
    public double[] changes(int from, int to) {
        return IntStream.range(0, councils.size())
                .mapToDouble(council -> at(council, to) - at(council, from))
                .toArray();
    }

    /** Such changes less their median over all councils, which takes out what all England did. */
    public double[] changesAboutMedian(int from, int to) {
        double[] changes = changes(from, to);
        double median = median(changes);
        return Arrays.stream(changes).map(change -> change - median).toArray();
    }

    private static double median(double[] values) {
        double[] there =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        return there.length == 0 ? Double.NaN : Quantiles.of(there).median();
    }

    private PanelSeries each(DoubleUnaryOperator change) {
        return of(councils, firstYear, lastYear, (council, year) -> change.applyAsDouble(at(council, year)));
    }

    private PanelSeries with(PanelSeries other, DoubleBinaryOperator together) {
        if (!Objects.equals(councils, other.councils)) {
            throw new IllegalArgumentException("only series of the same councils can be put together");
        }
        return of(
                councils,
                Math.max(firstYear, other.firstYear),
                Math.min(lastYear, other.lastYear),
                (council, year) -> together.applyAsDouble(at(council, year), other.at(council, year)));
    }
}
