package org.caseload.scenario.io.bind;

import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.SheetOrigin;
import org.caseload.scenario.io.merge.Merge;
import org.caseload.scenario.io.shape.Limits;
import org.caseload.scenario.io.shape.Shape;
import org.caseload.scenario.io.sheet.SheetReader;
import org.caseload.scenario.io.tree.PermittedFolders;
import org.caseload.scenario.io.tree.Place;
import org.caseload.scenario.io.tree.Problem;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.SourceText;
import org.caseload.scenario.io.tree.Tree;
import org.caseload.scenario.io.tree.YamlReader;

/** Makes records of the rows of CSV files: each row is bound like a table of the scenario, at its own line and column. */
final class SheetBinder {
    private static final String CHECKSUM = "sha-256";
    private static final String PERMITTED =
            "the name of a CSV file below the folder of the scenario or the working folder";

    private final Binder binder;
    private final PermittedFolders folders;
    private final Problems problems;

    SheetBinder(Binder binder, PermittedFolders folders, Problems problems) {
        this.binder = binder;
        this.folders = folders;
        this.problems = problems;
    }

    /** A table by id, or the file named in its place. */
    Outcome either(Shape.TableOrSheet shape, Tree tree, Spot spot) {
        boolean file =
                tree instanceof Tree.Table table && table.find(Merge.FILE).isPresent()
                        || tree instanceof Tree.Text text && !text.isEmpty();
        Outcome inner = file ? bind(shape.sheet(), tree, spot, true) : binder.bind(shape.table(), tree, spot);
        if (inner.value().isEmpty()) {
            return Outcome.failed();
        }
        Object value = inner.value().get();
        List<Object> arguments = file ? List.of(Map.of(), Optional.of(value)) : List.of(value, Optional.empty());
        return new Outcome(Optional.of(made(shape.constructor(), arguments)), inner.sound(), inner.resolved());
    }

    Outcome bind(Shape.Sheet shape, Tree tree, Spot spot) {
        return bind(shape, tree, spot, false);
    }

    /** With {@code inPart}, rows that could be read are looked at further although others could not. */
    private Outcome bind(Shape.Sheet shape, Tree tree, Spot around, boolean inPart) {
        Spot spot = tree instanceof Tree.Table table
                ? around.with(around.provenance().within(table, around.path(), problems))
                : around;
        Optional<Tree.Text> name = name(tree, spot);
        Optional<Tree.Text> stated = name.isEmpty() ? Optional.empty() : checksum(tree);
        return name.flatMap(text -> find(text, spot).flatMap(file -> read(shape, file, stated, text, spot, inPart)))
                .orElseGet(Outcome::failed);
    }

    private Optional<Tree.Text> name(Tree tree, Spot spot) {
        Tree name = tree;
        if (tree instanceof Tree.Table table) {
            for (Tree.Entry entry : table.entries()) {
                String key = entry.name();
                if (!key.equals(Merge.FILE) && !key.equals(CHECKSUM) && !Provenance.isKey(key)) {
                    String path = YamlReader.below(spot.path(), key);
                    problems.add(spot.place(entry.key()), path, "found key " + Problem.quoted(key), "file alone");
                    return Optional.empty();
                }
            }
            name = table.findValue(Merge.FILE).orElse(tree);
        }
        if (name instanceof Tree.Text text && !text.isEmpty()) {
            return Optional.of(text);
        }
        boolean keyed = name != tree;
        String path = keyed ? YamlReader.below(spot.path(), Merge.FILE) : spot.path();
        problems.add(spot.place(name), path, "found " + name.found(), PERMITTED);
        return Optional.empty();
    }

    private static Optional<Tree.Text> checksum(Tree tree) {
        return tree instanceof Tree.Table table
                ? table.findValue(CHECKSUM).filter(Tree.Text.class::isInstance).map(Tree.Text.class::cast)
                : Optional.empty();
    }

    private Optional<Path> find(Tree.Text name, Spot spot) {
        return folders.find(name, found -> refuse(name, spot, found));
    }

    private void refuse(Tree.Text name, Spot spot, String found) {
        problems.add(spot.place(name), YamlReader.below(spot.path(), Merge.FILE), found, PERMITTED);
    }

    private Optional<Outcome> read(
            Shape.Sheet shape, Path file, Optional<Tree.Text> stated, Tree.Text name, Spot spot, boolean inPart) {
        String label = label(file);
        Place place = Place.file(label);
        int before = problems.count();
        Optional<byte[]> bytes = SourceText.SHEET.bytes(file, place, problems);
        Optional<SheetReader.Rows> rows = bytes.flatMap(all -> SourceText.SHEET.decode(all, place, problems))
                .flatMap(text -> SheetReader.read(text, place, shape.row(), problems));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String checksum = sha256(bytes.get());
        stated.filter(text -> !text.text().equals(checksum))
                .ifPresent(text -> problems.add(
                        spot.place(text),
                        YamlReader.below(spot.path(), CHECKSUM),
                        "the file is no longer the one that this scenario was run with; its SHA-256 is " + checksum));
        List<Object> values = rows(shape, rows.get(), label, spot, before);
        Map<String, Resolved> shown = new LinkedHashMap<>();
        shown.put(Merge.FILE, new Resolved.Leaf(label, false, spot.origin(name)));
        shown.put(CHECKSUM, new Resolved.Leaf(checksum, false, spot.origin(name)));
        if (values.size() < rows.get().rows().size() && !inPart) {
            return Optional.empty();
        }
        SheetOrigin origin = new SheetOrigin(label, checksum, rows.get().columns());
        Object value = made(shape.constructor(), List.of(origin, values));
        if (value instanceof Coherent coherent) {
            coherent.check(new PlacedObjections(binder.places(), problems, spot, problems.count() == before));
        }
        boolean sound = problems.count() == before;
        Resolved.Branch resolved = new Resolved.Branch(shown, spot.origin(name));
        return Optional.of(new Outcome(Optional.of(value), sound, resolved));
    }

    private List<Object> rows(Shape.Sheet shape, SheetReader.Rows rows, String label, Spot spot, int before) {
        List<Object> values = new ArrayList<>();
        Binder ofRows = binder.ofRows();
        binder.places().sheet(spot.path());
        for (int r = 0; r < rows.rows().size(); r++) {
            Tree.Table row = rows.rows().get(r);
            register(row, spot.path() + "." + values.size());
            ofRows.bind(shape.row(), row, new Spot("", row.place(), Limits.NONE, Provenance.NONE))
                    .value()
                    .ifPresent(values::add);
            if (problems.count() - before > SheetReader.MOST_PROBLEMS) {
                problems.add(Place.file(label), "", SheetReader.MORE_PROBLEMS);
                break;
            }
        }
        return values;
    }

    /** Rules that join the rows with the rest of the scenario point at cells too. */
    private void register(Tree.Table row, String path) {
        binder.places().value(path, row);
        for (Tree.Entry entry : row.entries()) {
            binder.places().value(path + "." + entry.name(), entry.value());
        }
    }

    private String label(Path file) {
        Path working = folders.workingFolder();
        Path shown = file.startsWith(working) ? working.relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }

    private static Object made(Constructor<?> constructor, List<Object> arguments) {
        try {
            return constructor.newInstance(arguments.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
