package org.caseload.app.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.caseload.app.BackTestCouncils;
import org.caseload.app.machine.PretendMachine;
import org.caseload.app.request.BackTestRequest;
import org.caseload.app.request.RunSettings;
import org.caseload.app.study.ScenarioFiles;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;
import org.caseload.result.backtest.EffectSlope;
import org.caseload.result.backtest.ForecastStart;
import org.caseload.result.backtest.StaffEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What real changes of staff did, beside what they are simulated to do. */
class StaffAsItWentTest {

    @TempDir
    private Path work;

    private static ForecastStart start(int council, int year) {
        return new ForecastStart("c" + council, "Council " + council, year, 50);
    }

    @Test
    void a_change_is_a_plan_in_proportion_to_those_who_hold_cases() {
        assertThat(StaffAsItWent.plan(start(1, 2020), 0.1).orElseThrow())
                .startsWith("plan:\n")
                .contains("action: recruit")
                .contains("on: 2021-03-31")
                .endsWith("people: 5");
        assertThat(StaffAsItWent.plan(start(1, 2020), 0.005)).isEmpty();
        assertThat(StaffAsItWent.plan(start(1, 2020), -0.2).orElseThrow())
                .contains("action: move-staff")
                .contains("to: other-work")
                .endsWith("people: 10");
        assertThat(StaffAsItWent.plan(start(1, 2020), -0.005)).isEmpty();
    }

    /** Caseloads that fell by 15 % of what was simulated, with an error and a drift that no simulation knows. */
    @Test
    void the_slope_is_the_share_of_the_simulated_effect_that_came() {
        List<StaffEffect> effects = new ArrayList<>();
        for (int council = 0; council < 60; council++) {
            for (int year = 2019; year <= 2023; year++) {
                double growth = new KeyedRandom(3, year).uniform(council, Purpose.DURATION, 0) * 0.6 - 0.3;
                double error = 0.01 * new KeyedRandom(4, year).gaussian(council, Purpose.DURATION, 0);
                effects.add(new StaffEffect(
                        start(council, year),
                        1,
                        growth,
                        0.02 - 0.04 - 0.15 * 0.9 * growth + error,
                        -0.04,
                        -0.9 * growth));
            }
        }
        List<EffectSlope> slopes = StaffAsItWent.slopes(effects, from -> OptionalDouble.empty());
        assertThat(slopes)
                .extracting(EffectSlope::group)
                .containsExactly(
                        "all",
                        "growth",
                        "falls",
                        "all, figures from 2023",
                        "growth, figures from 2023",
                        "falls, figures from 2023");
        assertThat(slopes.get(0).n()).isEqualTo(300);
        assertThat(slopes.get(1).n() + slopes.get(2).n()).isEqualTo(300);
        assertThat(slopes.get(3).n()).isEqualTo(120);
        assertThat(slopes.get(4).n() + slopes.get(5).n()).isEqualTo(120);
        assertThat(slopes).allSatisfy(slope -> {
            assertThat(slope.slope()).isCloseTo(0.15, within(0.05));
            assertThat(slope.low()).isBetween(0.05, 0.15);
            assertThat(slope.high()).isBetween(0.15, 0.25);
        });
        assertThat(StaffAsItWent.slopes(effects.subList(0, 20), from -> OptionalDouble.of(0)))
                .isEmpty();
    }

    /**
     * All of the simulated effect came, but staff are counted with errors as large as their changes: half seems to have come. Starters less
     * leavers, counted with errors of their own, say how much.
     */
    @Test
    void errors_of_two_counts_of_staff_make_no_slope_too_small_by_starters_less_leavers() {
        List<StaffEffect> effects = new ArrayList<>();
        Map<ForecastStart, OptionalDouble> gained = new HashMap<>();
        for (int council = 0; council < 100; council++) {
            for (int year = 2022; year <= 2025; year++) {
                ForecastStart from = start(council, year);
                double grew = 0.1 * new KeyedRandom(5, year).gaussian(council, Purpose.DURATION, 0);
                double counted = grew + 0.1 * new KeyedRandom(6, year).gaussian(council, Purpose.DURATION, 0);
                double came = grew + 0.1 * new KeyedRandom(7, year).gaussian(council, Purpose.DURATION, 0);
                effects.add(new StaffEffect(from, 1, counted, -0.3 * grew, 0, -0.3 * counted));
                gained.put(from, council == 0 ? OptionalDouble.empty() : OptionalDouble.of(came));
            }
        }
        List<EffectSlope> slopes = StaffAsItWent.slopes(effects, gained::get);
        assertThat(slopes.get(0).slope()).isCloseTo(0.5, within(0.06));
        EffectSlope byStarters = slopes.get(slopes.size() - 1);
        assertThat(byStarters.group()).isEqualTo("all, figures from 2023 by starters less leavers");
        assertThat(byStarters.n()).isEqualTo(396);
        assertThat(byStarters.slope()).isCloseTo(1, within(0.12));
        assertThat(byStarters.low()).isBetween(0.7, 0.95);
        assertThat(byStarters.high()).isBetween(1.05, 1.3);
    }

    /** Staff in post and agency staff of Rutland grew by a tenth from 2022 to 2023; where every worker counts, caseloads fall by nearly that. */
    @Test
    void what_it_does_is_told_under_the_same_luck() throws IOException {
        Path folder = new BackTestCouncils(new ScenarioFiles(work), new PretendMachine(work).surroundings())
                .test(new BackTestRequest(
                        2022,
                        OptionalInt.of(2022),
                        Optional.of("Rutland"),
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new RunSettings(6, 3, 2, true)));
        List<String> effects = Files.readAllLines(folder.resolve("staff-effects.csv"));
        assertThat(effects).hasSize(3);
        String[] first = effects.get(1).split(",", -1);
        assertThat(effects.get(1)).startsWith("857,Rutland,2022,1,0.0975,0.1063,");
        assertThat(Double.parseDouble(first[7])).isBetween(-0.12, -0.03);
    }

    /** What if nearly everybody left each year? */
    @Test
    void values_can_be_laid_over_every_council() throws IOException {
        Files.writeString(
                work.resolve("over.yaml"),
                "kind: scenario\nname: all leave\ndepartment:\n  workforce: { turnover: 60 % }\n");
        Path folder = new BackTestCouncils(new ScenarioFiles(work), new PretendMachine(work).surroundings())
                .test(new BackTestRequest(
                        2022,
                        OptionalInt.of(2022),
                        Optional.of("Rutland"),
                        false,
                        Optional.of(Path.of("over.yaml")),
                        Optional.empty(),
                        Optional.empty(),
                        new RunSettings(6, 3, 2, true)));
        assertThat(Files.readAllLines(folder.resolve("left-out.csv"))).hasSize(1);
        String turnover = Files.readAllLines(folder.resolve("rows.csv")).stream()
                .filter(line -> line.contains(",turnover,1,"))
                .findFirst()
                .orElseThrow();
        assertThat(Double.parseDouble(turnover.split(",", -1)[8])).isBetween(40.0, 90.0);
        assertThat(Files.readString(folder.resolve("manifest.json"))).contains("--over over.yaml");
    }
}
