package org.caseload.official.calibration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.caseload.official.panel.PanelSeries;

/** The shipped workforce census row by row: every code for itself, the City of London and the Isles of Scilly among them. */
final class RawRows {
    private static final int FIRST = 2017;
    private static final int LAST = 2024;

    private final Map<String, Map<String, Double>> cells = new HashMap<>();
    private final List<String> codes;

    RawRows() {
        TreeSet<String> all = new TreeSet<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(RawRows.class.getResourceAsStream("/library/councils/workforce.csv.gz")),
                StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cell = line.split(",", -1);
                if (Character.isDigit(cell[0].charAt(0))) {
                    all.add(cell[0]);
                    number(cell[3])
                            .ifPresent(value -> cells.computeIfAbsent(cell[2], word -> new HashMap<>())
                                    .put(cell[0] + "|" + cell[1], value));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        this.codes = new ArrayList<>(all);
    }

    PanelSeries series(String measure) {
        return PanelSeries.of(
                codes,
                FIRST,
                LAST,
                (council, year) -> cells.get(measure).getOrDefault(codes.get(council) + "|" + year, Double.NaN));
    }

    /** Cases over case holders. */
    PanelSeries caseload() {
        return series("cases").over(series("case-holders"));
    }

    /** One region for all of the same first digit. */
    List<String> regions() {
        return codes.stream().map(code -> code.substring(0, 1)).toList();
    }

    /** No region for anybody. */
    List<String> alikeToNobody() {
        return Collections.nCopies(codes.size(), "");
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.parseDouble(text));
        } catch (NumberFormatException symbol) {
            return Optional.empty();
        }
    }
}
