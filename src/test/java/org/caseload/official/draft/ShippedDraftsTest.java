package org.caseload.official.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caseload.official.council.Council;
import org.caseload.official.council.Councils;
import org.caseload.official.council.Search;
import org.caseload.official.file.DataRoom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two first scenarios are shipped as examples, and are what {@code caseload new} writes today. To write them anew: {@code mvn
 * test -Dtest=ShippedDraftsTest -Dcaseload.rewrite=true}.
 */
class ShippedDraftsTest {
    private static final int YEAR = 2024;

    @ParameterizedTest
    @CsvSource({"Waltham Forest, waltham-forest-2024.yaml", "Norfolk, norfolk-2024.yaml"})
    void a_shipped_scenario_is_what_is_written_today(String name, String file) throws IOException {
        Councils councils = DataRoom.shipped();
        Council council = ((Search.Found) councils.find(name, YEAR)).council();
        String text = ScenarioDraft.of(councils, council, YEAR, Wishes.NONE.fromWhatLasts(councils, council, YEAR))
                .text();
        Path shipped = Path.of("scenarios", file);
        if (Boolean.getBoolean("caseload.rewrite")) {
            Files.writeString(shipped, text, StandardCharsets.UTF_8);
        }
        assertThat(shipped).hasContent(text);
    }
}
