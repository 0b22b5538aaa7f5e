package org.caseload.official.panel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/** The shipped tables row by row, as they are published: no council followed to its successor, none left out. */
final class PublishedRows {
    private static final Path LIBRARY = Path.of("src/main/resources/library/councils");
    private final Map<String, Double> values = new HashMap<>();
    private final List<String> codes;

    PublishedRows() {
        TreeSet<String> found = new TreeSet<>();
        for (String table : List.of("workforce", "children-in-need", "referrals")) {
            read(table, found);
        }
        codes = new ArrayList<>(found);
    }

    /** What is followed where staff change. */
    Map<Followed, PanelSeries> figures() {
        Map<Followed, PanelSeries> figures = new EnumMap<>(Followed.class);
        figures.put(Followed.STAFF, series("in-post").plus(series("agency")));
        figures.put(Followed.CASELOAD, series("cases").over(series("case-holders")));
        figures.put(Followed.CASES, series("cases"));
        figures.put(Followed.CASE_HOLDERS, series("case-holders"));
        figures.put(Followed.IN_NEED, series("children-in-need"));
        figures.put(Followed.REFERRALS, series("referrals"));
        return figures;
    }

    PanelSeries series(String measure) {
        int first = measure.equals("children-in-need") || measure.equals("referrals") ? 2013 : 2017;
        return PanelSeries.of(
                codes,
                first,
                2024,
                (council, year) -> values.getOrDefault(codes.get(council) + "," + year + "," + measure, Double.NaN));
    }

    private void read(String table, TreeSet<String> found) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(LIBRARY.resolve(table + ".csv.gz"))),
                StandardCharsets.US_ASCII))) {
            for (String line : lines.lines().skip(1).toList()) {
                int value = line.lastIndexOf(',');
                String code = line.substring(0, line.indexOf(','));
                if (!code.equals("england") && line.substring(value + 1).matches("[-0-9.]+")) {
                    values.put(line.substring(0, value), Double.valueOf(line.substring(value + 1)));
                    if (table.equals("workforce")) {
                        found.add(code);
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
