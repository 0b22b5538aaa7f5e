package org.caseload.files;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.comparison.RegretTable;

/**
 * {@code regret.csv}: how each strategy fares in each future, one row a strategy and future, then one for each strategy whose
 * future is {@code greatest}: the most that may be regretted of it.
 */
public final class RegretCsv {
    private static final String GREATEST = "greatest";

    private RegretCsv() {}

    /**
     * Writes the table.
     *
     * @param result a comparison in several futures
     * @param out where to write; left open
     * @throws IOException when {@code out} cannot be written to
     */
    public static void write(ComparisonResult result, Writer out) throws IOException {
        RegretTable table = result.regret().orElseThrow();
        Stream<Row> rows = IntStream.range(0, table.rows().size())
                .boxed()
                .flatMap(s -> rows(
                        table, result.strategies().get(s).id(), table.rows().get(s)));
        Csv.write(Row.class, rows, out);
    }

    private static Stream<Row> rows(RegretTable table, String strategy, RegretTable.Row row) {
        Stream<Row> futures = IntStream.range(0, row.cells().size()).mapToObj(f -> {
            RegretTable.FutureTold future = table.futures().get(f);
            RegretTable.Cell cell = row.cells().get(f);
            int n = cell.regret().n();
            return new Row(strategy, future.id(), future.name(), table.date(), n, cell, OptionalDouble.empty());
        });
        RegretTable.Cell greatest = new RegretTable.Cell(Estimate.NONE, Estimate.NONE, row.greatest());
        OptionalDouble least = OptionalDouble.of(row.leastRegret());
        return Stream.concat(
                futures,
                Stream.of(new Row(
                        strategy, GREATEST, "", table.date(), row.greatest().n(), greatest, least)));
    }

    private record Row(
            String strategy,
            String future,
            String futureName,
            LocalDate date,
            int n,
            @Unwrapped RegretTable.Cell cell,
            OptionalDouble leastRegret) {}
}
