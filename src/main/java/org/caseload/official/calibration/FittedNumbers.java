package org.caseload.official.calibration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fitted numbers of all series, as the table that ships has them: a line a number, with its standard error.
 *
 * @param until the last year whose figures decided them
 * @param models the numbers of each series
 * @param returnThroughCases of the way of a caseload back to its norm, the share that cases make; holders make the rest
 * @param errorOfThat its standard error
 */
public record FittedNumbers(
        int until, Map<PublishedSeries, StateSpace> models, double returnThroughCases, double errorOfThat) {
    /** The year of the numbers that ship. */
    public static final int SHIPPED_UNTIL = 2022;

    private static final String HEAD = "series,number,value,standard-error";
    private static final String RESOURCE = "/library/calibration/series-" + SHIPPED_UNTIL + ".csv";
    private static final String UNTIL = "# Fitted on figures to ";
    private static final List<String> NUMBERS = List.of(
            "norm-sd", "deviation-sd", "memory", "noise-sd", "deviation-power", "noise-power", "drift", "likeness");

    /** Copies the map. */
    public FittedNumbers {
        models = Collections.unmodifiableMap(new TreeMap<>(models));
    }

    /** The numbers that ship with the program. */
    public static FittedNumbers shipped() {
        return read(shippedText());
    }

    /** The table that ships with the program. */
    public static String shippedText() {
        try (InputStream stream = FittedNumbers.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks " + RESOURCE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Reads such a table.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static FittedNumbers read(String table) {
        List<String> lines = table.lines().toList();
        String first = lines.isEmpty() ? "" : lines.get(0);
        if (!first.startsWith(UNTIL)) {
            throw new IllegalArgumentException("a table of fitted numbers says until when in its first line");
        }
        int until = Integer.parseInt(first.substring(UNTIL.length(), UNTIL.length() + 4));
        Map<PublishedSeries, double[]> values = new EnumMap<>(PublishedSeries.class);
        double[] throughCases = {Double.NaN, Double.NaN};
        for (String line : lines) {
            String[] cells = line.split(",", -1);
            int number = cells.length == 4 ? NUMBERS.indexOf(cells[1]) : -1;
            if (cells.length == 4 && cells[1].equals(ReturnOfCaseload.THROUGH_CASES)) {
                throughCases = new double[] {Double.parseDouble(cells[2]), Double.parseDouble(cells[3])};
            }
            if (number >= 0) {
                values.computeIfAbsent(PublishedSeries.of(cells[0]), series -> new double[NUMBERS.size()])[number] =
                        Double.parseDouble(cells[2]);
            }
        }
        Map<PublishedSeries, StateSpace> models = new EnumMap<>(PublishedSeries.class);
        values.forEach((series, row) -> models.put(series, model(row)));
        return new FittedNumbers(until, models, throughCases[0], throughCases[1]);
    }

    /**
     * The table.
     *
     * @param until the last year of the figures
     * @param says what stands above it, a line each
     * @param fits the fitted numbers with their standard errors
     * @param below what stands below, a line each
     */
    static String written(int until, List<String> says, Map<PublishedSeries, FitWithErrors> fits, List<String> below) {
        List<String> lines = new ArrayList<>();
        lines.add(UNTIL + until + " by caseload calibrate.");
        says.forEach(line -> lines.add("# " + line));
        lines.add(HEAD);
        fits.forEach((series, fit) -> {
            double[] values = numbers(fit.model());
            for (int i = 0; i < values.length; i++) {
                lines.add(line(series, NUMBERS.get(i), values[i], fit.standardErrors()[i]));
            }
        });
        lines.addAll(below);
        return String.join("\n", lines) + "\n";
    }

    /** A line of the table. */
    static String line(PublishedSeries series, String number, double value, double standardError) {
        return String.format(Locale.ROOT, "%s,%s,%.4f,%.4f", series.word(), number, value, standardError);
    }

    /** The numbers of a series in the order of the table. */
    static double[] numbers(StateSpace model) {
        return new double[] {
            model.normSd(),
            model.deviationSd(),
            model.memory(),
            model.noiseSd(),
            model.deviationPower(),
            model.noisePower(),
            model.drift(),
            model.likeness()
        };
    }

    private static StateSpace model(double[] row) {
        return new StateSpace(row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7]);
    }
}
