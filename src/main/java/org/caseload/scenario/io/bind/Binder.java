package org.caseload.scenario.io.bind;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.scenario.io.merge.Merge;
import org.caseload.scenario.io.merge.Profiles;
import org.caseload.scenario.io.shape.Field;
import org.caseload.scenario.io.shape.Limits;
import org.caseload.scenario.io.shape.Shape;
import org.caseload.scenario.io.shape.Shapes;
import org.caseload.scenario.io.tree.PermittedFolders;
import org.caseload.scenario.io.tree.Place;
import org.caseload.scenario.io.tree.Problem;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.Tree;

/**
 * Binds a located tree to the record it describes. Everything wrong is reported in one pass: the binder goes on after a
 * problem, and rules that join several values are checked wherever all of them could be read.
 */
public final class Binder {
    private final KeyHints hints;
    private final Problems problems;
    private final List<String> fileKeys;
    private final PermittedFolders folders;
    private final Profiles profiles;
    private final Remembered remembered;
    private final Places places;
    private final Defaults defaults = new Defaults();
    private final ValueBinder valueBinder;
    private final ProfileBinder profileBinder;
    private final LawBinder lawBinder;
    private final SectionBinder sectionBinder;
    private final SheetBinder sheetBinder;
    private final CollectionBinder collectionBinder;

    private Binder(
            KeyHints hints,
            Problems problems,
            List<String> fileKeys,
            PermittedFolders folders,
            boolean ofRows,
            Remembered remembered) {
        this.hints = hints;
        this.problems = problems;
        this.fileKeys = fileKeys;
        this.folders = folders;
        this.remembered = remembered;
        this.places = remembered.places();
        this.sheetBinder = new SheetBinder(this, folders, problems);
        this.profiles = new Profiles(problems);
        this.valueBinder = new ValueBinder(problems, ofRows);
        this.profileBinder = new ProfileBinder(problems, valueBinder);
        this.lawBinder = new LawBinder(problems);
        this.sectionBinder = new SectionBinder(this, hints, problems);
        this.collectionBinder = new CollectionBinder(this, problems);
    }

    /** The record that a tree describes, or nothing and the problems in the list. */
    public static <R extends Record> Optional<Bound<R>> bind(Class<R> type, Tree tree, Problems problems) {
        PermittedFolders none = new PermittedFolders(Path.of(""), List.of());
        return bind(type, Shapes.of(type), List.of(), tree, none, problems, Remembered.nothing());
    }

    /**
     * The record that a tree describes, by a shape read before.
     *
     * @param fileKeys keys of the file itself, such as {@code extends}, for messages: they have been dealt with before
     * @param folders where it may name other files
     * @param remembered what an earlier binding of the same file with other numbers made; where there was none, it is filled
     */
    public static <R extends Record> Optional<Bound<R>> bind(
            Class<R> type,
            Shape.Section shape,
            List<String> fileKeys,
            Tree tree,
            PermittedFolders folders,
            Problems problems,
            Remembered remembered) {
        Spot root = new Spot("", tree.place(), Limits.NONE, Provenance.NONE);
        Binder binder = new Binder(new KeyHints(shape), problems, fileKeys, folders, false, remembered);
        Outcome outcome = binder.bind(shape, tree, root);
        remembered.complete(binder.places);
        if (problems.count() > 0 || outcome.value().isEmpty()) {
            return Optional.empty();
        }
        R value = type.cast(outcome.value().get());
        return Optional.of(new Bound<>(value, (Resolved.Branch) outcome.resolved()));
    }

    /** A record and how every value of it was resolved. */
    public record Bound<R>(R value, Resolved.Branch resolved) {}

    Outcome bind(Shape shape, Tree tree, Spot around) {
        Spot spot = around.at(tree);
        places.value(spot.path(), tree);
        if (tree instanceof Tree.Refused || tree instanceof Tree.Removed) {
            return Outcome.failed();
        }
        if (shape instanceof Shape.Possible possible) {
            return possible(possible, tree, spot);
        }
        if (shape instanceof Shape.Section section) {
            return sectionBinder.bind(section, tree, spot);
        }
        if (shape instanceof Shape.OneOf choice) {
            return sectionBinder.choose(choice, tree, spot);
        }
        if (shape instanceof Shape.ById table) {
            return collectionBinder.byId(table, tree, spot);
        }
        if (shape instanceof Shape.TableOrSheet either) {
            return sheetBinder.either(either, tree, spot);
        }
        if (shape instanceof Shape.Sheet sheet) {
            return sheetBinder.bind(sheet, tree, spot);
        }
        return single(shape, tree, spot);
    }

