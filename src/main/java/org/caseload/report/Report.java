package org.caseload.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caseload.picture.CleanPicture;

/**
 * A whole report.
 *
 * @param title its title
 * @param subtitle what it is about, in a line
 * @param front who made it, for which meeting, from what
 * @param choices what readers may choose to see or not, such as strategies; a row or part whose name is one of them is its own
 * @param nodes its parts, in the order in which they are read
 */
public record Report(String title, String subtitle, Front front, List<String> choices, List<Node> nodes) {
    /** Copies the list and checks that the parts are there. */
    public Report {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(subtitle, "subtitle");
        Objects.requireNonNull(front, "front");
        choices = List.copyOf(choices);
        nodes = List.copyOf(nodes);
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

    /** The headings of level 1. */
    public List<Heading> chapters() {
        return nodes.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> heading.level() == 1)
                .toList();
    }

    /** Every table, those of figures included, in order. */
    public List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Table table) {
                tables.add(table);
            } else if (node instanceof Figure figure) {
                tables.add(figure.data());
            }
        }
        return tables;
    }

    /** Every figure, in order. */
    public List<Figure> figures() {
        return nodes.stream()
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .toList();
    }

    /**
     * What a table or figure is called, such as "Table 3" or "Figure 2"; the numbers of a figure are called after it.
     *
     * @param key the key of a table, or of a figure's data
     * @return empty where this paper has none of that key
     */
    public Optional<String> findLabel(String key) {
        int tables = 0;
        int figures = 0;
        for (Node node : nodes) {
            if (node instanceof Table table) {
                tables++;
                if (table.key().equals(key)) {
                    return Optional.of("Table " + tables);
                }
            } else if (node instanceof Figure figure) {
                figures++;
                if (figure.data().key().equals(key)) {
                    return Optional.of("Figure " + figures);
                }
            }
        }
        return Optional.empty();
    }
}
