package org.caseload.history.read;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caseload.history.table.CsvTable;
import org.caseload.history.table.GivenFile;
import org.caseload.history.table.RowTaker;
import org.caseload.history.table.SheetCell;
import org.caseload.history.table.TableFault;
import org.caseload.quantity.WhiteSpace;

/**
 * A council's list of staff as a scenario reads it, with pseudonyms in the place of ids: the same that the open cases have of lists read
 * under the same salt.
 *
 * @param text the list, its lines ended by line feeds; empty where there are problems
 * @param workers the pseudonyms of those in it
 * @param problems what has to be mended first
 */
public record StaffUnderPseudonyms(Optional<String> text, List<String> workers, List<ListProblem> problems) {
    private static final String WORKER = "worker";
    private static final List<String> KNOWN =
            List.of(WORKER, "team", "grade", "fte", "started", "absent since", "leaving");

    /** Copies the lists. */
    public StaffUnderPseudonyms {
        workers = List.copyOf(workers);
        problems = List.copyOf(problems);
    }

    /** The rows of the file, headings first. */
    private static final class Rows implements RowTaker {
        private final List<List<String>> rows = new ArrayList<>();

        @Override
        public void row(int number, List<SheetCell> cells) {
            rows.add(cells.stream().map(SheetCell::text).toList());
        }

        @Override
        public void remark(int number, String what) {
            // The scenario that takes the list says what it does not like.
        }
    }

    /**
     * Reads a list.
     *
     * @param file where it lies
     * @param shown as the user named it
     * @param salt under which the other lists are read; wiped
     */
    public static StaffUnderPseudonyms read(Path file, String shown, byte[] salt) {
        Rows taken = new Rows();
        try (Pseudonyms pseudonyms = new Pseudonyms(salt)) {
            CsvTable.of(GivenFile.at(file).bytes()).read(taken);
            if (taken.rows.isEmpty()) {
                return refused(ListProblem.of(shown, "it has no row", "a list of staff"));
            }
            List<String> headings =
                    taken.rows.get(0).stream().map(StaffUnderPseudonyms::plain).toList();
            int worker = headings.indexOf(WORKER);
            boolean known = worker >= 0 && KNOWN.containsAll(headings);
            if (!known) {
                return refused(ListProblem.of(
                        shown,
                        "its headings are not those of a list of staff",
                        String.join(", ", KNOWN) + ", and no other"));
            }
            StringBuilder text = new StringBuilder(String.join(",", headings)).append('\n');
            List<String> workers = new ArrayList<>();
            for (List<String> row : taken.rows.subList(1, taken.rows.size())) {
                List<String> cells = new ArrayList<>(row);
                while (cells.size() < headings.size()) {
                    cells.add("");
                }
                if (worker < cells.size() && !cells.get(worker).isEmpty()) {
                    cells.set(worker, pseudonyms.of('W', cells.get(worker)).text());
                    workers.add(cells.get(worker));
                }
                text.append(cells.stream().map(StaffUnderPseudonyms::quoted).collect(joining(",")))
                        .append('\n');
            }
            return new StaffUnderPseudonyms(Optional.of(text.toString()), workers, List.of());
        } catch (TableFault fault) {
            return refused(new ListProblem(shown, "", fault.row(), "", fault.found(), fault.permitted()));
        }
    }

    private static StaffUnderPseudonyms refused(ListProblem problem) {
        return new StaffUnderPseudonyms(Optional.empty(), List.of(), List.of(problem));
    }

    private static String plain(String heading) {
        return WhiteSpace.tidy(heading.replace('_', ' ').replace('-', ' ')).toLowerCase(Locale.ROOT);
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",\\r\\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
