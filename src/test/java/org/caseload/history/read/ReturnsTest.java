package org.caseload.history.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caseload.history.CaseHistory;
import org.caseload.history.Exit;
import org.caseload.history.Handover;
import org.caseload.history.KindOfWork;
import org.caseload.history.Spell;
import org.caseload.history.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases written as the census, as the looked after children return and as the standard dataset are read back as they were. */
class ReturnsTest {
    private static final LocalDate AS_OF = LocalDate.of(2025, 3, 31);
    private static final LocalDate FIRST = LocalDate.of(2024, 4, 1);

    private final List<Journey> cases = InventedCouncil.cases(5, AS_OF, 4, 12, 40);
    private final Sentinels sentinels = new Sentinels();
    private final ReturnsWriter writer = new ReturnsWriter(cases, FIRST, AS_OF, sentinels);

    @TempDir
    Path folder;

    @Test
    void the_census_is_read_back_as_it_was() throws IOException {
        Path file = folder.resolve("census.xml");
        writer.census(file);
        CaseHistory history = Reading.of(null, file);
        assertThat(history.asOf()).isEqualTo(AS_OF);
        assertThat(history.of(KindOfWork.CHILD_IN_NEED).window()).contains(new Window(FIRST, AS_OF));
        assertThat(difference(told(history, KindOfWork.ASSESSMENT), truth(KindOfWork.ASSESSMENT, FIRST, true)))
                .isEmpty();
        // The census has no children in care: what came before care or after it cannot be told apart.
        for (KindOfWork work : List.of(KindOfWork.CHILD_IN_NEED, KindOfWork.PROTECTION_PLAN)) {
            assertThat(difference(told(history, work), truth(work, FIRST, true)).stream()
                            .filter(line -> line.startsWith("missing")))
                    .as(work.stage())
                    .isEmpty();
        }
        assertThat(history.referrals().rows()).hasSize(referred(FIRST));
        assertThat(history.referrals().rows().stream()
                        .filter(row -> row.noFurtherAction().orElseThrow()))
                .hasSize((int) cases.stream()
                        .filter(of -> !of.referred().isBefore(FIRST) && of.noFurtherAction())
                        .count());
    }

    @Test
    void the_looked_after_return_is_read_back_as_it_was() throws IOException {
        writer.episodes(folder.resolve("Episodes.csv"));
        writer.socialWorkers(folder.resolve("SWEpisodes.csv"));
        CaseHistory history = Reading.of(AS_OF, folder);
        assertThat(history.of(KindOfWork.LOOKED_AFTER).window()).contains(new Window(FIRST, AS_OF));
        assertThat(difference(told(history, KindOfWork.LOOKED_AFTER), truth(KindOfWork.LOOKED_AFTER, FIRST, false)))
                .isEmpty();
        assertThat(history.of(KindOfWork.CHILD_IN_NEED).window()).isEmpty();
        assertThat(history.handovers().window()).contains(new Window(FIRST, AS_OF));
        assertThat(difference(handovers(history), handovers(FIRST))).isEmpty();
        assertThat(history.lists().get(0).leftOut()).containsEntry("it is of a series of short breaks", 1);
    }

    @Test
    void the_standard_dataset_with_its_stages_is_read_back_as_it_was() throws IOException {
        writer.standard(folder.resolve("ssd"), true);
        CaseHistory history = Reading.of(AS_OF, folder.resolve("ssd"));
        for (KindOfWork work : KindOfWork.values()) {
            LocalDate first = history.of(work).window().orElseThrow().first();
            assertThat(difference(told(history, work), truth(work, first, true)))
                    .as(work.stage())
                    .isEmpty();
        }
        assertThat(history.referrals().rows())
                .hasSize(referred(history.referrals().window().orElseThrow().first()));
        LocalDate first = history.handovers().window().orElseThrow().first();
        assertThat(difference(handovers(history), handovers(first))).isEmpty();
    }

