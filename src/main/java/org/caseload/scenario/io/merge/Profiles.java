package org.caseload.scenario.io.merge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.caseload.parameter.Library;
import org.caseload.scenario.io.shape.Field;
import org.caseload.scenario.io.shape.Shape;
import org.caseload.scenario.io.tree.NearMiss;
import org.caseload.scenario.io.tree.Place;
import org.caseload.scenario.io.tree.Problem;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.Tree;
import org.caseload.scenario.io.tree.YamlReader;

/** The library of profiles that ships with the program, such as {@code england-2018}: read from its own resources only. */
public final class Profiles {
    /** The key that names a profile. */
    public static final String FROM = "from";

    /** By resource, since every file starts from the same few. */
    private static final Map<String, Tree> READ = new ConcurrentHashMap<>();

    private final Problems problems;

    /** Profiles whose problems go into this list. */
    public Profiles(Problems problems) {
        this.problems = problems;
    }

    /** The tree with its profile laid under it, if it starts from one; the same tree otherwise. */
    public Tree expand(Tree tree, Field field, String path, Place written) {
        if (field.library().isEmpty()) {
            return tree;
        }
        Library library = field.library().get();
        Tree spelled = isWordOnly(tree, field) ? Merge.spelledOut(tree, library) : tree;
        if (spelled instanceof Tree.Text word && isWordOnly(tree, field)) {
            return unknown(word, library, path, written);
        }
        if (!(spelled instanceof Tree.Table table)) {
            return spelled;
        }
        Optional<Tree> from = table.findValue(FROM).or(() -> byDefault(field, library));
        return from.map(name -> under(table, name, field, path, written)).orElse(table);
    }

    /** A component whose default is a profile starts from it unless its table names another one. */
    private static Optional<Tree> byDefault(Field field, Library library) {
        String name = field.parameter().defaultsTo();
        Place place = Place.byDefault(field.parameter().source());
        return List.of(library.profiles()).contains(name) ? Optional.of(new Tree.Text(place, name)) : Optional.empty();
    }

    private Tree under(Tree.Table table, Tree from, Field field, String path, Place written) {
        Library library = field.library().orElseThrow();
        List<Tree.Entry> own = table.entries().stream()
                .filter(entry -> !entry.name().equals(FROM))
                .toList();
        Tree rest = new Tree.Table(table.place(), own);
        boolean known =
                from instanceof Tree.Text word && List.of(library.profiles()).contains(word.text());
        if (!known && Merge.isNone(from)) {
            return rest;
        }
        if (!(from instanceof Tree.Text word) || !known) {
            return unknown(from, library, YamlReader.below(path, FROM), written);
        }
        Tree profile = read(library, word.text());
        return own.isEmpty() ? profile : Merge.over(profile, rest, field.shape());
    }

    /** A text can only name a profile unless the component may itself be written as one text. */
    private static boolean isWordOnly(Tree tree, Field field) {
        if (!(tree instanceof Tree.Text text) || text.isEmpty()) {
            return false;
        }
        boolean absent = field.shape() instanceof Shape.Possible && Merge.isNone(tree);
        boolean ownText = field.shape().certain() instanceof Shape.Value
                || field.shape().certain() instanceof Shape.Profile profile
                        && profile.text().isPresent();
        boolean names = field.library().stream()
                .anyMatch(library -> List.of(library.profiles()).contains(text.text()));
        return names || !absent && !ownText;
    }

    private Tree unknown(Tree found, Library library, String path, Place written) {
        List<String> known = List.of(library.profiles());
        String hint = found instanceof Tree.Text text ? NearMiss.sentence(text.text(), known) : "";
        Place place = found.place().isWritten() ? found.place() : written;
        String permitted = "a profile of the library: " + String.join(", ", known);
        problems.add(new Problem(place, path, "found " + found.found(), permitted, hint));
        return new Tree.Refused(found.place());
    }

    private static Tree read(Library library, String name) {
        return READ.computeIfAbsent(
                "/library/" + library.folder() + "/" + name + ".yaml", resource -> read(resource, Place.library(name)));
    }

    private static Tree read(String resource, Place place) {
        try (InputStream stream = Profiles.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the library has no " + resource);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            Problems wrong = new Problems();
            return YamlReader.read(text, place, wrong)
                    .filter(tree -> wrong.count() == 0)
                    .orElseThrow(() -> new IllegalStateException(
                            resource + ": " + wrong.sorted().get(0).text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