    private Outcome single(Shape shape, Tree tree, Spot around) {
        LongForm form = LongForm.of(tree, around, problems);
        Spot spot = form.spot();
        if (form.tree() instanceof Tree.Refused) {
            return Outcome.failed();
        }
        if (shape instanceof Shape.Listed list) {
            return collectionBinder.listed(list, form.tree(), spot);
        }
        if (shape instanceof Shape.Duration) {
            return lawBinder.bind(form.tree(), spot);
        }
        if (shape instanceof Shape.Profile profile) {
            return profileBinder.bind(profile, form.tree(), spot);
        }
        return valueBinder.bind(((Shape.Value) shape).kind(), form.tree(), spot);
    }

    private Outcome possible(Shape.Possible shape, Tree tree, Spot spot) {
        boolean ownWord =
                shape.inner() instanceof Shape.Value value && value.kind().reads("none");
        boolean isText =
                shape.inner() instanceof Shape.Value value && value.kind().type() == String.class;
        if (Merge.isNone(tree) && (!ownWord || isText)) {
            return Possibilities.absent(shape, spot.origin(tree));
        }
        return Possibilities.present(shape, bind(shape.inner(), tree, spot));
    }

    /** A component of a record: what is stated, else its default, else nothing. */
    Outcome field(Field field, Optional<Tree.Entry> stated, Spot section) {
        Spot spot = section.below(field.key(), field.limits());
        return remembered.find(field, spot.path(), stated).orElseGet(() -> {
            int before = problems.count();
            Outcome outcome = bound(field, stated, spot);
            if (outcome.sound() && problems.count() == before) {
                remembered.keep(field, spot.path(), stated, outcome);
            }
            return outcome;
        });
    }

    private Outcome bound(Field field, Optional<Tree.Entry> stated, Spot spot) {
        stated.ifPresent(entry -> places.key(spot.path(), entry));
        Optional<Tree> tree =
                stated.map(entry -> defaults.under(entry.value(), field)).or(() -> defaults.of(field));
        if (tree.isPresent()) {
            Tree whole = profiles.expand(tree.get(), field, spot.path(), spot.written());
            return Possibilities.selfContained(field, bind(field.shape(), whole, spot));
        }
        return unstated(field, spot);
    }

    private Outcome unstated(Field field, Spot spot) {
        ValueOrigin origin =
                ValueOrigin.ofDefault(Place.byDefault(field.parameter().source()));
        if (field.shape() instanceof Shape.Possible possible) {
            return Possibilities.absent(possible, origin);
        }
        if (field.shape() instanceof Shape.ById) {
            return Outcome.of(Map.of(), new Resolved.Branch(Map.of(), origin));
        }
        if (field.shape() instanceof Shape.TableOrSheet either) {
            Tree none = new Tree.Table(Place.byDefault(field.parameter().source()), List.of());
            return sheetBinder.either(either, none, spot);
        }
        if (field.shape() instanceof Shape.Listed) {
            return Outcome.of(List.of(), new Resolved.Row(List.of(), origin));
        }
        String permitted = Permitted.of(field.shape(), spot.limits());
        problems.add(new Problem(spot.written(), spot.path(), "this must be stated", permitted, ""));
        return Outcome.failed();
    }

    /**
     * What takes the place of a single value that could not be read, so that the tables around it can still be looked at:
     * its default, or its absence. Tables have no stand-in: what refers to their entries would then seem to be wrong.
     */
    Optional<Object> standIn(Field field, Spot section) {
        if (field.shape() instanceof Shape.Possible possible) {
            return Possibilities.absent(possible, section.origin(new Tree.Refused(section.written())))
                    .value();
        }
        boolean single = field.shape() instanceof Shape.Value
                || field.shape() instanceof Shape.Duration
                || field.shape() instanceof Shape.Profile;
        return defaults.of(field)
                .filter(tree -> single)
                .map(tree -> profiles.expand(tree, field, section.path(), section.written()))
                .flatMap(tree -> bind(field.shape(), tree, section.below(field.key(), field.limits()))
                        .value());
    }

    /** A binder of rows, whose columns stand by themselves. */
    Binder ofRows() {
        return new Binder(hints, problems, List.of(), folders, true, Remembered.nothing());
    }

    /** Where keys and values were written. */
    Places places() {
        return places;
    }

    /** Keys that may stand at the top of a file beside those of its record. */
    List<String> fileKeys(Spot spot) {
        return spot.path().isEmpty() ? fileKeys : List.of();
    }

    static String listed(List<String> words) {
        return String.join(", ", words);
    }
}
