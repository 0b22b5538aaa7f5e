package org.caseload.official.file;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caseload.official.Cells;
import org.caseload.official.council.CouncilIdentity;
import org.caseload.official.council.Neighbours;
import org.caseload.official.council.Succession;

/**
 * What a set of files says together. Layers lie on one another: the upper one counts where it says something.
 *
 * @param tables the tables of figures
 * @param identities the councils that the files name
 * @param neighbours who is like whom, if a file says so
 * @param successions who followed whom, as far as a file says so
 * @param passedOver files of a folder that are of no kind that is read
 */
public record Layer(
        List<FiguresRead> tables,
        List<CouncilIdentity> identities,
        Optional<NeighboursTable> neighbours,
        List<Succession> successions,
        List<String> passedOver) {

    /**
     * The table of neighbours and where it comes from.
     *
     * @param file the file
     * @param neighbours the neighbours
     */
    record NeighboursTable(DataFile file, Neighbours neighbours) {}

    /** Copies the lists. */
    public Layer {
        tables = List.copyOf(tables);
        identities = List.copyOf(identities);
        successions = List.copyOf(successions);
        passedOver = List.copyOf(passedOver);
    }

    /** Adds the cells of all tables that are not there yet; of two publications with the same measure the first counts. */
    void addTo(Cells.Gathering gathering) {
        tables.stream()
                .sorted(Comparator.comparing(table -> table.source().publication()))
                .flatMap(table -> table.entries().stream())
                .forEach(entry -> gathering.addMissing(entry.measure(), entry.code(), entry.year(), entry.cell()));
    }

    /** A line about each table, for who has them read. */
    public List<String> summary() {
        return tables.stream().map(Layer::summary).toList();
    }

    private static String summary(FiguresRead table) {
        int first =
                table.entries().stream().mapToInt(FiguresRead.Entry::year).min().orElse(0);
        int last =
                table.entries().stream().mapToInt(FiguresRead.Entry::year).max().orElse(0);
        long numbers = table.entries().stream()
                .filter(entry -> entry.cell().number().isPresent())
                .count();
        return table.shown() + ": " + table.source().publication().title() + ", " + first + " to " + last + ", "
                + numbers + " numbers and " + (table.entries().size() - numbers) + " symbols";
    }
}
