package org.caseload.history.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Lists of which only the bytes are there are read as those that lie somewhere, and refused as those are. */
class HeldListsTest {
    private static final Path EXAMPLE = Path.of("scenarios", "data", "annex-a.xlsx");
    private static final int MORE_THAN_UNPACKED = 500;

    @Test
    void a_workbook_that_is_held_says_what_it_says_where_it_lies() throws IOException {
        HistoryRead held = HistoryReader.readHeld(
                Map.of("annex-a.xlsx", Files.readAllBytes(EXAMPLE)), Optional.empty(), Reading.salt());
        assertThat(held.problems()).isEmpty();
        HistoryRead lying = HistoryReader.read(
                new GivenLists(
                        List.of(EXAMPLE),
                        Optional.empty(),
                        Optional.empty(),
                        Path.of("").toAbsolutePath()),
                Reading.salt());
        assertThat(held).usingRecursiveComparison().isEqualTo(lying);
        assertThat(held.history().orElseThrow().referrals().rows()).hasSizeGreaterThan(100);
    }

    @Test
    void a_workbook_that_unpacks_to_more_than_any_list_is_refused() throws IOException {
        byte[] comment = ("<!--" + " ".repeat(900_000) + "-->").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook>".getBytes(StandardCharsets.UTF_8));
            for (int comments = 0; comments < MORE_THAN_UNPACKED; comments++) {
                zip.write(comment);
            }
            zip.closeEntry();
        }
        assertThat(HistoryReader.readHeld(Map.of("a.xlsx", bytes.toByteArray()), Optional.empty(), Reading.salt())
                        .problems())
                .extracting(ListProblem::text)
                .singleElement()
                .asString()
                .startsWith("a.xlsx: ")
                .contains("the workbook unpacks to more than 400 MB");
    }
}
