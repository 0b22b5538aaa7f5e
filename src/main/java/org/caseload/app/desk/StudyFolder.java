package org.caseload.app.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.app.request.Slug;
import org.caseload.app.request.StudyFiles;
import org.caseload.app.study.Studies;
import org.caseload.app.study.Study;
import org.caseload.result.StatedInput;
import org.caseload.scenario.io.edit.EditableFile;

/**
 * A study on the desk: the scenario as it is corrected, its plans, and every version that was before.
 *
 * <p>{@code scenario.yaml} extends official figures or another scenario and states what was put right; each plan is a strategy file; a change
 * keeps the file that it changes under {@code history}, from where it can be taken back.
 */
public final class StudyFolder {
    /** What a study or a plan may be called as a file. */
    public static final String NAME = "[a-z0-9][a-z0-9-]{0,60}";

    static final String OFFICIAL = "official-figures.yaml";
    private static final String SCENARIO = "scenario.yaml";
    private static final String ENDING = ".yaml";
    private static final String PLAN = "plan-";
    private static final int MOST_PLANS = 8;
    private static final int LONGEST_NAME = 80;

    private final Path path;
    private final Path results;
    private final Host machine;
    private final Studies studies;
    private final LastRead lastRead;
    private final VersionedFiles versions;

    StudyFolder(Path path, Path results, Host machine, Studies studies, LastRead lastRead) {
        this.path = path;
        this.results = results;
        this.machine = machine;
        this.studies = studies;
        this.lastRead = lastRead;
        versions = new VersionedFiles(machine.workingFolder().resolve(path), path.toString());
    }

    /** The name of the folder. */
    public String name() {
        return path.getFileName().toString();
    }

    /** The folder, as seen from the working folder. */
    Path path() {
        return path;
    }

    /** The scenario file, as seen from the working folder. */
    public Path scenario() {
        return path.resolve(SCENARIO);
    }

    boolean isThere() {
        return versions.names().contains(SCENARIO);
    }

    /** Where the results of a plan are kept; of the scenario as it stands, without a plan. */
    public Path results(Optional<String> plan) {
        return results.resolve(plan.orElse("as-it-stands"));
    }

    /** Where the answer to a question about a plan is kept. */
    public Path asked(String question) {
        return results.resolve(question);
    }

    /** Where the comparison of the plans is kept. */
    public Path comparison() {
        return results.resolve("plans-compared");
    }

    /** The study with a plan, as the command line would be told. */
    public StudyFiles files(Optional<String> plan) {
        return StudyFiles.of(
                scenario(), plan.map(name -> List.of(planFile(name))).orElse(List.of()));
    }

    /** The verb and the files by which a result is made on the command line. */
    String words(String result) {
        String own = slashed(scenario());
        if (!result.equals(StudyDesk.COMPARISON)) {
            return "run " + own + (result.equals(StudyDesk.NO_PLAN) ? "" : " --with " + slashed(planFile(result)));
        }
        return "compare " + own
                + plans().stream()
                        .map(plan -> " " + slashed(planFile(plan.name())))
                        .collect(Collectors.joining());
    }

    private static String slashed(Path file) {
        return file.toString().replace('\\', '/');
    }

    void begin(String parent, EditableFile parentFile) {
        EditableFile own = EditableFile.empty()
                .with(List.of("kind"), "scenario")
                .with(List.of("extends"), parent)
                .with(List.of("name"), parentFile.text(List.of("name")).orElse(name()))
                .with(List.of("question"), parentFile.text(List.of("question")).orElse("When do caseloads come down?"));
        versions.begin(SCENARIO, own);
    }

    /** What the scenario is called. */
    public String title() {
        return versions.read(SCENARIO).text(List.of("name")).orElse(name());
    }

    /**
     * Every value that files state, with where it comes from.
     *
     * @throws BadInput when somebody broke a file
     */
    public List<StatedInput> known() {
        return said().values();
    }

    /**
     * What the scenario says in a sentence, how far its start lies from what is stated, and what it warns of.
     *
     * @throws BadInput when somebody broke a file
     */
    public List<String> says() {
        return said().lines();
    }

    private LastRead.Said said() {
        return lastRead.of(machine.workingFolder().resolve(scenario()), machine.workingFolder(), () -> {
            Study study = studies.open(files(Optional.empty()));
            List<StatedInput> stated = study.stated(machine.workingFolder()).stream()
                    .filter(value -> value.where().contains(ENDING))
                    .toList();
            return new LastRead.Said(
                    stated,
                    studies.check(scenario(), List.of()),
                    List.copyOf(study.sheets().keySet()));
        });
    }

    /**
     * Puts values right, with the note that they are the council's own.
     *
     * @param written by keys joined by full stops, each value as somebody writes it; an empty one takes the correction back
     * @throws BadInput with the problems, when it cannot be so; then everything is as it was
     */
    public void correct(Map<String, String> written) {
        EditableFile before = versions.read(SCENARIO);
        EditableFile after = before;
        try {
            for (Map.Entry<String, String> value : written.entrySet()) {
                after = corrected(after, List.of(value.getKey().split("\\.", -1)), value.getValue());
            }
        } catch (IllegalArgumentException wrong) {
            throw new BadInput(wrong.getMessage());
        }
        change(SCENARIO, before, after, List.of());
    }

    private static EditableFile corrected(EditableFile file, List<String> keys, String written) {
        if (written.isEmpty()) {
            return file.without(keys);
        }
        boolean whole = keys.size() == 1 || written.startsWith("{") || written.startsWith("[");
        return whole
                ? file.with(keys, written)
                : file.with(keys, Map.of("value", written)).with(below(keys, "note"), "the council's own figure");
    }

