package org.caseload.history.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.history.CaseHistory;
import org.caseload.history.Handover;
import org.caseload.history.KindOfWork;
import org.caseload.history.Referral;
import org.caseload.history.Spell;
import org.caseload.history.Watched;

/** Makes one history of all rows that were read. */
final class HistoryMaking {
    private final Optional<LocalDate> said;
    private final ListReading reading;
    private final List<ListProblem> problems;

    HistoryMaking(Optional<LocalDate> said, ListReading reading, List<ListProblem> problems) {
        this.said = said;
        this.reading = reading;
        this.problems = new ArrayList<>(problems);
    }

    HistoryRead made() {
        CoveredDays covered = new CoveredDays(reading.found(), said);
        CheckedLists lists = new CheckedLists(reading.found(), covered);
        Map<KindOfWork, Watched<Spell>> spells = new CaseSpells(lists).watched();
        Watched<Referral> referrals = new ReadReferrals(lists).watched();
        Watched<Handover> handovers = new ReadHandovers(lists).watched();
        boolean nothing =
                spells.values().stream().allMatch(watched -> watched.rows().isEmpty())
                        && referrals.rows().isEmpty()
                        && handovers.rows().isEmpty();
        Optional<LocalDate> asOf = covered.asOf();
        if (nothing || asOf.isEmpty()) {
            reading.found().stream()
                    .filter(list -> NoList.isNeeded(list.known()))
                    .forEach(list ->
                            problems.add(ListProblem.of(list.toString(), list.inWords(), "rows that can be read")));
            if (problems.isEmpty()) {
                problems.add(
                        ListProblem.of("the files", "they hold only lists of which nothing is learnt", NoList.KNOWN));
            }
            return new HistoryRead(Optional.empty(), problems);
        }
        return new HistoryRead(
                Optional.of(new CaseHistory(
                        asOf.get(),
                        referrals,
                        spells,
                        handovers,
                        reading.found().stream().map(ReadList::result).toList(),
                        reading.notes().all())),
                List.of());
    }
}
