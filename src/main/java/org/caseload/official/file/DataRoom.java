package org.caseload.official.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caseload.official.Cells;
import org.caseload.official.PublishedFile;
import org.caseload.official.council.CouncilIdentity;
import org.caseload.official.council.Councils;
import org.caseload.official.council.Neighbours;
import org.caseload.official.council.Succession;
import org.caseload.official.council.Successions;

/** Where official figures are: those shipped with the program, alone or below a folder of newer ones. */
public final class DataRoom {
    private static final String LIBRARY = "/library/councils/";
    private static final List<String> SMALL =
            List.of(CompactFolder.COUNCILS, CompactFolder.NEIGHBOURS, "successions.csv");

    private DataRoom() {}

    /** The figures that are shipped. */
    public static Councils shipped() {
        return councils(List.of());
    }

    /**
     * The figures of a folder, and the shipped ones where it has none.
     *
     * @param folder files as they are published, or compact tables
     * @param workingFolder where a relative path starts
     * @param problems takes all that is wrong with them; what is returned is of use only when there is none
     */
    public static Councils with(Path folder, Path workingFolder, FileProblems problems) {
        return councils(List.of(new DataFolder(folder, workingFolder, problems).read()));
    }

    /**
     * What these files say, each of which must be one that is read.
     *
     * @param files the files
     * @param workingFolder where relative paths start
     * @param problems takes all that is wrong with them
     */
    public static Layer read(List<Path> files, Path workingFolder, FileProblems problems) {
        LayerReader reader = new LayerReader(true, problems);
        for (Path file : files) {
            DataFile.read(file, workingFolder, problems).ifPresent(reader::add);
        }
        return reader.layer();
    }

    private static Councils councils(List<Layer> above) {
        FileProblems problems = new FileProblems();
        DataFile sources = resource(DataFolder.SOURCES, problems);
        Map<String, PublishedFile> tables = new TreeMap<>(
                SmallTables.sources(PublishedSheet.of(sources, problems).orElseThrow(), problems));
        SMALL.forEach(tables::remove);
        List<Layer> fromTop = new ArrayList<>(above);
        fromTop.add(shippedNames(problems));
        if (!problems.none()) {
            throw new IllegalStateException(String.join("\n", problems.lines()));
        }
        Cells.Gathering cells = new Cells.Gathering();
        Map<String, CouncilIdentity> identities = new LinkedHashMap<>();
        List<Succession> successions = new ArrayList<>();
        Optional<Neighbours> neighbours = Optional.empty();
        for (Layer layer : fromTop) {
            layer.addTo(cells);
            layer.identities().forEach(one -> identities.merge(one.code(), one, LayerReader::both));
            successions.addAll(layer.successions());
            neighbours = neighbours.or(() -> layer.neighbours().map(Layer.NeighboursTable::neighbours));
        }
        return new Councils(
                cells.cellsOver(new ShippedTables(
                        tables, name -> resource(name, new FileProblems()).text())),
                List.copyOf(identities.values()),
                new Successions(successions),
                neighbours.orElseGet(() -> new Neighbours(Map.of())));
    }

    /** What the small tables say. */
    private static Layer shippedNames(FileProblems problems) {
        LayerReader reader = new LayerReader(true, problems);
        for (String small : SMALL) {
            reader.add(resource(small, problems));
        }
        return reader.layer();
    }

    private static DataFile resource(String name, FileProblems problems) {
        try (InputStream stream = DataRoom.class.getResourceAsStream(LIBRARY + name)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks " + LIBRARY + name);
            }
            return DataFile.of(name, name, stream.readAllBytes(), problems).orElseThrow();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
