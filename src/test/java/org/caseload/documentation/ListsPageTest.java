package org.caseload.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The table of lists in docs/lists.md is what the program reads. To write it anew: {@code -Dcaseload.rewrite=true}. */
class ListsPageTest {
    private static final Path PAGE = Path.of("docs", "lists.md");
    private static final Path DATA = Path.of("src", "main", "resources", "org", "caseload", "history", "list");
    private static final String HEAD =
            "| List | A row is | What is read; what it must have in bold |\n| --- | --- | --- |\n";

    @Test
    void the_table_says_every_column_that_is_read() throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(HEAD);
        assertThat(from).isPositive();
        int to = page.indexOf("\n\n", from) + 1;
        String table = HEAD + rows();
        if (Boolean.getBoolean("caseload.rewrite")) {
            Files.writeString(PAGE, page.substring(0, from) + table + page.substring(to));
        }
        assertThat(page.substring(from, to)).isEqualTo(table);
    }

    private static String rows() throws IOException {
        List<CSVRecord> headings = records("headings.csv");
        StringBuilder rows = new StringBuilder();
        for (CSVRecord list : records("lists.csv")) {
            boolean read = !Set.of("unused", "enquiries").contains(list.get("kind"));
            rows.append("| ")
                    .append(system(list.get("system")))
                    .append(list.get("table"))
                    .append(" | ")
                    .append(list.get("holds"))
                    .append(" | ")
                    .append(read ? String.join(", ", columns(list, headings)) : "nothing: it is known, and counted")
                    .append(" |\n");
        }
        return rows.toString();
    }

    private static List<String> columns(CSVRecord list, List<CSVRecord> headings) {
        Set<String> fields = new LinkedHashSet<>();
        List<String> columns = new ArrayList<>();
        for (CSVRecord heading : headings) {
            boolean ofList = heading.get("list").equals(list.get("list"))
                    || heading.get("list").equals(list.get("system"));
            String field = heading.get("field");
            if (ofList && !heading.get("called").isEmpty() && fields.add(field.toLowerCase(Locale.ROOT))) {
                columns.add(field.endsWith("!") ? "**" + heading.get("called") + "**" : heading.get("called"));
            }
        }
        return columns;
    }

    private static String system(String system) {
        return switch (system) {
            case "annex-a" -> "Annex A, ";
            case "ssda903" -> "SSDA903, ";
            case "ssd" -> "Standard Safeguarding Dataset, ";
            case "cin-census" -> "CIN census, ";
            default -> "your own list: ";
        };
    }

    private static List<CSVRecord> records(String name) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(DATA.resolve(name))) {
            return format.parse(reader).getRecords();
        }
    }
}
