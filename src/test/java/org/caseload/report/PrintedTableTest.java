package org.caseload.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.caseload.report.Table.Column;
import org.junit.jupiter.api.Test;

/** Tables on a page: ranges in one cell, options side by side. */
class PrintedTableTest {
    private static Table table(List<Column> columns, List<List<Cell>> rows) {
        return new Table("numbers", "Numbers", columns, rows, List.of("A note."));
    }

    private static Table printed(Table table) {
        return PrintedTable.of(table, PrintedTable.ON_PAPER);
    }

    private static List<String> texts(List<Cell> cells) {
        return cells.stream().map(Cell::text).toList();
    }

    private static List<String> headers(Table table) {
        return table.columns().stream().map(Column::header).toList();
    }

    @Test
    void a_number_and_its_range_stand_in_one_cell() {
        Table printed = printed(table(
                List.of(
                        Column.words("Measure"),
                        Column.numbers("1 July: median"),
                        Column.numbers("1 July: 8 in 10 from"),
                        Column.numbers("1 July: to"),
                        Column.numbers("Runs")),
                List.of(
                        List.of(
                                Cell.words("Staff"),
                                Cell.number(107, 0),
                                Cell.number(97, 0),
                                Cell.number(116, 0),
                                Cell.number(30, 0)),
                        List.of(
                                Cell.words("Agency"),
                                Cell.number(0, 0),
                                Cell.number(0, 0),
                                Cell.number(0, 0),
                                Cell.number(30, 0)),
                        List.of(
                                Cell.words("Wait"),
                                Cell.number(Double.NaN, 0),
                                Cell.number(Double.NaN, 0),
                                Cell.number(Double.NaN, 0),
                                Cell.number(30, 0)))));
        assertThat(headers(printed)).containsExactly("Measure", "1 July (8 in 10)", "Runs");
        assertThat(texts(printed.rows().get(0))).containsExactly("Staff", "107 (97 to 116)", "30");
        assertThat(texts(printed.rows().get(1))).containsExactly("Agency", "0", "30");
        assertThat(texts(printed.rows().get(2))).containsExactly("Wait", "not defined", "30");
    }

    @Test
    void options_read_on_the_same_dates_stand_side_by_side() {
        Table printed = printed(table(
                List.of(Column.words("Strategy"), Column.words("Date"), Column.numbers("Median, cases")),
                List.of(
                        List.of(Cell.words("The base"), Cell.words("July"), Cell.number(25, 0)),
                        List.of(Cell.words("The base"), Cell.words("August"), Cell.number(24, 0)),
                        List.of(Cell.words("Early help"), Cell.words("July"), Cell.number(25, 0)),
                        List.of(Cell.words("Early help"), Cell.words("August"), Cell.number(22, 0)))));
        assertThat(headers(printed)).containsExactly("Date", "The base", "Early help");
        assertThat(texts(printed.rows().get(1))).containsExactly("August", "24", "22");
        assertThat(printed.notes()).containsExactly("Median, cases.", "A note.");
    }

    @Test
    void of_many_options_month_by_month_every_sixth_date_is_printed_and_the_last() {
        Table printed = printed(ofMonths(6, 14));
        assertThat(texts(printed.rows().stream().map(row -> row.get(0)).toList()))
                .containsExactly("month 0", "month 6", "month 13");
        assertThat(printed.notes()).contains("Every sixth date; all of them stand in the workbook.");
        assertThat(printed(ofMonths(5, 14)).rows()).hasSize(14);
        assertThat(printed(ofMonths(6, 12)).rows()).hasSize(12);
    }

    private static Table ofMonths(int options, int months) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int option = 0; option < options; option++) {
            for (int month = 0; month < months; month++) {
                rows.add(List.of(Cell.words("Option " + option), Cell.words("month " + month), Cell.number(month, 0)));
            }
        }
        return table(List.of(Column.words("Strategy"), Column.words("Date"), Column.numbers("Median")), rows);
    }

    @Test
    void a_second_range_that_few_have_stands_in_square_brackets() {
        Table printed = printed(table(
                List.of(
                        Column.words("Strategy"),
                        Column.words("Date"),
                        Column.words("Difference (95 %)"),
                        Column.words(PrintedTable.NOT_KNOWN)),
                List.of(
                        List.of(Cell.words("A"), Cell.words("July"), Cell.words("1 (0 to 2)"), Cell.words("not told")),
                        List.of(Cell.words("A"), Cell.words("August"), Cell.words("2 (1 to 3)"), Cell.words("0 to 4")),
                        List.of(Cell.words("B"), Cell.words("July"), Cell.words("5 (4 to 6)"), Cell.words("not told")),
                        List.of(
                                Cell.words("B"),
                                Cell.words("August"),
                                Cell.words("6 (5 to 7)"),
                                Cell.words("not told")))));
        assertThat(headers(printed)).containsExactly("Date", "A", "B");
        assertThat(texts(printed.rows().get(0))).containsExactly("July", "1 (0 to 2)", "5 (4 to 6)");
        assertThat(texts(printed.rows().get(1))).containsExactly("August", "2 (1 to 3) [0 to 4]", "6 (5 to 7)");
        assertThat(printed.notes())
                .containsExactly("Difference (95 %); in square brackets 95 % over what is not known.", "A note.");
    }

    @Test
    void whatever_else_a_table_is_it_stays_so() {
        Table uneven = table(
                List.of(Column.words("Strategy"), Column.words("Date"), Column.numbers("Median, cases")),
                List.of(
                        List.of(Cell.words("The base"), Cell.words("July"), Cell.number(25, 0)),
                        List.of(Cell.words("Early help"), Cell.words("August"), Cell.number(22, 0))));
        assertThat(PrintedTable.of(uneven, PrintedTable.ON_PAPER)).isEqualTo(uneven);
    }
}
