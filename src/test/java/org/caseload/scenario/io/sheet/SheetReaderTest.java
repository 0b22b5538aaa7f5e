package org.caseload.scenario.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.caseload.department.casework.OpenCase;
import org.caseload.scenario.io.shape.Shapes;
import org.caseload.scenario.io.tree.Place;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.Tree;
import org.junit.jupiter.api.Test;

/** CSV as spreadsheets write it, cell by cell at its own place. */
class SheetReaderTest {
    private final Problems problems = new Problems();

    private List<Tree.Table> rows(String text) {
        Optional<SheetReader.Rows> rows =
                SheetReader.read(text, Place.file("x.csv"), Shapes.of(OpenCase.class), problems);
        assertThat(problems.sorted()).isEmpty();
        return rows.orElseThrow().rows();
    }

    private static String cell(Tree.Table row, String key) {
        Tree.Text value = (Tree.Text) row.findValue(key).orElseThrow();
        return value.text() + " at " + value.place().line() + ":"
                + value.place().column();
    }

    @Test
    void reads_semicolons_and_lines_that_end_as_windows_ends_them() {
        List<Tree.Table> rows =
                rows("Case ID;Stage;Referred\r\nC1;assessment;7/8/2018\r\n;;\r\nC2;assessment;2018-08-09\r\n");
        assertThat(rows).hasSize(2);
        assertThat(cell(rows.get(0), "referred")).isEqualTo("2018-08-07 at 2:15");
        assertThat(cell(rows.get(1), "case")).isEqualTo("C2 at 4:1");
    }

    @Test
    void reads_quotes_with_separators_quotes_and_lines_in_them() {
        List<Tree.Table> rows =
                rows("case,stage,worker,referred\n\"a \"\"b\"\", c\nd\",x,W1,17/07/2018 00:00\n\nC2,y,,\n");
        assertThat(cell(rows.get(0), "case")).isEqualTo("a \"b\", c\nd at 2:1");
        assertThat(cell(rows.get(0), "stage")).isEqualTo("x at 3:4");
        assertThat(cell(rows.get(0), "referred")).isEqualTo("2018-07-17 at 3:9");
        assertThat(cell(rows.get(1), "stage")).isEqualTo("y at 5:4");
        assertThat(rows.get(1).find("worker")).isEmpty();
    }

    @Test
    void leaves_days_that_do_not_exist_as_they_were_written() {
        assertThat(cell(rows("case,stage,referred\nC1,x,31/02/2018\n").get(0), "referred"))
                .isEqualTo("31/02/2018 at 2:6");
    }
}
