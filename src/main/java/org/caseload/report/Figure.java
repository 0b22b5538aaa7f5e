package org.caseload.report;

import java.util.Objects;

/**
 * A chart with its text alternative and the table of its numbers.
 *
 * @param chart the chart; its title is the caption
 * @param data its numbers
 */
public record Figure(Chart chart, Table data) implements Node {
    /** Checks the parts are there. */
    public Figure {
        Objects.requireNonNull(chart, "chart");
        Objects.requireNonNull(data, "data");
    }
}
