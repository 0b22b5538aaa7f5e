package org.caseload.official.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.caseload.experiment.KeyedResampling;
import org.caseload.official.file.DataRoom;
import org.caseload.official.panel.PublishedPanel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The fitted numbers that ship are those of the shipped figures. To make them anew: {@code mvn test -Pslow -Dtest=FittedNumbersTest
 * -Dcaseload.rewrite=true}, or {@code caseload calibrate --until 2022}.
 */
class FittedNumbersTest {
    private static final PublishedPanel PANEL = PublishedPanel.of(DataRoom.shipped());
    private static final Path TABLE = Path.of("src/main/resources/library/calibration/series-2022.csv");
    private static final int RESAMPLES = 100;

    @ParameterizedTest
    @EnumSource(names = {"CASELOAD", "CASE_HOLDERS"})
    void a_series_fitted_again_has_the_numbers_that_ship(PublishedSeries series) {
        StateSpace again = Calibration.until(FittedNumbers.SHIPPED_UNTIL, PANEL).model(series);

        double[] shipped =
                FittedNumbers.numbers(FittedNumbers.shipped().models().get(series));
        double[] found = FittedNumbers.numbers(again);
        for (int i = 0; i < found.length; i++) {
            assertThat(String.format(Locale.ROOT, "%.4f", found[i]))
                    .isEqualTo(String.format(Locale.ROOT, "%.4f", shipped[i]));
        }
    }

    @Test
    void the_table_names_the_figures_that_ship() {
        EnglandTable table = new EnglandTable(PANEL, FittedNumbers.SHIPPED_UNTIL, RESAMPLES, new KeyedResampling(1));

        assertThat(FittedNumbers.shippedText().lines().skip(1).limit(4).toList())
                .isEqualTo(table.says().stream().map(line -> "# " + line).toList());
        assertThat(FittedNumbers.shipped().until()).isEqualTo(FittedNumbers.SHIPPED_UNTIL);
        assertThat(FittedNumbers.shipped().models().keySet()).containsExactlyInAnyOrder(PublishedSeries.values());
    }

    @Test
    void how_caseloads_return_is_worked_out_again() {
        StateSpace fit = Calibration.until(FittedNumbers.SHIPPED_UNTIL, PANEL).model(PublishedSeries.CASELOAD);
        EnglandTable table = new EnglandTable(PANEL, FittedNumbers.SHIPPED_UNTIL, RESAMPLES, new KeyedResampling(1));

        assertThat(FittedNumbers.shippedText()
                        .lines()
                        .filter(line -> line.contains(",return-"))
                        .toList())
                .isEqualTo(table.returns(fit));
        assertThat(FittedNumbers.shipped().returnThroughCases()).isBetween(0.5, 0.9);
        assertThat(FittedNumbers.shipped().errorOfThat()).isBetween(0.05, 0.2);
    }

    @Tag("slow")
    @Test
    void the_whole_table_is_made_again() throws IOException {
        String made = new EnglandTable(PANEL, FittedNumbers.SHIPPED_UNTIL, RESAMPLES, new KeyedResampling(1)).text();
        if (Boolean.getBoolean("caseload.rewrite")) {
            Files.writeString(TABLE, made, StandardCharsets.UTF_8);
        }

        assertThat(made).isEqualTo(Files.readString(TABLE, StandardCharsets.UTF_8));
    }

    @Test
    void noise_of_cases_holders_and_caseload_fits_together() {
        HoldingNoise noise = new HoldingNoise(0.1, 0.08, 0.7);
        assertThat(noise.caseloadSd()).isCloseTo(Math.sqrt(0.01 + 0.0064 - 2 * 0.7 * 0.008), within(1e-12));
        assertThat(noise.shareOfCases())
                .as("covariance of the noise in cases with that in the ratio, over the variance of the latter")
                .isCloseTo((0.01 - 0.0056) / (0.01 + 0.0064 - 0.0112), within(1e-12));
    }

    @Test
    void the_fitted_noise_of_the_caseload_is_that_of_its_two_counts() {
        Calibration shipped = Calibration.of(FittedNumbers.shipped(), PANEL);
        HoldingNoise usual = shipped.noise(StrictMath.exp(ScaledPanel.USUAL_SIZE));

        assertThat(usual.caseloadSd())
                .isCloseTo(shipped.model(PublishedSeries.CASELOAD).noiseSd(), within(1e-9));
        assertThat(usual.correlation()).isBetween(0.5, 0.95);
    }

    @Test
    void cases_over_holders_that_last_are_the_caseload_that_lasts() {
        Calibration shipped = Calibration.of(FittedNumbers.shipped(), PANEL);
        for (String council : List.of("937", "892", "330")) {
            LastingStart start = shipped.start(council, 2020).orElseThrow();

            assertThat(start.cases() / start.holders())
                    .isCloseTo(start.reading().lasting().median(), within(1e-9));
            assertThat((start.cases() - start.publishedCases()) * (start.holders() - start.publishedHolders()))
                    .as("one is corrected up where the other is corrected down")
                    .isNegative();
        }
    }

    @Test
    void what_is_no_such_table_is_refused() {
        assertThatThrownBy(() -> FittedNumbers.read("series,number\n")).isInstanceOf(IllegalArgumentException.class);
    }
}
