package org.caseload.department.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.official.Measure;
import org.caseload.official.council.Council;
import org.caseload.official.council.Councils;
import org.caseload.official.file.DataRoom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A steady department is found for every council of England that publishes cases, near what it publishes. */
class EveryCouncilReconciledTest {
    private static final Councils COUNCILS = DataRoom.shipped();

    @ParameterizedTest
    @ValueSource(ints = {2022, 2024})
    void every_council_of_a_year_is_solved_near_its_figures(int year) {
        check(year);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(ints = {2018, 2019, 2020, 2021, 2023})
    void and_those_of_other_years(int year) {
        check(year);
    }

    private static void check(int year) {
        List<Reconciled> all = new ArrayList<>();
        for (Council council : COUNCILS.all()) {
            Optional<Reconciliation> published = PublishedCouncil.of(COUNCILS, council, year);
            if (published.isPresent()) {
                Optional<Reconciled> solved = published.get().solve();
                assertThat(solved).as(council + " " + year).isPresent();
                assertThat(solved.get().valueOf(EnglishPathway.openInAll())
                                / council.figure(Measure.CASES, year).number().orElseThrow())
                        .as(council + " " + year)
                        .isCloseTo(1, within(1e-10));
                all.add(solved.get());
            }
        }
        assertThat(all).hasSizeGreaterThanOrEqualTo(145);
        assertThat(near(all, "referrals", 0.8, 1.25)).isGreaterThanOrEqualTo(0.9);
        assertThat(near(all, "plans", 0.95, 1.05)).isGreaterThanOrEqualTo(0.9);
        assertThat(near(all, "looked-after", 0.95, 1.05)).isGreaterThanOrEqualTo(0.9);
    }

    /** The share of councils whose solved figure over the published one lies between. */
    private static double near(List<Reconciled> all, String name, double low, double high) {
        return all.stream()
                .flatMap(one -> one.distances().stream())
                .filter(distance -> distance.name().equals(name))
                .mapToDouble(distance -> distance.solved() / distance.stated())
                .mapToInt(ratio -> ratio >= low && ratio <= high ? 1 : 0)
                .average()
                .orElseThrow();
    }
}
