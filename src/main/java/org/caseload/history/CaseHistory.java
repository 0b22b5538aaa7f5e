package org.caseload.history;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All that a council's lists say of its cases.
 *
 * @param asOf the day of which the lists are: the last that any of them covers
 * @param referrals who was referred
 * @param spells by kind of work: what was open on any day of its window; a kind that no list has is watched on no day
 * @param handovers which cases changed workers
 * @param lists what was read, list by list
 * @param remarks what was not taken as it stands
 */
public record CaseHistory(
        LocalDate asOf,
        Watched<Referral> referrals,
        Map<KindOfWork, Watched<Spell>> spells,
        Watched<Handover> handovers,
        List<ListRead> lists,
        List<Remark> remarks) {
    /**
     * Copies them.
     *
     * @throws IllegalArgumentException if a spell stands under another kind of work than its own
     */
    public CaseHistory {
        Map<KindOfWork, Watched<Spell>> all = new EnumMap<>(KindOfWork.class);
        for (KindOfWork work : KindOfWork.values()) {
            Watched<Spell> watched = spells.getOrDefault(work, Watched.nothing());
            if (watched.rows().stream().anyMatch(spell -> spell.work() != work)) {
                throw new IllegalArgumentException("a spell of other work stands under " + work);
            }
            all.put(work, watched);
        }
        spells = Collections.unmodifiableMap(all);
        lists = List.copyOf(lists);
        remarks = List.copyOf(remarks);
    }

    /** What was open of a kind of work. */
    public Watched<Spell> of(KindOfWork work) {
        return spells.get(work);
    }

    /** The spells that are open on the day of the lists, by kind of work and as they stand in the lists. */
    public Stream<Spell> open() {
        return spells.values().stream()
                .flatMap(watched -> watched.rows().stream())
                .filter(Spell::open);
    }
}
