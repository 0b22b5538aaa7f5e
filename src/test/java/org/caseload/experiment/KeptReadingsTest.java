package org.caseload.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Kept in half the space where that loses nothing, and to the last bit in any case. */
class KeptReadingsTest {
    @Test
    void every_value_comes_back_to_the_last_bit() {
        Random random = new Random(7);
        double[][] values = new double[60][30];
        for (int line = 0; line < values.length; line++) {
            for (int reading = 0; reading < values[line].length; reading++) {
                values[line][reading] = line % 3 == 0 ? random.nextInt(1 << 24) : random.nextGaussian() * 1e6;
            }
            // One value that is not a single-precision number, or one that is special, among counts.
            values[line][line % 30] = new double[] {0.1, Double.NaN, -0.0, (1 << 24) + 1, 1e300, 16}[line % 6];
        }
        KeptReadings kept = new KeptReadings(values);
        assertThat(kept.lines()).isEqualTo(60);
        for (int line = 0; line < values.length; line++) {
            assertThat(kept.readings(line)).isEqualTo(30);
            for (int reading = 0; reading < values[line].length; reading++) {
                assertThat(Double.doubleToRawLongBits(kept.at(line, reading)))
                        .as("line %s, reading %s", line, reading)
                        .isEqualTo(Double.doubleToRawLongBits(values[line][reading]));
            }
            assertThat(kept.line(line)).isEqualTo(values[line]);
        }
    }
}
