package org.caseload.official.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caseload.official.Cells;
import org.caseload.official.Measure;
import org.caseload.official.Publication;
import org.caseload.official.PublishedCell;
import org.caseload.official.PublishedFile;
import org.caseload.official.Symbol;
import org.caseload.official.council.Neighbours.Neighbour;
import org.caseload.official.file.DataRoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands in for a figure that is not published, and how far it may be wrong. */
class StandInsTest {
    private static final Councils COUNCILS = DataRoom.shipped();
    private static final PublishedFile SOURCE = new PublishedFile(Publication.WORKFORCE, "made-up.csv", "0".repeat(64));
    private static final double Z = 1.2815515655446004;

    /**
     * Bristol's absence of 2024 is unreliable. Python with numpy over the published file: changes of a year of all
     * councils, winsorised at three robust SDs; std(ddof=1) = 1.294332951423153.
     */
    @Test
    void its_own_last_figure_comes_first() {
        assertThat(council("Bristol").figureOrStandIn(Measure.ABSENCE, 2024)).hasValueSatisfying(figure -> {
            CouncilFigure.StandIn standIn = (CouncilFigure.StandIn) figure;
            assertThat(standIn.value()).isEqualTo(3.7);
            assertThat(standIn.provenance())
                    .isEqualTo("assumption: its own of 2023 stands in (published as \"u\": unreliable)");
            assertThat(standIn.isAssumption()).isTrue();
            assertThat(standIn.range().sd()).isCloseTo(1.294332951423153, within(1e-12));
            assertThat(standIn.range().low()).isCloseTo(3.7 - Z * 1.294332951423153, within(1e-12));
        });
    }

    /**
     * Kensington's agency staff are not available since 2021. Python: the mean over its ten neighbours of their agency
     * staff per child, times its children = 27.72737713490254; SD of the logarithm about such means = 0.7415630069115473.
     */
    @Test
    void its_neighbours_come_where_its_own_is_older_than_two_years() {
        assertThat(council("Kensington").figureOrStandIn(Measure.AGENCY, 2023)).hasValueSatisfying(figure -> {
            CouncilFigure.StandIn standIn = (CouncilFigure.StandIn) figure;
            assertThat(standIn.value()).isCloseTo(27.72737713490254, within(1e-9));
            assertThat(standIn.from()).isEqualTo("its neighbours' mean of 2023");
            assertThat(standIn.range().sd()).isCloseTo(0.7415630069115473, within(1e-9));
            assertThat(standIn.range().high())
                    .isCloseTo(27.72737713490254 * StrictMath.exp(Z * 0.7415630069115473), within(1e-6));
        });
    }

    @Test
    void england_comes_where_neighbours_have_none_at_the_councils_size() {
        Cells.Gathering cells = new Cells.Gathering();
        add(cells, Measure.CHILDREN, Cells.ENGLAND, 10_000_000);
        add(cells, Measure.AGENCY, Cells.ENGLAND, 6_000);
        add(cells, Measure.ABSENCE, Cells.ENGLAND, 3.4);
        add(cells, Measure.CHILDREN, "900", 50_000);
        add(cells, Measure.CASES, "900", 1_000);
        Council council = only(cells, "900");
        assertThat(council.figureOrStandIn(Measure.AGENCY, 2020).orElseThrow().value())
                .isCloseTo(30, within(1e-9));
        assertThat(council.figureOrStandIn(Measure.ABSENCE, 2020).orElseThrow().value())
                .isEqualTo(3.4);
        assertThat(council.figureOrStandIn(Measure.ABSENCE, 2020).orElseThrow().provenance())
                .startsWith("assumption: England's of 2020 stands in (no row of 2020");
        assertThat(council.figureOrStandIn(Measure.VACANCIES, 2020))
                .as("nobody has it")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Symbol.class)
    void no_symbol_is_taken_for_nought_but_what_rounds_to_it(Symbol symbol) {
        Cells.Gathering cells = new Cells.Gathering();
        add(cells, Measure.CHILDREN, Cells.ENGLAND, 10_000_000);
        add(cells, Measure.CHILDREN, "900", 50_000);
        add(cells, Measure.PLANS_OVER_2_YEARS, Cells.ENGLAND, 1_200);
        cells.addMissing(Measure.PLANS_OVER_2_YEARS, "900", 2020, new PublishedCell.Withheld(symbol, SOURCE));
        CouncilFigure figure = only(cells, "900")
                .figureOrStandIn(Measure.PLANS_OVER_2_YEARS, 2020)
                .orElseThrow();
        assertThat(figure.value()).isEqualTo(symbol == Symbol.LOW ? 0 : 6);
        assertThat(figure.isAssumption()).isEqualTo(symbol != Symbol.LOW);
    }

