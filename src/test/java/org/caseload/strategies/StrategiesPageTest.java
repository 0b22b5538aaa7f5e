package org.caseload.strategies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** docs/strategies.md is what the generator writes. To write it anew: {@code mvn -Pdocs}. */
class StrategiesPageTest {
    private static final String HOW = "write it anew: mvn -Pdocs";

    /** Nor has whatever changes results. */
    @Test
    void neither_councils_nor_strategies_have_changed_since() throws IOException {
        assertThat(Files.readString(StrategiesPage.PAGE)).as(HOW).endsWith(StrategiesPage.sources());
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
