package org.caseload.history.read;

import java.util.List;
import java.util.Optional;
import org.caseload.history.Remark;
import org.caseload.history.list.KnownList;
import org.caseload.history.list.ListField;
import org.caseload.history.list.ListKind;
import org.caseload.history.list.RecognisedList;
import org.caseload.words.Phrases;

/** What is said of a table that is none of the lists. */
final class NoList {
    static final String KNOWN =
            "Annex A, the children in need census, the looked after children return (Episodes, SWEpisodes), "
                    + "the Standard Safeguarding Dataset, or your own list with the columns child, work and started";

    private NoList() {}

    /** What a table lacks to be the list that it comes nearest to, each heading by itself. */
    static List<ListProblem> problems(String shown, String sheet, ListTaker taker) {
        Optional<RecognisedList> nearest = taker.nearest();
        if (nearest.isEmpty()) {
            String found = taker.isEmpty()
                    ? "there is nothing in it"
                    : "none of its first rows names the columns of a list that is known";
            return List.of(new ListProblem(shown, sheet, 0, "", found, KNOWN));
        }
        return nearest.get().missing().stream()
                .map(field -> missing(shown, sheet, taker, nearest.get(), field))
                .toList();
    }

    private static ListProblem missing(
            String shown, String sheet, ListTaker taker, RecognisedList nearest, ListField field) {
        KnownList list = nearest.list();
        String called = "\"" + taker.lists().called(list, field) + "\"";
        String whole = inWords(list);
        Optional<String> near = nearest.unknown().stream()
                .map(taker.nearestHeadings()::get)
                .filter(heading -> taker.lists().meant(list, heading).equals(Optional.of(field)))
                .findFirst();
        String permitted = called + ", or a file with --map that says what you call it";
        return near.map(heading -> new ListProblem(
                        shown,
                        sheet,
                        taker.nearestRow(),
                        ListTaker.shown(heading),
                        "not quite the heading that " + whole + " needs",
                        permitted))
                .orElseGet(() -> new ListProblem(
                        shown,
                        sheet,
                        taker.nearestRow(),
                        "",
                        "no column is known as " + called + ", without which " + whole + " cannot be read",
                        permitted));
    }

    static Remark remark(String file, String sheet, ListTaker taker) {
        if (taker.isEmpty()) {
            return new Remark(file, sheet, 0, "", "an empty sheet");
        }
        String near = taker.nearest()
                .map(nearest -> ": it comes nearest to " + inWords(nearest.list()) + ", but no column is known as "
                        + Phrases.listed(nearest.missing().stream()
                                .map(field -> "\"" + taker.lists().called(nearest.list(), field) + "\"")
                                .toList()))
                .orElse("");
        return new Remark(
                file, sheet, taker.nearestRow(), "", "a sheet that is none of the lists; it was not read" + near);
    }

    /** Such as "List 3 (referrals)". */
    private static String inWords(KnownList list) {
        return list.table().equals(list.holds())
                ? "your own list of " + list.holds()
                : list.table() + " (" + list.holds() + ")";
    }

    /** Whether anything is learnt of a list. */
    static boolean isNeeded(KnownList list) {
        return list.kind() != ListKind.UNUSED && list.kind() != ListKind.ENQUIRIES;
    }
}