    /** 11,071 × (100 − 54.2) / (100 − 9.4) = 5,597; the council's referrals of the next year were 5,351. */
    @Test
    void where_contacts_were_counted_englands_share_stands_in_and_as_many_go_on() {
        Council warwickshire = council("Warwickshire");
        assertThat(warwickshire
                        .figureOrStandIn(Measure.NO_FURTHER_ACTION_SHARE, 2018)
                        .orElseThrow())
                .isInstanceOfSatisfying(CouncilFigure.StandIn.class, standIn -> {
                    assertThat(standIn.value()).isEqualTo(9.4);
                    assertThat(standIn.why()).contains("54.2 %").contains("contacts were counted");
                });
        CouncilFigure referrals =
                warwickshire.figureOrStandIn(Measure.REFERRED, 2018).orElseThrow();
        assertThat(referrals).isInstanceOf(CouncilFigure.Derived.class);
        assertThat(referrals.value()).isCloseTo(11_071 * 45.8 / 90.6, within(1e-9));
        assertThat(warwickshire.figureOrStandIn(Measure.REFERRED, 2019).orElseThrow())
                .isInstanceOf(CouncilFigure.Published.class);
        assertThat(warwickshire
                        .figureOrStandIn(Measure.RE_REFERRAL_SHARE, 2018)
                        .orElseThrow()
                        .value())
                .as("England's")
                .isEqualTo(21.9);
    }

    @Test
    void what_is_published_says_where() {
        assertThat(council("Wakefield")
                        .figureOrStandIn(Measure.CASES, 2018)
                        .orElseThrow()
                        .provenance())
                .isEqualTo("published: cases 2018, csww_indicators_2017_to_2024.csv (sha256 6e3f6bd4)");
        assertThat(council("Richmond")
                        .figureOrStandIn(Measure.IN_NEED, 2024)
                        .orElseThrow()
                        .provenance())
                .startsWith("derived: children-in-need 2024 as sum of Kingston upon Thames, Richmond upon Thames, b1_");
    }

    /** Wakefield 2024 by hand: (41.7·30.1 + …) ÷ 100; 541 → … plans and care by Little's law from the published files. */
    @Test
    void lengths_follow_from_what_ended_and_from_stocks_over_flows() {
        Council wakefield = council("Wakefield");
        double[] shares = Stream.of(
                        Measure.ENDED_TO_3_MONTHS,
                        Measure.ENDED_TO_6_MONTHS,
                        Measure.ENDED_TO_1_YEAR,
                        Measure.ENDED_TO_2_YEARS,
                        Measure.ENDED_OVER_2_YEARS)
                .mapToDouble(measure -> wakefield.figure(measure, 2024).number().orElseThrow())
                .toArray();
        double[] means = {30.1, 132.4, 262.1, 515.8, 1364.7};
        double mean = 0;
        for (int i = 0; i < means.length; i++) {
            mean += shares[i] * means[i];
        }
        assertThat(wakefield.lengths().ofNeed(2024).orElseThrow().value())
                .isCloseTo(mean / Arrays.stream(shares).sum(), within(1e-9));
        double care = (number(wakefield, Measure.IN_CARE, 2024) + number(wakefield, Measure.IN_CARE, 2023))
                / (number(wakefield, Measure.CARE_STARTED, 2024) + number(wakefield, Measure.CARE_ENDED, 2024))
                * 365.25;
        assertThat(wakefield.lengths().ofCare(2024).orElseThrow().value()).isCloseTo(care, within(1e-9));
        assertThat(wakefield.lengths().ofPlans(2024).orElseThrow().value()).isBetween(200.0, 350.0);
        assertThat(wakefield.lengths().ofCare(2031)).isEmpty();
    }

    private static double number(Council council, Measure measure, int year) {
        return council.figure(measure, year).number().orElseThrow();
    }

    private static void add(Cells.Gathering cells, Measure measure, String code, double value) {
        cells.addMissing(measure, code, 2020, new PublishedCell.Given(value, List.of(SOURCE), ""));
    }

    private static Council only(Cells.Gathering cells, String code) {
        Councils councils = new Councils(
                cells.cells(),
                List.of(new CouncilIdentity(code, "Ours", "", List.of())),
                new Successions(List.of()),
                new Neighbours(Map.of(code, List.of(new Neighbour("901", "Close")))));
        return ((Search.Found) councils.find("Ours")).council();
    }

    private static Council council(String name) {
        return ((Search.Found) COUNCILS.find(name)).council();
    }
}
