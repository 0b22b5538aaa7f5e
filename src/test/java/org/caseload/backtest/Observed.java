package org.caseload.backtest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What became of a council, as published afterwards: one row of observed.csv. */
record Observed(String council, Figure figure, LocalDate date, double value, String source) {
    static final Path FILE = Path.of("src/test/resources/backtest/observed.csv");

    static List<Observed> of(String council) throws IOException {
        return Files.readAllLines(FILE).stream()
                .skip(1)
                .map(line -> line.split(",", 5))
                .map(cell -> new Observed(
                        cell[0],
                        Figure.named(cell[1]),
                        LocalDate.parse(cell[2]),
                        Double.parseDouble(cell[3]),
                        cell[4].replace("\"", "")))
                .filter(row -> row.council().equals(council))
                .toList();
    }
}
