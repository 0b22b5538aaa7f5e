package org.caseload.history.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.caseload.history.KindOfWork;
import org.caseload.history.learning.Learning;
import org.caseload.history.learning.Learnt;
import org.caseload.history.learning.LearntBand;
import org.caseload.history.learning.LearntStage;
import org.caseload.history.learning.NotLearnt;
import org.caseload.history.learning.Tally;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The events of runs, written as councils' lists and read again, give back the lengths and ends that the scenario has. */
class RoundTripTest {
    private static final int FEW = 6;
    private static final int MANY = 500;
    private static final double TWO_ERRORS = 1.96;

    @TempDir
    Path folder;

    /** Intervals of lengths and of ends that were learnt from one kind of lists. */
    private record Found(Map<KindOfWork, Tally> lengths, Map<KindOfWork, Tally> ends) {
        static Found none() {
            return new Found(new EnumMap<>(KindOfWork.class), new EnumMap<>(KindOfWork.class));
        }

        void add(Learnt learnt, SyntheticDepartment truth) {
            for (LearntStage stage : learnt.stages()) {
                Tally lengthsOf = lengths.computeIfAbsent(stage.work(), work -> new Tally());
                boolean told = true;
                for (LearntBand band : stage.bands().subList(0, stage.bands().size() - 1)) {
                    told &= band.used();
                    if (told) {
                        lengthsOf.add(band.open().covers(truth.open(stage.work(), band.upTo())));
                    }
                }
                Tally endsOf = ends.computeIfAbsent(stage.work(), work -> new Tally());
                stage.exits()
                        .ifPresent(exits -> exits.forEach((to, exit) ->
                                endsOf.add(Math.abs(exit.share() - truth.goesOn(stage.work(), to))
                                        <= TWO_ERRORS * exit.deviation())));
            }
        }

        private static Tally sum(Map<KindOfWork, Tally> of) {
            Tally sum = new Tally();
            of.values().forEach(sum::add);
            return sum;
        }

        Tally allLengths() {
            return sum(lengths);
        }

        Tally allEnds() {
            return sum(ends);
        }

        @Override
        public String toString() {
            return "lengths: " + allLengths() + "; ends: " + allEnds() + " " + lengths + " " + ends;
        }
    }

    private void learn(SyntheticDepartment.Past past, int number, Learning learning, Map<ListsOfCases, Found> found)
            throws IOException {
        SyntheticDepartment truth = SyntheticDepartment.drawn(past, number);
        List<Journey> cases = truth.cases();
        for (ListsOfCases lists : ListsOfCases.values()) {
            found.computeIfAbsent(lists, each -> Found.none()).add(learning.from(lists.of(cases, folder)), truth);
        }
    }

    @ParameterizedTest
    @EnumSource(SyntheticDepartment.Past.class)
    void lists_of_a_few_departments_give_back_their_lengths_and_ends(SyntheticDepartment.Past past) throws IOException {
        Learning learning = SyntheticDepartment.learning(past);
        Map<ListsOfCases, Found> all = new EnumMap<>(ListsOfCases.class);
        for (int number = 1; number <= FEW; number++) {
            learn(past, number, learning, all);
        }
        assertThat(all).hasSize(ListsOfCases.values().length);
        all.forEach((lists, found) -> {
            assertThat(found.lengths()).hasSize(KindOfWork.values().length);
            assertThat(found.allLengths().all()).isGreaterThan(10 * FEW);
            // Some 130 lengths and 30 ends, those of one list go together: three standard errors are 8 and 13 points
            assertThat(found.allLengths().share()).as("%s: %s", lists, found).isGreaterThan(0.87);
            assertThat(found.allEnds().share()).as("%s: %s", lists, found).isGreaterThan(0.82);
        });
    }

    @Tag("slow")
    @Test
    void lists_of_many_departments_hold_the_truth_as_often_as_they_say() throws IOException {
        Map<SyntheticDepartment.Past, Map<ListsOfCases, Found>> all = new EnumMap<>(SyntheticDepartment.Past.class);
        for (int number = 1; number <= MANY; number++) {
            for (SyntheticDepartment.Past past : SyntheticDepartment.Past.values()) {
                Map<ListsOfCases, Found> of = all.computeIfAbsent(past, each -> new EnumMap<>(ListsOfCases.class));
                learn(past, number, SyntheticDepartment.learning(past), of);
            }
        }
        all.forEach((past, of) -> of.forEach((lists, found) -> {
            System.out.println(past + ", " + lists + ": " + found);
            check(found.allLengths(), past + ", " + lists + ": " + found);
            check(found.allEnds(), past + ", " + lists + ": " + found);
        }));
    }

    /** 93 to 97 %, or three standard errors where the intervals are too few to tell. */
    private static void check(Tally tally, String what) {
        double few = Math.max(0.02, 3 * Math.sqrt(0.95 * 0.05 / tally.all()));
        assertThat(tally.share()).as(what).isBetween(0.95 - few, 0.95 + few);
    }

    @Test
    void lists_of_what_is_open_on_one_day_teach_no_length_and_no_end() throws IOException {
        Learning learning = SyntheticDepartment.learning(SyntheticDepartment.Past.STEADY);
        List<Journey> open = ListsOfCases.openOnly(
                SyntheticDepartment.drawn(SyntheticDepartment.Past.STEADY, 1).cases());
        assertThat(open).hasSizeGreaterThan(200);
        for (ListsOfCases lists : ListsOfCases.values()) {
            Path in = folder.resolve(lists.name());
            lists.write(open, Files.createDirectories(in));
            if (lists == ListsOfCases.RETURNS) {
                withoutPlacementsThatEnded(in.resolve("Episodes.csv"));
            }
            Learnt learnt = learning.from(Reading.of(ListsOfCases.AS_OF, in));
            assertThat(learnt.stages()).as("%s", lists).isEmpty();
            assertThat(learnt.notLearnt())
                    .as("%s", lists)
                    .filteredOn(one -> one.what().startsWith("how long"))
                    .hasSize(KindOfWork.values().length)
                    .extracting(NotLearnt::why)
                    .allMatch(why -> why.startsWith("the list covers 1 day"));
        }
    }

    private static void withoutPlacementsThatEnded(Path episodes) throws IOException {
        List<String> lines = Files.readAllLines(episodes);
        int ended = List.of(lines.get(0).split(",")).indexOf("DEC");
        Files.write(
                episodes,
                lines.stream()
                        .filter(line -> line.equals(lines.get(0)) || line.split(",", -1)[ended].isEmpty())
                        .toList());
    }
}
