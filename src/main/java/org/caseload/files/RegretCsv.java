package org.caseload.files;

import java.io.IOException;
import java.io.Writer;
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
        Csv csv = new Csv(out);
        csv.header(
                "strategy",
                "future",
                "futureName",
                "date",
                "n",
                "level",
                "levelLow",
                "levelHigh",
                "reached",
                "reachedLow",
                "reachedHigh",
                "regret",
                "regretLow",
                "regretHigh",
                "leastRegret");
        for (int s = 0; s < table.rows().size(); s++) {
            String id = result.strategies().get(s).id();
            RegretTable.Row row = table.rows().get(s);
            for (int f = 0; f < row.cells().size(); f++) {
                RegretTable.Cell cell = row.cells().get(f);
                RegretTable.FutureTold future = table.futures().get(f);
                csv.text(id).text(future.id()).text(future.name()).date(table.date());
                csv.whole(cell.regret().n());
                estimates(csv, cell.level(), cell.reached(), cell.regret());
                csv.blank().endLine();
            }
            csv.text(id)
                    .text(GREATEST)
                    .blank()
                    .date(table.date())
                    .whole(row.greatest().n());
            estimates(csv, Estimate.NONE, Estimate.NONE, row.greatest());
            csv.value(row.leastRegret()).endLine();
        }
        out.flush();
    }

    private static void estimates(Csv csv, Estimate... estimates) throws IOException {
        for (Estimate estimate : estimates) {
            csv.value(estimate.value()).value(estimate.low()).value(estimate.high());
        }
    }
}