    @Test
    void the_standard_dataset_without_stages_gives_whole_episodes_and_says_so() throws IOException {
        writer.standard(folder.resolve("ssd"), false);
        CaseHistory history = Reading.of(AS_OF, folder.resolve("ssd"));
        assertThat(history.of(KindOfWork.ASSESSMENT).rows()).isEmpty();
        assertThat(history.of(KindOfWork.CHILD_IN_NEED).rows().stream()
                        .map(Spell::open)
                        .filter(open -> open))
                .hasSize(
                        (int) cases.stream().filter(of -> of.closed().isEmpty()).count());
        assertThat(history.remarks().stream().map(remark -> remark.what()))
                .anyMatch(what ->
                        what.endsWith("no list says when the work after the assessment began; taken as the day of"
                                + " the referral"));
    }

    private int referred(LocalDate first) {
        return (int) cases.stream().filter(of -> !of.referred().isBefore(first)).count();
    }

    private static Set<String> handovers(CaseHistory history) {
        return history.handovers().rows().stream()
                .map((Handover of) ->
                        of.child() + " " + of.date() + " " + of.reason().orElseThrow())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> handovers(LocalDate first) {
        Set<String> lines = new TreeSet<>();
        for (Journey journey : cases) {
            for (Journey.Step care : journey.of(KindOfWork.LOOKED_AFTER)) {
                List<CareWorkers.Held> held = CareWorkers.of(care, AS_OF);
                held.stream()
                        .skip(1)
                        .filter(of -> !of.from().isBefore(first))
                        .forEach(of -> lines.add(Reading.child(journey.child()) + " " + of.from() + " " + of.reason()));
            }
        }
        return lines;
    }

    private static Set<String> difference(Set<String> told, Set<String> truth) {
        assertThat(truth).hasSizeGreaterThan(10);
        Set<String> difference = new TreeSet<>();
        truth.stream().filter(line -> !told.contains(line)).forEach(line -> difference.add("missing " + line));
        told.stream().filter(line -> !truth.contains(line)).forEach(line -> difference.add("too many " + line));
        return difference;
    }

    private static Set<String> told(CaseHistory history, KindOfWork work) {
        return history.of(work).rows().stream()
                .map(spell -> line(
                        spell.child().text(),
                        spell.started(),
                        spell.ended(),
                        spell.exit(),
                        spell.referred().isPresent()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> truth(KindOfWork work, LocalDate first, boolean whole) {
        Set<String> lines = new TreeSet<>();
        boolean census = whole && first.equals(FIRST);
        for (Journey journey : cases) {
            for (int i = 0; i < journey.steps().size(); i++) {
                Journey.Step step = journey.steps().get(i);
                if (step.work() != work || !step.shownIn(first, AS_OF)) {
                    continue;
                }
                boolean afterCare = census && work != KindOfWork.ASSESSMENT && nearCare(journey, i);
                Optional<KindOfWork> next = whole && i + 1 < journey.steps().size()
                        ? Optional.of(journey.steps().get(i + 1).work())
                        : Optional.empty();
                Optional<Exit> exit = step.to().isEmpty() || !whole
                        ? Optional.empty()
                        : Optional.of(
                                next.map(to -> to == KindOfWork.LOOKED_AFTER && census ? KindOfWork.CHILD_IN_NEED : to)
                                        .<Exit>map(Exit.WentOn::new)
                                        .orElse(new Exit.Closed()));
                if (!afterCare) {
                    lines.add(line(Reading.child(journey.child()).text(), step.from(), step.to(), exit, whole));
                }
            }
        }
        return lines;
    }

    private static boolean nearCare(Journey journey, int i) {
        return i > 0 && journey.steps().get(i - 1).work() == KindOfWork.LOOKED_AFTER
                || i + 1 < journey.steps().size() && journey.steps().get(i + 1).work() == KindOfWork.LOOKED_AFTER;
    }

    private static String line(
            String child, LocalDate from, Optional<LocalDate> to, Optional<Exit> exit, boolean referred) {
        return child + " " + from + " " + to.map(LocalDate::toString).orElse("open") + " "
                + exit.map(Exit::toString).orElse("") + " " + referred;
    }
}
