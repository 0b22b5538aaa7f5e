package org.caseload.history.read;

import java.util.Optional;
import org.caseload.history.Remark;
import org.caseload.history.list.KnownList;
import org.caseload.history.list.ListKind;
import org.caseload.history.list.RecognisedList;
import org.caseload.words.Phrases;

/** What is said of a table that is none of the lists. */
final class NoList {
    static final String KNOWN =
            "Annex A, the children in need census, the looked after children return (Episodes, SWEpisodes), "
                    + "the Standard Safeguarding Dataset, or your own list with the columns child, work and started";

    private NoList() {}

    static ListProblem problem(String shown, String sheet, ListTaker taker) {
        Optional<RecognisedList> nearest = taker.nearest();
        if (nearest.isPresent()) {
            KnownList list = nearest.get().list();
            String missing = Phrases.listed(
                    nearest.get().missing().stream().map(ListTaker::inWords).toList());
            return new ListProblem(
                    shown,
                    sheet,
                    taker.nearestRow(),
                    "",
                    "by its name this is " + list.table() + " (" + list.holds() + "), but no column is known as: "
                            + missing,
                    "the headings of that list, or a file with --map that says what you call them");
        }
        String found = taker.isEmpty()
                ? "there is nothing in it"
                : "none of its first rows names the columns of a list that is known";
        return new ListProblem(shown, sheet, 0, "", found, KNOWN);
    }

    static Remark remark(String file, String sheet, ListTaker taker) {
        String what = taker.isEmpty() ? "an empty sheet" : "a sheet that is none of the lists; it was not read";
        return new Remark(file, sheet, 0, "", what);
    }

    /** Whether anything is learnt of a list. */
    static boolean isNeeded(KnownList list) {
        return list.kind() != ListKind.UNUSED && list.kind() != ListKind.ENQUIRIES;
    }
}
