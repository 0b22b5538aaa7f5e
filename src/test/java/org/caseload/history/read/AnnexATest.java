package org.caseload.history.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caseload.history.CaseHistory;
import org.caseload.history.Exit;
import org.caseload.history.KindOfWork;
import org.caseload.history.Pseudonym;
import org.caseload.history.Remark;
import org.caseload.history.Spell;
import org.caseload.history.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases written as Annex A, with the quirks of the wild, are read back as they were. */
class AnnexATest {
    private static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST = LocalDate.of(2024, 12, 30);

    private final List<Journey> cases = InventedCouncil.cases(11, AS_OF, 4, 12, 40);
    private final Sentinels sentinels = new Sentinels();

    @TempDir
    Path folder;

    @Test
    void a_workbook_with_quirks_is_read_back_as_it_was() throws IOException {
        Path file = folder.resolve("annex a.xlsx");
        new AnnexAWriter(cases, AS_OF, sentinels::plant, true).workbook(file);
        check(Reading.of(AS_OF, file));
    }

    @Test
    void a_folder_of_csv_files_is_read_back_as_it_was() throws IOException {
        new AnnexAWriter(cases, AS_OF, sentinels::plant, false).folder(folder.resolve("lists"));
        check(Reading.of(AS_OF, folder.resolve("lists")));
    }

    @Test
    void the_day_of_the_lists_is_their_newest_day_where_nobody_says_it() throws IOException {
        Path file = folder.resolve("annex.xlsx");
        new AnnexAWriter(cases, AS_OF, sentinels::plant, false).workbook(file);
        CaseHistory history = Reading.of(null, file);
        assertThat(history.asOf()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(history.remarks().stream().map(Remark::what))
                .contains("taken to be of 30 June 2025, the newest day in it; say --as-of if it is not");
    }

    private void check(CaseHistory history) {
        assertThat(history.asOf()).isEqualTo(AS_OF);
        for (KindOfWork work : KindOfWork.values()) {
            assertThat(history.of(work).window()).contains(new Window(FIRST, AS_OF));
        }
        for (KindOfWork work : List.of(KindOfWork.ASSESSMENT, KindOfWork.PROTECTION_PLAN, KindOfWork.LOOKED_AFTER)) {
            assertThat(difference(told(history.of(work).rows()), truth(work, false)))
                    .as(work.stage())
                    .isEmpty();
        }
        assertThat(
                        difference(
                                        told(history.of(KindOfWork.CHILD_IN_NEED)
                                                .rows()),
                                        truth(KindOfWork.CHILD_IN_NEED, true))
                                .stream()
                                .filter(line -> line.startsWith("missing")))
                .as("children in need after what ended in the window")
                .isEmpty();
        assertThat(history.of(KindOfWork.CHILD_IN_NEED).rows().stream()
                        .filter(Spell::open)
                        .map(spell -> spell.child().text()))
                .as("children in need who are open")
                .containsExactlyInAnyOrderElementsOf(open(KindOfWork.CHILD_IN_NEED));
        assertThat(history.referrals().rows()).hasSize((int) cases.stream()
                .filter(journey -> !journey.referred().isBefore(FIRST))
                .count());
        assertThat(history.referrals().rows().stream()
                        .filter(referral -> referral.noFurtherAction().orElseThrow()))
                .hasSize((int) cases.stream()
                        .filter(journey -> !journey.referred().isBefore(FIRST) && journey.noFurtherAction())
                        .count());
        assertThat(history.handovers().window()).isEmpty();
    }

    private static Set<String> difference(Set<String> told, Set<String> truth) {
        assertThat(truth).hasSizeGreaterThan(10);
        Set<String> difference = new TreeSet<>();
        truth.stream().filter(line -> !told.contains(line)).forEach(line -> difference.add("missing " + line));
        told.stream().filter(line -> !truth.contains(line)).forEach(line -> difference.add("too many " + line));
        return difference;
    }

    private Set<String> open(KindOfWork work) {
        return cases.stream()
                .flatMap(journey -> journey.of(work).stream()
                        .filter(step -> step.to().isEmpty())
                        .map(step -> Reading.child(journey.child()).text()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> told(List<Spell> spells) {
        return spells.stream()
                .map(spell -> line(spell.child(), spell.started(), spell.ended(), spell.exit(), spell.worker()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the lists show: of children in need, those alone whose start the lists show too and whom list 6 names. */
    private Set<String> truth(KindOfWork work, boolean startShown) {
        Set<String> lines = new TreeSet<>();
        for (Journey journey : cases) {
            List<Journey.Step> steps = new ArrayList<>(journey.steps());
            for (int i = 0; i < steps.size(); i++) {
                Journey.Step step = steps.get(i);
                boolean after =
                        !startShown || i > 0 && step.from().isAfter(FIRST) && isLatest(journey) && !sameDay(steps, i);
                if (step.work() == work && step.shownIn(FIRST, AS_OF) && after) {
                    Optional<Exit> exit = step.to().isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    i + 1 < steps.size()
                                            ? new Exit.WentOn(steps.get(i + 1).work())
                                            : new Exit.Closed());
                    boolean named = work != KindOfWork.CHILD_IN_NEED
                            || exit.filter(Exit.WentOn.class::isInstance).isEmpty();
                    Optional<Pseudonym> worker = named ? Optional.of(Reading.worker(step.worker())) : Optional.empty();
                    lines.add(line(Reading.child(journey.child()), step.from(), step.to(), exit, worker));
                }
            }
        }
        return lines;
    }

    private static boolean sameDay(List<Journey.Step> steps, int i) {
        return steps.get(i).to().filter(steps.get(i).from()::equals).isPresent();
    }

    private boolean isLatest(Journey journey) {
        return cases.stream()
                .filter(other -> other.child().equals(journey.child()) && other.shownIn(FIRST, AS_OF))
                .filter(other -> other.steps().size() > 1)
                .reduce((one, other) -> other)
                .filter(journey::equals)
                .isPresent();
    }

    private static String line(
            Pseudonym child, LocalDate from, Optional<LocalDate> to, Optional<Exit> exit, Optional<Pseudonym> worker) {
        return child + " " + from + " " + to.map(LocalDate::toString).orElse("open") + " "
                + exit.map(Exit::toString).orElse("") + " "
                + worker.map(Pseudonym::text).orElse("");
    }
}
