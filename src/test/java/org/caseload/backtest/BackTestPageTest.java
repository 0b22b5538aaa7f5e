package org.caseload.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * docs/back-tests.md is what the generator writes. To write it anew:
 * {@code mvn test -Pslow -Dtest=BackTestPageTest -Dcaseload.rewrite=true}.
 */
class BackTestPageTest {

    /**
     * Where the forecasts of twelve councils have changed, so have those of all: back-test them, and take the scores over by
     * {@code mvn test -Dtest=BackTestPageTest -Dcaseload.rewrite=true -Dcaseload.back-test=results/back-test}.
     */
    @Test
    void what_it_says_of_england_is_what_the_program_forecasts() throws IOException {
        Optional<String> result = Optional.ofNullable(System.getProperty("caseload.back-test"));
        if (Boolean.getBoolean("caseload.rewrite")) {
            if (result.isPresent()) {
                EnglandScores.take(Path.of(result.get()));
            }
            Files.writeString(BackTestPage.PAGE, EnglandScores.in(Files.readString(BackTestPage.PAGE)));
            Files.write(EnglandScores.PICTURE, EnglandScores.picture().svg());
        }
        assertThat(EnglandScores.madeWith())
                .as("back-test England's councils anew, and take the scores over")
                .isEqualTo(BackTestPage.hash(TwelveCouncilsTest.KEPT));
        assertThat(Files.readString(BackTestPage.PAGE)).contains(EnglandScores.text());
        assertThat(Files.readString(EnglandScores.PICTURE))
                .contains(EnglandScores.picture().altText());
    }

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
