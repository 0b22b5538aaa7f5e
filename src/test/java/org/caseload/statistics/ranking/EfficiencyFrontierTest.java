package org.caseload.statistics.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;
import org.caseload.statistics.Direction;
import org.caseload.statistics.ranking.EfficiencyFrontier.FrontierStatus;
import org.caseload.statistics.ranking.EfficiencyFrontier.Option;
import org.caseload.statistics.ranking.EfficiencyFrontier.Place;
import org.junit.jupiter.api.Test;

class EfficiencyFrontierTest {

    private static final Option NOTHING = new Option("nothing", 0, 0);
    private static final Option NURSE = new Option("nurse", 100, 10);
    private static final Option TEAM = new Option("team", 300, 12);
    private static final Option AGENCY = new Option("agency", 350, 11);
    private static final Option MANY = new Option("many", 400, 20);

    /**
     * By hand: 100/10 = 10 a unit for the nurse; (300 − 100)/2 = 100 a unit for the team, but (400 − 300)/8 = 12.50 beyond it, so a mix of
     * nurse and many does better than the team; (400 − 100)/10 = 30 a unit for many. The agency costs more than the team and does less.
     */
    @Test
    void names_what_dominates() {
        List<Place> places = EfficiencyFrontier.of(List.of(AGENCY, MANY, NOTHING, TEAM, NURSE), Direction.LARGER)
                .places();
        assertThat(places)
                .containsExactly(
                        new Place(AGENCY, FrontierStatus.DOMINATED, List.of("team"), OptionalDouble.empty()),
                        new Place(MANY, FrontierStatus.ON_THE_FRONTIER, List.of(), OptionalDouble.of(30)),
                        new Place(NOTHING, FrontierStatus.ON_THE_FRONTIER, List.of(), OptionalDouble.empty()),
                        new Place(
                                TEAM,
                                FrontierStatus.DOMINATED_BY_A_MIX,
                                List.of("nurse", "many"),
                                OptionalDouble.empty()),
                        new Place(NURSE, FrontierStatus.ON_THE_FRONTIER, List.of(), OptionalDouble.of(10)));
    }

    @Test
    void turns_round_where_smaller_is_better() {
        Option base = new Option("base", 0, 20);
        Option wave = new Option("wave", 900, 17);
        Option waste = new Option("waste", 500, 21);
        List<Place> places = EfficiencyFrontier.of(List.of(base, wave, waste), Direction.SMALLER)
                .places();
        assertThat(places.get(1).costPerUnit()).hasValue(300);
        assertThat(places.get(2).standing()).isEqualTo(FrontierStatus.DOMINATED);
        assertThat(places.get(2).by()).containsExactly("base");
    }

    @Test
    void keeps_both_of_two_that_are_the_same() {
        Option twin = new Option("twin", 100, 10);
        List<Place> places = EfficiencyFrontier.of(List.of(NOTHING, NURSE, twin, MANY), Direction.LARGER)
                .places();
        assertThat(places).allMatch(place -> place.standing() == FrontierStatus.ON_THE_FRONTIER);
        assertThat(places.get(2).costPerUnit()).hasValue(10);
    }

    @Test
    void refuses_what_is_no_number() {
        assertThatThrownBy(() -> new Option("gift", Double.NaN, 1))
                .hasMessage("gift: cost and outcome are finite numbers");
    }
}
