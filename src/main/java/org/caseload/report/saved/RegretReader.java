package org.caseload.report.saved;

import org.caseload.report.JsonValue;
import org.caseload.result.comparison.RegretTable;

/** Reads how strategies fare in several futures. */
final class RegretReader {
    private RegretReader() {}

    static RegretTable table(JsonValue json) {
        return new RegretTable(
                json.at("date").date(),
                json.at("futures").items().stream()
                        .map(future -> new RegretTable.FutureTold(
                                future.at("id").text(),
                                future.at("name").text(),
                                future.at("happens").texts()))
                        .toList(),
                json.at("strategies").items().stream().map(RegretReader::row).toList());
    }

    private static RegretTable.Row row(JsonValue json) {
        return new RegretTable.Row(
                json.at("futures").items().stream()
                        .map(cell -> new RegretTable.Cell(
                                SharedParts.estimate(cell.at("level")),
                                SharedParts.estimate(cell.at("reached")),
                                SharedParts.estimate(cell.at("regret"))))
                        .toList(),
                SharedParts.estimate(json.at("greatestRegret")),
                json.at("leastRegret").number());
    }
}
