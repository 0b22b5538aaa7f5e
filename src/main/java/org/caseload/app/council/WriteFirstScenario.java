package org.caseload.app.council;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.caseload.app.folder.NewFile;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.Reason;
import org.caseload.app.machine.RunFailed;
import org.caseload.app.request.NewScenarioRequest;
import org.caseload.app.request.StartFrom;
import org.caseload.app.request.StudyFiles;
import org.caseload.app.study.Studies;
import org.caseload.official.Measure;
import org.caseload.official.council.Council;
import org.caseload.official.council.Councils;
import org.caseload.official.draft.Listed;
import org.caseload.official.draft.ScenarioDraft;
import org.caseload.official.draft.Wishes;
import org.caseload.scenario.io.OwnLists;
import org.caseload.words.Wrapped;

/** Writes a council's first scenario from official figures. */
public final class WriteFirstScenario {
    /** The stages of both pathways. */
    private static final List<String> STAGES =
            List.of("assessment", "child-in-need", "child-protection", "looked-after");

    private final Studies studies;
    private final Host surroundings;

    /** A use case on this machine. */
    public WriteFirstScenario(Studies studies, Host surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    /**
     * Writes the file and says what was missing and what to do next.
     *
     * @throws BadInput when there is no such council or year, the file is there already, or a file is wrong
     * @throws RunFailed when the file could not be written
     */
    public void write(NewScenarioRequest request) {
        OfficialCouncils official = new OfficialCouncils(surroundings);
        Councils councils = official.with(request.data());
        Council council = official.find(
                councils, request.council(), request.year().orElseGet(() -> councils.newest(Measure.CASES)));
        refuseEnded(council, request);
        int year = OfficialCouncils.year(council, request.year());
        Path out = request.out().orElseGet(() -> usual(council, request.lists().isEmpty() ? "" + year : "own-lists"));
        refuseExisting(out);
        Optional<String> plan = request.strategy().map(studies::plan);
        Wishes wishes =
                from(new Wishes(request.target(), plan, listed(request, out)), request, councils, council, year);
        ScenarioDraft draft = ScenarioDraft.of(councils, council, year, wishes);
        List<String> warnings = put(draft.text(), out);
        surroundings.out().line("Wrote " + out + ".");
        wishes.lasting().ifPresent(start -> surroundings.out().lines(Wrapped.lines(start.words())));
        tell(draft, warnings, out);
    }

    /**
     * The councils to choose from, for somebody who named none.
     *
     * @throws BadInput always
     */
    public void offer(Optional<Path> data) {
        Councils councils = new OfficialCouncils(surroundings).with(data);
        int newest = councils.newest(Measure.CASES);
        List<String> lines = new ArrayList<>();
        lines.add("Name a council, as in caseload new Nottingham. Permitted:");
        councils.living(Measure.CASES.publication(), newest).stream()
                .sorted(Comparator.comparing(Council::name))
                .collect(groupingBy(Council::region, TreeMap::new, mapping(Council::name, joining("; "))))
                .forEach((region, names) -> lines.addAll(Wrapped.lines(region + ": " + names + ".")));
        throw new BadInput(lines);
    }

    /** The councils of England with newest figures, by name. */
    public List<String> councils() {
        Councils councils = new OfficialCouncils(surroundings).with(Optional.empty());
        int newest = councils.newest(Measure.CASES);
        return councils.living(Measure.CASES.publication(), newest).stream()
                .map(Council::name)
                .sorted()
                .toList();
    }

    private static Path usual(Council council, String start) {
        return Path.of("scenarios", council.slug() + "-" + start + ".yaml");
    }

    private Optional<Listed> listed(NewScenarioRequest request, Path scenario) {
        if (request.lists().isEmpty()) {
            return Optional.empty();
        }
        Path cases = request.lists().get(0);
        Path staff = request.lists().get(1);
        OwnLists lists = studies.lists(cases, staff, scenario);
        LocalDate day = lists.newestDay()
                .orElseThrow(() -> new BadInput("There is no date in " + cases + " and " + staff
                        + ". Permitted: at least one case or member of staff."));
        return Optional.of(new Listed(
                seen(cases, scenario), seen(staff, scenario), day, lists.heldByTeam(STAGES), lists.waiting()));
    }

    /** A council's own lists are taken as they are: nobody's census put noise into them. */
    private static Wishes from(
            Wishes wishes, NewScenarioRequest request, Councils councils, Council council, int year) {
        return request.from() == StartFrom.PUBLISHED || !request.lists().isEmpty()
                ? wishes
                : wishes.fromWhatLasts(councils, council, year);
    }

    /** Nobody starts a department that is no more, unless they ask for a year in which it was. */
    private static void refuseEnded(Council council, NewScenarioRequest request) {
        if (council.findEnd().isPresent() && request.year().isEmpty()) {
            throw new BadInput("The newest figures of " + council.name() + " are of "
                    + council.years(Measure.CASES).last()
                    + ". Permitted: one of those that followed it; or a year in which it"
                    + " was, as --year " + council.years(Measure.CASES).last() + ".");
        }
    }

    /** A file's name as the scenario has to call it. */
    private String seen(Path file, Path scenario) {
        Path folder = absolute(scenario).getParent();
        return folder.relativize(absolute(file)).toString().replace('\\', '/');
    }

    private Path absolute(Path path) {
        return surroundings.workingFolder().resolve(path).toAbsolutePath().normalize();
    }

    private void refuseExisting(Path out) {
        if (Files.exists(absolute(out), LinkOption.NOFOLLOW_LINKS)) {
            throw new BadInput(there(out));
        }
    }

    private static String there(Path out) {
        return out + " is there already and stays as it is. Permitted: another name, with --out FILE.";
    }

    /**
     * Writes the file; what it would say wrong leaves none.
     *
     * @return what its start warns of
     */
    private List<String> put(String text, Path out) {
        NewFile file = new NewFile(absolute(out));
        try {
            file.write(text);
        } catch (FileAlreadyExistsException there) {
            throw new BadInput(there(out));
        } catch (IOException failure) {
            throw new RunFailed(out + " could not be written: " + Reason.of(failure) + ".", failure);
        }
        try {
            return studies.open(StudyFiles.of(out, List.of()))
                    .prepared()
                    .warnings()
                    .told();
        } catch (BadInput wrong) {
            file.remove();
            throw wrong;
        }
    }

    private void tell(ScenarioDraft draft, List<String> warnings, Path out) {
        list("What was missing, and what stands in:", draft.missing());
        list("What the start warns of:", warnings);
        surroundings.out().line("");
        surroundings.out().line("Next:");
        surroundings.out().line("  ./caseload validate " + asArgument(out));
        surroundings.out().line("  ./caseload run " + asArgument(out));
    }

    private void list(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            surroundings.out().line("");
            surroundings.out().line(heading);
            lines.forEach(line -> surroundings.out().lines(Wrapped.indented(line, "  ")));
        }
    }

    private static String asArgument(Path out) {
        String name = out.toString();
        return name.contains(" ") ? '"' + name + '"' : name;
    }
}
