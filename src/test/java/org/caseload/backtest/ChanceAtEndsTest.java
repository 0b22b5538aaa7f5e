package org.caseload.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The interval that a run prints of a chance holds what the chance would be at each end of what is not known. To write the table anew:
 * {@code mvn test -Pslow -Dtest=ChanceAtEndsTest -Dcaseload.rewrite=true}.
 */
@Tag("slow")
class ChanceAtEndsTest {
    private static final Path PAGE = Path.of("docs", "calibration.md");
    private static final String BEGINS = "<!-- made: chance -->\n";
    private static final String ENDS = "<!-- end -->";

    @Test
    void the_printed_interval_holds_the_chance_at_every_end() throws IOException {
        ChanceAtEnds ends = new ChanceAtEnds();
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        int from = page.indexOf(BEGINS) + BEGINS.length();
        int to = page.indexOf(ENDS, from);
        if (Boolean.getBoolean("caseload.rewrite")) {
            page = page.substring(0, from) + ends.table() + page.substring(to);
            Files.writeString(PAGE, page);
        }
        assertThat(page).contains(BEGINS + ends.table() + ENDS);
        assertThat(ends.rows()).hasSizeGreaterThan(10).allSatisfy(row -> {
            assertThat(row.atLow())
                    .as(row.what())
                    .isBetween(ends.asItIs().reachedLow(), ends.asItIs().reachedHigh());
            assertThat(row.atHigh())
                    .as(row.what())
                    .isBetween(ends.asItIs().reachedLow(), ends.asItIs().reachedHigh());
        });
    }
}