    /** The plans, by name of their files. */
    public List<Plan> plans() {
        return files().stream()
                .filter(file -> file.startsWith(PLAN))
                .map(file -> plan(file.substring(PLAN.length(), file.length() - ENDING.length())))
                .toList();
    }

    /**
     * When a plan does what; nothing where its file, or the scenario's, cannot be read.
     *
     * @param plan its name
     */
    public Optional<Study.PlanDates> planDates(String plan) {
        try {
            return studies.open(files(Optional.of(plan))).planDates();
        } catch (BadInput broken) {
            return Optional.empty();
        }
    }

    /** The plan of that name. */
    public Optional<Plan> findPlan(String name) {
        return plans().stream().filter(plan -> plan.name().equals(name)).findFirst();
    }

    /**
     * Adds a plan that does nothing yet, or what a strategy file says.
     *
     * @param title what it is called
     * @throws BadInput when there are as many as are compared, or the strategy does not fit this council
     */
    public Plan add(String title, Optional<Path> strategy) {
        if (plans().size() >= MOST_PLANS) {
            throw new BadInput("There are 8 plans already. Permitted: at most 8; take one away first.");
        }
        EditableFile plan = strategy.map(
                        file -> VersionedFiles.read(machine.workingFolder().resolve(file), file.toString()))
                .orElseGet(() -> EditableFile.empty().with(List.of("kind"), "strategy"))
                .with(List.of("name"), shortened(title));
        String name = freePlan(Slug.ofStem(Path.of(title.replaceAll("[^\\p{L}\\p{N}]+", "-"))));
        change(strategy(name), EditableFile.empty(), withPlan(plan), List.of(planFile(name)));
        return plan(name);
    }

    /** Adds a plan like another. */
    public Plan duplicate(String name) {
        Plan like = findPlan(name).orElseThrow(() -> new BadInput("There is no such plan."));
        return add(like.title() + " 2", Optional.of(planFile(name)));
    }

    /** Calls a plan something else; its file stays the same. */
    public void rename(String name, String title) {
        EditableFile before = versions.read(strategy(name));
        change(strategy(name), before, before.with(List.of("name"), shortened(title)), List.of(planFile(name)));
    }

    /** Takes a plan away. */
    public void remove(String name) {
        versions.remove(strategy(name));
    }

    /**
     * Puts an action into a plan, or says something else of one that is there.
     *
     * @param id the name of the action
     * @param said by keys joined by full stops, each as somebody writes it; what is empty is not said at all
     * @throws BadInput with the problems, when it cannot be so; then everything is as it was
     */
    public void put(String plan, String id, Map<String, String> said) {
        EditableFile before = versions.read(strategy(plan));
        EditableFile after = before;
        try {
            for (Map.Entry<String, String> entry : said.entrySet()) {
                List<String> keys = new ArrayList<>(List.of("plan", id));
                keys.addAll(List.of(entry.getKey().split("\\.", -1)));
                after = entry.getValue().isEmpty() ? after.without(keys) : after.with(keys, entry.getValue());
            }
        } catch (IllegalArgumentException wrong) {
            throw new BadInput(wrong.getMessage());
        }
        change(strategy(plan), before, after, List.of(planFile(plan)));
    }

    /** Takes an action out of a plan. */
    public void takeOut(String plan, String action) {
        EditableFile before = versions.read(strategy(plan));
        change(strategy(plan), before, withPlan(before.without(List.of("plan", action))), List.of(planFile(plan)));
    }

    /** Takes the latest change back; false where there is none. */
    public boolean undo() {
        return versions.undo();
    }

    /** How many changes can be taken back. */
    public int changes() {
        return versions.changes();
    }

    /** The names of its files. */
    public List<String> files() {
        return versions.names();
    }

    /** What one of its files says. */
    public Optional<byte[]> file(String name) {
        if (!files().contains(name)) {
            return Optional.empty();
        }
        return Optional.of(versions.read(name).text().getBytes(StandardCharsets.UTF_8));
    }

    private Plan plan(String name) {
        EditableFile file = versions.read(strategy(name));
        List<Plan.Action> actions = new ArrayList<>();
        for (String id : file.keys(List.of("plan"))) {
            actions.add(new Plan.Action(id, file.flat(List.of("plan", id))));
        }
        return new Plan(name, file.text(List.of("name")).orElse(name), List.copyOf(actions));
    }

    private static EditableFile withPlan(EditableFile file) {
        return file.keys(List.of("plan")).isEmpty() ? file.with(List.of("plan"), Map.of()) : file;
    }

    private String freePlan(String plain) {
        String cut = plain.substring(0, Math.min(plain.length(), 40));
        String name = cut;
        for (int number = 2; findPlan(name).isPresent(); number++) {
            name = cut + "-" + number;
        }
        return name;
    }

    /** Keeps a change where the scenario, and a plan laid over it, are right with it. */
    private void change(String file, EditableFile before, EditableFile after, List<Path> with) {
        versions.change(
                file,
                before,
                after,
                () -> studies.open(StudyFiles.of(scenario(), with)).prepared());
    }

    private static String shortened(String title) {
        return title.substring(0, Math.min(title.length(), LONGEST_NAME));
    }

    private static List<String> below(List<String> keys, String key) {
        List<String> longer = new ArrayList<>(keys);
        longer.add(key);
        return longer;
    }

    private static String strategy(String plan) {
        return PLAN + plan + ENDING;
    }

    /** The file of a plan, as seen from the working folder. */
    public Path planFile(String plan) {
        return path.resolve(strategy(plan));
    }
}
