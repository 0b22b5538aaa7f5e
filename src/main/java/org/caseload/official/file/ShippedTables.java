package org.caseload.official.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.caseload.official.Cells;
import org.caseload.official.Measure;
import org.caseload.official.Publication;
import org.caseload.official.PublishedCell;
import org.caseload.official.PublishedFile;

/**
 * The shipped tables of figures, read as far as they are asked for: a table when one of its measures is, and of it no cells
 * but those of the codes and measures asked for. Whoever wants one council need not wait for 80,000 cells. The tables are
 * as {@link CompactTable} writes them, sorted, which the build checks; nothing is checked again here.
 */
final class ShippedTables implements Cells.Below {
    private static final int YEAR_DIGITS = 4;

    private final List<Shipped> tables;

    /**
     * Tables that are not read yet.
     *
     * @param sources the published file of each table, by the table's name; the first publication counts
     * @param text the text of a table of that name
     */
    ShippedTables(Map<String, PublishedFile> sources, Function<String, byte[]> text) {
        List<Shipped> all = new ArrayList<>();
        sources.forEach((name, source) -> all.add(new Shipped(source, () -> text.apply(name))));
        all.sort((one, other) -> one.source.publication().compareTo(other.source.publication()));
        this.tables = List.copyOf(all);
    }

    @Override
    public void addMissing(Measure measure, String code, SortedMap<Integer, PublishedCell> series) {
        for (Shipped table : tables) {
            if (table.gives(measure)) {
                table.addMissing(measure, code, series);
            }
        }
    }

    @Override
    public SortedSet<Integer> years(Measure measure) {
        SortedSet<Integer> years = new TreeSet<>();
        for (Shipped table : tables) {
            if (table.gives(measure)) {
                years.addAll(table.years(measure));
            }
        }
        return years;
    }

    @FunctionalInterface
    private interface Text {
        byte[] read();
    }

    /** Where the rows of one measure and code stand in a text. */
    private record Block(int from, int to) {}

    /** One table. */
    private static final class Shipped {
        private final PublishedFile source;
        private final Text bytes;
        private final Map<String, Block> blocks = new HashMap<>();
        private final Map<String, SortedSet<Integer>> years = new HashMap<>();
        private String text = "";

        Shipped(PublishedFile source, Text bytes) {
            this.source = source;
            this.bytes = bytes;
        }

        boolean gives(Measure measure) {
            Publication publication = source.publication();
            return measure.findSlot(publication).isPresent();
        }

        synchronized void addMissing(Measure measure, String code, SortedMap<Integer, PublishedCell> series) {
            read();
            Block block = blocks.get(code + "," + measure.word());
            int from = block == null ? 0 : block.from();
            int to = block == null ? 0 : block.to();
            while (from < to) {
                int end = text.indexOf('\n', from);
                int year = text.indexOf(',', from) + 1;
                int value = text.indexOf(',', year + YEAR_DIGITS + 1) + 1;
                series.putIfAbsent(
                        Integer.parseInt(text, year, year + YEAR_DIGITS, 10),
                        Entries.cell(text.substring(value, end), source).orElseThrow());
                from = end + 1;
            }
        }

        synchronized SortedSet<Integer> years(Measure measure) {
            read();
            return years.getOrDefault(measure.word(), Collections.emptySortedSet());
        }

        /** Notes where each block of rows begins and ends. */
        private void read() {
            if (!text.isEmpty()) {
                return;
            }
            text = new String(bytes.read(), StandardCharsets.US_ASCII);
            int block = text.indexOf('\n') + 1;
            String code = "";
            String measure = "";
            for (int from = block; from < text.length(); from = text.indexOf('\n', from) + 1) {
                int year = text.indexOf(',', from) + 1;
                int word = year + YEAR_DIGITS + 1;
                boolean goesOn = text.startsWith(code, from)
                        && text.startsWith(measure, word)
                        && from + code.length() == year - 1
                        && text.charAt(word + measure.length()) == ',';
                if (!goesOn) {
                    keep(code, measure, block, from);
                    block = from;
                    code = text.substring(from, year - 1);
                    measure = text.substring(word, text.indexOf(',', word));
                }
            }
            keep(code, measure, block, text.length());
        }

        private void keep(String code, String measure, int from, int to) {
            if (code.isEmpty()) {
                return;
            }
            blocks.put(code + "," + measure, new Block(from, to));
            SortedSet<Integer> all = years.computeIfAbsent(measure, key -> new TreeSet<>());
            int row = from;
            while (row < to) {
                int year = row + code.length() + 1;
                all.add(Integer.parseInt(text, year, year + YEAR_DIGITS, 10));
                row = text.indexOf('\n', row) + 1;
            }
        }
    }
}
