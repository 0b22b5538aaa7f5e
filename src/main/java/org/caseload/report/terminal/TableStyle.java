package org.caseload.report.terminal;

import java.util.Map;

/**
 * How the terminal lays a table out. What the table says is the report's; where a hundred columns ask for it, its key has a style here.
 *
 * @param caption where its caption stands
 * @param indent blanks before every row
 * @param heads whether its columns have headers
 * @param brokenHeads whether longer headers stand on two lines
 * @param close whether it follows what is before it without a blank line
 * @param names the most letters of a row's name; a longer one ends in "…"
 * @param last what becomes of its last column
 * @param grouped whether the first column heads the rows that share it, and the rest goes into panels
 */
record TableStyle(
        Caption caption,
        int indent,
        boolean heads,
        boolean brokenHeads,
        boolean close,
        int names,
        Last last,
        boolean grouped) {
    /** Where a caption stands. */
    enum Caption {
        /** In a line above. */
        ABOVE,
        /** Over the names of the rows, which are indented below it. */
        AS_HEAD,
        /** Nowhere: the sentence before says it. */
        UNSAID
    }

    /** What becomes of the last column. */
    enum Last {
        /** It is a column like others. */
        COLUMN,
        /** It follows its row, or stands below it, as what to hold it against. */
        AGAINST,
        /** It is broken into lines within its column. */
        WRAPPED,
        /** It and the others are one running text a row. */
        RUNNING
    }

    private static final int ANY = 1_000;
    private static final int INDENT = 2;

    private static final TableStyle USUAL =
            new TableStyle(Caption.ABOVE, INDENT, true, false, false, ANY, Last.COLUMN, false);

    private static final TableStyle HEADED_BY_CAPTION =
            new TableStyle(Caption.AS_HEAD, 0, true, false, false, ANY, Last.COLUMN, false);

    private static final TableStyle UNSAID =
            new TableStyle(Caption.UNSAID, INDENT, true, false, false, ANY, Last.COLUMN, false);

    private static final TableStyle DATED =
            new TableStyle(Caption.ABOVE, INDENT, false, false, false, ANY, Last.WRAPPED, false);

    private static final Map<String, TableStyle> BY_KEY = Map.ofEntries(
            Map.entry(
                    "key-measures", new TableStyle(Caption.ABOVE, INDENT, true, false, false, ANY, Last.COLUMN, true)),
            Map.entry("solved", new TableStyle(Caption.ABOVE, INDENT, false, false, false, ANY, Last.AGAINST, false)),
            Map.entry("knowing", new TableStyle(Caption.AS_HEAD, INDENT, true, false, true, ANY, Last.COLUMN, false)),
            Map.entry("ranked", new TableStyle(Caption.ABOVE, INDENT, true, true, false, 42, Last.COLUMN, false)),
            Map.entry(
                    "ranked-beside-children",
                    new TableStyle(Caption.ABOVE, INDENT, true, true, false, 32, Last.COLUMN, false)),
            Map.entry("by-future", new TableStyle(Caption.ABOVE, INDENT, true, false, false, 30, Last.COLUMN, false)),
            Map.entry(
                    "differences-and-ignorance",
                    new TableStyle(Caption.ABOVE, INDENT, true, false, false, 42, Last.COLUMN, false)),
            Map.entry("elsewhere", new TableStyle(Caption.ABOVE, INDENT, true, true, false, ANY, Last.COLUMN, false)),
            Map.entry("tornado", HEADED_BY_CAPTION),
            Map.entry("shares", HEADED_BY_CAPTION),
            Map.entry("effects", HEADED_BY_CAPTION),
            Map.entry("tipping-point", new TableStyle(Caption.UNSAID, 0, true, false, false, ANY, Last.COLUMN, false)),
            Map.entry("people-needed", UNSAID),
            Map.entry("sizes-tried", UNSAID),
            Map.entry(
                    "runs-needed", new TableStyle(Caption.UNSAID, INDENT, true, false, false, 40, Last.COLUMN, false)),
            Map.entry("months", new TableStyle(Caption.ABOVE, 0, false, false, false, ANY, Last.RUNNING, false)),
            Map.entry("at-a-glance", new TableStyle(Caption.ABOVE, 0, false, false, false, ANY, Last.WRAPPED, false)),
            Map.entry("child", DATED),
            Map.entry("worker", DATED),
            Map.entry(
                    "look-closer",
                    new TableStyle(Caption.ABOVE, INDENT, false, false, false, ANY, Last.COLUMN, false)));

    /** The style of a table by its key; a number at the key's end tells tables of one kind apart. */
    static TableStyle of(String key) {
        return BY_KEY.getOrDefault(key.replaceFirst("-\\d+$", ""), USUAL);
    }
}
