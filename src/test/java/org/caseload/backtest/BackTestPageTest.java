package org.caseload.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * docs/back-tests.md is what the generator writes. To write it anew:
 * {@code mvn test -Pslow -Dtest=BackTestPageTest -Dcaseload.rewrite=true}.
 */
class BackTestPageTest {

    @Test
    void the_scenarios_have_not_changed_since() throws IOException {
        assertThat(Files.readString(BackTestPage.PAGE))
                .as("write it anew: mvn test -Pslow -Dtest=BackTestPageTest -Dcaseload.rewrite=true")
                .endsWith(BackTestPage.sources());
    }

    @Tag("slow")
    @Test
    void the_page_is_what_the_generator_writes() throws IOException {
        String text = BackTestPage.text();
        if (Boolean.getBoolean("caseload.rewrite")) {
            Files.writeString(BackTestPage.PAGE, text);
        }
        assertThat(Files.readString(BackTestPage.PAGE)).isEqualTo(text);
    }
}
