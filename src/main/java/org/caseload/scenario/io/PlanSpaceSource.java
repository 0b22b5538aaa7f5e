package org.caseload.scenario.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.scenario.Lever;
import org.caseload.scenario.StatedLever;
import org.caseload.scenario.StatedSpace;
import org.caseload.scenario.io.bind.Binder;
import org.caseload.scenario.io.tree.NearMiss;
import org.caseload.scenario.io.tree.PermittedFolders;
import org.caseload.scenario.io.tree.Place;
import org.caseload.scenario.io.tree.Problem;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.SourceText;
import org.caseload.scenario.io.tree.Tree;
import org.caseload.scenario.io.tree.YamlReader;
import org.caseload.scenario.io.uncertain.UncertainTree;

/**
 * A file with a space of plans, read with the strategies that it names, and each plan of it as what is laid over a scenario. What is wrong
 * with a value is found at its place in this file.
 */
public final class PlanSpaceSource {
    private static final DocumentReader<StatedSpace> SPACES =
            new DocumentReader<>(StatedSpace.class, FileKind.PLAN_SPACE, List.of(FileKind.KEY));

    private final StatedSpace space;
    private final ResolvedScenario values;
    private final Place place;
    private final List<LeverStrategies> levers;

    private PlanSpaceSource(StatedSpace space, ResolvedScenario values, Place place, List<LeverStrategies> levers) {
        this.space = space;
        this.values = values;
        this.place = place;
        this.levers = List.copyOf(levers);
    }

    /**
     * Reads a space, or says all that is wrong with it whatever the council.
     *
     * @param file the file as the user named it
     * @param workingFolder the folder in which the program was started
     */
    public static ParseResult<PlanSpaceSource> read(Path file, Path workingFolder) {
        Problems problems = new Problems();
        Optional<PlanSpaceSource> source = tree(file, workingFolder, problems)
                .flatMap(tree -> of(tree, PermittedFolders.of(file, workingFolder), problems));
        return source.filter(read -> problems.count() == 0)
                .map(read -> ParseResult.of(read, read.values))
                .orElseGet(() -> ParseResult.refused(problems.sorted()));
    }

    private static Optional<Tree> tree(Path file, Path workingFolder, Problems problems) {
        Place place = Place.file(DocumentReader.label(file));
        return SourceText.PLAN_SPACE
                .of(workingFolder.resolve(file), place, problems)
                .flatMap(text -> YamlReader.read(text, place, problems))
                .flatMap(tree -> SPACES.ofThisKind(tree, problems));
    }

    private static Optional<PlanSpaceSource> of(Tree tree, PermittedFolders folders, Problems problems) {
        UncertainTree uncertain = UncertainTree.of(tree, problems);
        Optional<Binder.Bound<StatedSpace>> bound = SPACES.bind(uncertain.central(), folders, problems);
        if (bound.isEmpty() || problems.count() > 0) {
            return Optional.empty();
        }
        Tree.Entry entry = ((Tree.Table) tree).find("levers").orElseThrow();
        Tree.Table stated = (Tree.Table) entry.value();
        Map<String, String> owners = new LinkedHashMap<>();
        List<LeverStrategies> levers = new ArrayList<>();
        bound.get().value().levers().forEach((id, lever) -> {
            Tree.Table lines = (Tree.Table) stated.findValue(id).orElseThrow();
            checkOthers(id, lines, bound.get().value(), problems);
            LeverStrategies.read(id, lever, lines, folders, problems).ifPresent(read -> {
                checkNames(id, read, owners, stated, problems);
                levers.add(read);
            });
        });
        return Optional.of(new PlanSpaceSource(
                bound.get().value(),
                new ResolvedScenario(FileKind.PLAN_SPACE, bound.get().resolved()),
                entry.key().place(),
                levers));
    }

    private static void checkOthers(String id, Tree.Table lever, StatedSpace space, Problems problems) {
        List<String> others = space.levers().keySet().stream()
                .filter(other -> !other.equals(id))
                .toList();
        if (lever.findValue("not-with").orElse(lever) instanceof Tree.Items list) {
            for (Tree item : list.items()) {
                if (item instanceof Tree.Text name && !others.contains(name.text())) {
                    problems.add(new Problem(
                            name.place(),
                            "levers." + id + ".not-with",
                            "found " + name.found(),
                            "other levers: " + String.join(", ", others),
                            NearMiss.sentence(name.text(), others)));
                }
            }
        }
    }

    /** An action's name keys its luck: two levers with one name could stand in no plan together. */
    private static void checkNames(
            String id, LeverStrategies lever, Map<String, String> owners, Tree.Table levers, Problems problems) {
        for (String action : lever.actions()) {
            String owner = owners.putIfAbsent(action, id);
            if (owner != null) {
                problems.add(
                        levers.find(id).orElseThrow().key().place(),
                        "levers." + id + ".strategy",
                        "found action " + Problem.quoted(action) + " again, which lever " + owner + " holds too",
                        "another strategy, or one lever with both as its sizes or dates");
            }
        }
    }

    /** What the file states. */
    public StatedSpace space() {
        return space;
    }

    /** Its levers and in which ways plans may hold them. */
    public List<Lever> levers() {
        return levers.stream().map(LeverStrategies::lever).toList();
    }

    /** A problem with all of its levers together, at their place. */
    public Problem problem(String found, String permitted) {
        return new Problem(place, "levers", found, permitted, "");
    }

    /** What is laid over a scenario for a plan: the strategy of each lever that it uses. */
    List<StrategyTree> plan(int[] choice, Problems problems) {
        List<StrategyTree> used = new ArrayList<>();
        for (int lever = 0; lever < choice.length; lever++) {
            if (choice[lever] > 0) {
                used.add(levers.get(lever).at(choice[lever], problems));
            }
        }
        return used;
    }

    /** Names of levers in words. */
    static String words(String id, StatedLever lever, Optional<String> size, Optional<String> date) {
        String name = id.replace('-', ' ');
        boolean people = lever.varies().filter("people"::equals).isPresent();
        String much = size.map(value -> people ? value + " " + name : name + " at " + value)
                .orElse(name);
        return date.map(day -> much + ", " + day).orElse(much);
    }
}
