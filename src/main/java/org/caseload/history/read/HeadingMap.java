package org.caseload.history.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseload.history.list.KnownLists;
import org.caseload.history.table.CsvTable;
import org.caseload.history.table.GivenFile;
import org.caseload.history.table.RowTaker;
import org.caseload.history.table.SheetCell;
import org.caseload.history.table.TableFault;
import org.caseload.quantity.WhiteSpace;

/**
 * What a council calls otherwise: a heading of theirs for each of ours.
 *
 * @param theirs ours by theirs, in small letters
 */
record HeadingMap(Map<String, String> theirs) {
    private static final String TWO = "two cells: their heading and ours";
    private static final int MOST = 500;

    static HeadingMap none() {
        return new HeadingMap(Map.of());
    }

    String ours(String heading) {
        return theirs.getOrDefault(plain(heading), heading);
    }

    private static String plain(String heading) {
        return WhiteSpace.tidy(heading).toLowerCase(Locale.ROOT);
    }

    static HeadingMap read(Path path, String shown, KnownLists lists, List<ListProblem> problems) {
        Map<String, String> theirs = new HashMap<>();
        try {
            GivenFile file = GivenFile.at(path);
            if (file.kind() != GivenFile.Kind.TEXT) {
                throw new TableFault("this is no CSV file", "a CSV file with a line theirs,ours for each heading");
            }
            CsvTable.of(file.bytes()).read(new RowTaker() {
                @Override
                public void row(int number, List<SheetCell> cells) throws TableFault {
                    List<String> line =
                            new ArrayList<>(cells.stream().map(SheetCell::text).toList());
                    if (number == 1 && line.equals(List.of("theirs", "ours"))) {
                        return;
                    }
                    if (line.size() != 2 || line.get(0).isEmpty()) {
                        problems.add(new ListProblem(shown, "", number, "", "this line has not two cells", TWO));
                    } else if (!lists.isKnown(line.get(1))) {
                        problems.add(new ListProblem(
                                shown,
                                "",
                                number,
                                "ours",
                                "found \"" + ListTaker.shown(line.get(1)) + "\", a heading that no list is read by",
                                "a heading of a list that is known, such as child, started, ended, work or worker"));
                    } else if (theirs.putIfAbsent(plain(line.get(0)), line.get(1)) != null) {
                        problems.add(new ListProblem(
                                shown, "", number, "theirs", "this heading stands twice", "each heading once"));
                    }
                    if (theirs.size() > MOST) {
                        throw new TableFault("the file names more than 500 headings", "at most 500");
                    }
                }

                @Override
                public void remark(int number, String what) {
                    // How the text is coded does not matter for headings.
                }
            });
        } catch (TableFault fault) {
            problems.add(new ListProblem(shown, "", fault.row(), "", fault.found(), fault.permitted()));
        }
        return new HeadingMap(theirs);
    }
}
