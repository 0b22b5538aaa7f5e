package org.caseload.history.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseload.history.Referral;
import org.caseload.history.Watched;
import org.caseload.history.Window;
import org.caseload.history.list.KnownList;
import org.caseload.history.list.ListField;
import org.caseload.history.list.ListKind;

/** Makes referrals of a list of them or, where a system has none, of episodes that begin with one. */
final class ReadReferrals {
    private final CheckedLists lists;

    ReadReferrals(CheckedLists lists) {
        this.lists = lists;
    }

    Watched<Referral> watched() {
        if (lists.window(ListKind.REFERRALS).isPresent()) {
            return watched(
                    lists.rows(ListKind.REFERRALS),
                    lists.window(ListKind.REFERRALS).get());
        }
        List<ReadRow> needs = lists.rows(ListKind.NEED);
        boolean each =
                !needs.isEmpty() && isOfEachReferral(needs.get(0).list().known().system());
        return each ? watched(needs, lists.window(ListKind.NEED).orElseThrow()) : Watched.nothing();
    }

    /** Annex A lists in list 6 those alone whom it calls in need. */
    private static boolean isOfEachReferral(String system) {
        return system.equals(KnownList.CENSUS) || system.equals(KnownList.STANDARD);
    }

    private static Watched<Referral> watched(List<ReadRow> rows, Window window) {
        int itself = rows.stream()
                .flatMap(row -> earlier(row).stream())
                .min(Integer::compare)
                .map(least -> Math.min(least, 1))
                .orElse(0);
        Stream<Referral> referrals = rows.stream()
                .filter(row -> window.holds(row.started()))
                .map(row -> new Referral(
                        row.child(),
                        row.started(),
                        row.code(ListField.NO_FURTHER_ACTION).map("yes"::equals),
                        earlier(row).map(count -> count > itself),
                        row.family()));
        return Watched.of(window, referrals.toList());
    }

    /** How many there were in twelve months. Some councils count this one too: then no row says none. */
    private static Optional<Integer> earlier(ReadRow row) {
        return row.code(ListField.EARLIER).map(Integer::valueOf);
    }
}
