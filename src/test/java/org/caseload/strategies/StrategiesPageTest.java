package org.caseload.strategies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** docs/strategies.md is what the generator writes. To write it anew: {@code mvn -Pdocs}. */
@Tag("whole")
class StrategiesPageTest {
    private static final String HOW = "write it anew: mvn -Pdocs";

    @Test
    void neither_councils_nor_strategies_have_changed_since() throws IOException {
        assertThat(Files.readString(StrategiesPage.PAGE)).as(HOW).endsWith(StrategiesPage.sources());
    }

    /** Whatever in the program changes results changes this row; about six seconds on two cores. */
    @Test
    void one_row_comes_out_again() throws IOException {
        String row = new StrategyTrial(ShippedStrategies.COUNCILS.get(0)).row("thirty-newly-qualified-in-september");
        assertThat(Files.readString(StrategiesPage.PAGE)).as(HOW).contains(row + "\n");
    }

    @Tag("slow")
    @Test
    void the_page_is_what_the_generator_writes() throws IOException {
        String text = StrategiesPage.text();
        if (Boolean.getBoolean("caseload.rewrite")) {
            Files.writeString(StrategiesPage.PAGE, text);
        }
        assertThat(Files.readString(StrategiesPage.PAGE)).as(HOW).isEqualTo(text);
    }
}
