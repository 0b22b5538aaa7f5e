package org.caseload.report;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseload.picture.CleanPicture;

/**
 * A whole report: the paper that a meeting reads, the annex for those who check it, and tables that only the workbook holds.
 *
 * @param title its title
 * @param subtitle what it is about, in a line
 * @param front who made it, for which meeting, from what
 * @param choices what readers may choose to see or not, such as strategies; a row or part whose name is one of them is its own
 * @param nodes the parts of the paper, in the order in which they are read
 * @param annex the parts of the annex
 * @param sheets tables of the workbook alone
 */
public record Report(
        String title,
        String subtitle,
        Front front,
        List<String> choices,
        List<Node> nodes,
        List<Node> annex,
        List<Table> sheets) {
    /** Copies the lists and checks that the parts are there. */
    public Report {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(subtitle, "subtitle");
        Objects.requireNonNull(front, "front");
        choices = List.copyOf(choices);
        nodes = List.copyOf(nodes);
        annex = List.copyOf(annex);
        sheets = List.copyOf(sheets);
    }

    /** A report that is a paper and nothing else. */
    public Report(String title, String subtitle, Front front, List<String> choices, List<Node> nodes) {
        this(title, subtitle, front, choices, nodes, List.of(), List.of());
    }

    /**
     * What stands in front.
     *
     * @param council the council's name
     * @param author who made the analysis
     * @param meeting the meeting and its day
     * @param logo the council's logo
     * @param colour the council's colour, as # and six hexadecimal digits
     * @param made when the result was made
     * @param origin scenario, runs, seed and version in one line
     */
    public record Front(
            Optional<String> council,
            Optional<String> author,
            Optional<String> meeting,
            Optional<CleanPicture> logo,
            Optional<String> colour,
            Instant made,
            String origin) {

        /** What a logo says to those who do not see it. */
        public String logoInWords() {
            return council.map(name -> "Logo of " + name).orElse("The council's logo");
        }
    }

    /** Every table of the workbook, in order: of the paper, of the annex, those of figures included, and its own. */
    public List<Table> tables() {
        return Stream.concat(
                        Stream.of(nodes, annex).flatMap(List::stream).flatMap(node -> findTable(node).stream()),
                        sheets.stream())
                .toList();
    }

    /** Every figure of paper and annex, in order. */
    public List<Figure> figures() {
        return Stream.of(nodes, annex)
                .flatMap(List::stream)
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .toList();
    }

    /** The table that a part is or, if it is a figure, the numbers that it shows. */
    private static Optional<Table> findTable(Node node) {
        if (node instanceof Table table) {
            return Optional.of(table);
        }
        return node instanceof Figure figure ? Optional.of(figure.data()) : Optional.empty();
    }

    /**
     * What a table or figure is called, such as "Table 3" in the paper or "Figure A2" in the annex; the numbers of a figure are
     * called after it.
     *
     * @param key the key of a table, or of a figure's data
     * @return empty where neither holds one of that key
     */
    public Optional<String> findLabel(String key) {
        return label(nodes, key, "").or(() -> label(annex, key, "A"));
    }

    private static Optional<String> label(List<Node> parts, String key, String letter) {
        int tables = 0;
        int figures = 0;
        for (Node node : parts) {
            boolean figure = node instanceof Figure;
            Optional<Table> table = findTable(node);
            if (table.isPresent()) {
                int number = figure ? ++figures : ++tables;
                if (table.get().key().equals(key)) {
                    return Optional.of((figure ? "Figure " : "Table ") + letter + number);
                }
            }
        }
        return Optional.empty();
    }
}
