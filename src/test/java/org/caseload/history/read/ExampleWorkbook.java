package org.caseload.history.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.Replications;
import org.caseload.experiment.audit.AuditTrail;
import org.caseload.result.story.Fact;
import org.caseload.result.story.FactKind;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.ScenarioReader;

/**
 * The invented Annex A workbook that ships as an example: the cases of one simulated run, with slips and habits of real ones. No row of it is
 * of anybody.
 */
final class ExampleWorkbook {
    static final Path SHIPPED = Path.of("scenarios", "data", "annex-a.xlsx");
    static final LocalDate AS_OF = LocalDate.of(2025, 8, 31);

    private static final Path COUNCIL = Path.of("src", "test", "resources", "history", "invented-council.yaml");
    private static final Path STAFF = Path.of("scenarios", "data", "staff.csv");
    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);
    private static final int FIRST_WHO_LEFT = 13;

    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private int people;

    /** The cases as they stood on the day of the lists. */
    List<Journey> cases() {
        Scenario scenario = ScenarioReader.read(COUNCIL, Path.of("").toAbsolutePath())
                .value()
                .orElseThrow();
        AuditTrail trail = new AuditTrail(scenario.startDate(), fact -> {
            if (fact.kind() != FactKind.MIDNIGHT) {
                facts.add(fact);
            }
        });
        new Replications(new PreparedStudy(scenario), 1).run(1, trail);
        nameWorkers();
        return EventJourneys.of(facts, AS_OF).stream().map(this::named).toList();
    }

    Path write(Path file) throws IOException {
        AnnexAWriter writer = new AnnexAWriter(cases(), AS_OF, this::invented, true);
        spoil(new ArrayList<>(writer.sheets().values()));
        writer.sheets()
                .put("Notes", List.of(List.of("Every row of this workbook is made up."), List.of("RAG: red, amber")));
        writer.workbook(file);
        return file;
    }

    /** Who is in post on the day is called as in the list of staff that ships, team by team. */
    private void nameWorkers() {
        Map<Integer, String> teams = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (fact.at().toLocalDate().isAfter(AS_OF)) {
                break;
            }
            if (fact.kind() == FactKind.WORKER_STARTS) {
                teams.put(fact.worker().getAsInt(), fact.team());
            } else if (fact.kind() == FactKind.WORKER_LEAVES) {
                teams.remove(fact.worker().getAsInt());
            }
        }
        Map<String, List<String>> staff = staff();
        teams.forEach((worker, team) -> {
            List<String> free = staff.getOrDefault(team, List.of());
            if (!free.isEmpty()) {
                names.put("SW" + worker, free.remove(0));
            }
        });
    }

    private static Map<String, List<String>> staff() {
        Map<String, List<String>> staff = new LinkedHashMap<>();
        try {
            Files.readAllLines(STAFF).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> staff.computeIfAbsent(cells[1], team -> new ArrayList<>())
                            .add(cells[0]));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
        return staff;
    }

    private Journey named(Journey journey) {
        return new Journey(
                journey.child(),
                journey.referred(),
                journey.noFurtherAction(),
                journey.steps().stream()
                        .map(step -> new Journey.Step(step.work(), step.from(), step.to(), worker(step), team(step)))
                        .toList());
    }

    private String worker(Journey.Step step) {
        return step.worker().isEmpty()
                ? "Unallocated"
                : names.computeIfAbsent(step.worker(), who -> "W" + (FIRST_WHO_LEFT + names.size()));
    }

    private static String team(Journey.Step step) {
        return switch (step.work()) {
            case ASSESSMENT -> "Assessment Team";
            case CHILD_IN_NEED, PROTECTION_PLAN -> "Locality Team";
            case LOOKED_AFTER -> "Looked After Team";
        };
    }

    /** Of nobody: one after the other. */
    private String invented(String field) {
        people++;
        return switch (field) {
            case "Gender" -> people % 2 == 0 ? "a) Male" : "b) Female";
            case "Ethnicity" -> "a) White British";
            case "DateOfBirth" -> BRITISH.format(LocalDate.of(2008, 1, 1).plusDays(people * 37L % 6_000));
            default -> Integer.toString(people % 17);
        };
    }

    /** What somebody's hand does to a list: a row twice, a day that no month has, a start that is missing. */
    private static void spoil(List<List<List<Object>>> sheets) {
        List<List<Object>> referrals = sheets.get(2);
        referrals.add(referrals.get(referrals.size() - 1));
        set(sheets.get(3), 4, "Continuous Assessment Start Date", "31/06/2025");
        set(sheets.get(6), 2, "Child Protection Plan Start Date", null);
        set(sheets.get(5), 3, "Allocated Worker", "TBC");
    }

    private static void set(List<List<Object>> sheet, int row, String column, String text) {
        Object[] cells = sheet.get(row).toArray();
        cells[sheet.get(0).indexOf(column)] = text;
        sheet.set(row, Arrays.asList(cells));
    }
}
