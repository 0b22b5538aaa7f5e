package org.caseload.history.fragment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.caseload.history.CaseHistory;
import org.caseload.history.Pseudonym;
import org.caseload.history.Spell;

/**
 * The cases that are open on the day of the lists, as the file {@code open-cases.csv} of a scenario has them: under pseudonyms, in the order
 * of these, so that nothing of the order of the lists is left.
 */
public final class OpenCaseRows {
    private static final String HEADINGS = "case,stage,referred,stage started,worker";

    private final List<Spell> open;
    private final Predicate<String> inPost;

    /**
     * Of lists.
     *
     * @param inPost whether a worker of this pseudonym is in post: nobody holds a case of another
     */
    public OpenCaseRows(CaseHistory history, Predicate<String> inPost) {
        this.inPost = inPost;
        List<Spell> spells = new ArrayList<>(history.open().toList());
        spells.sort(Comparator.comparing(Spell::child).thenComparing(Spell::work));
        open = List.copyOf(spells);
    }

    /** How many there are. */
    public int count() {
        return open.size();
    }

    /** How many of them nobody holds. */
    public int waiting() {
        return (int) open.stream().filter(spell -> worker(spell).isEmpty()).count();
    }

    /** How many of those are with a worker who is not in post. */
    public int withWorkersNotInPost() {
        return (int) open.stream()
                .filter(spell -> spell.worker().isPresent() && worker(spell).isEmpty())
                .count();
    }

    private Optional<Pseudonym> worker(Spell spell) {
        return spell.worker().filter(worker -> inPost.test(worker.text()));
    }

    /** How many workers hold one. */
    public int workers() {
        return (int) open.stream()
                .flatMap(spell -> worker(spell).stream())
                .distinct()
                .count();
    }

    /** The text of the file, its lines ended by line feeds. */
    public String text() {
        Map<Pseudonym, Integer> before = new HashMap<>();
        StringBuilder text = new StringBuilder(HEADINGS).append('\n');
        for (Spell spell : open) {
            int times = before.merge(spell.child(), 1, Integer::sum);
            // A child's second case is a case of its own.
            text.append(spell.child())
                    .append(times == 1 ? "" : "-" + times)
                    .append(',')
                    .append(spell.work().stage())
                    .append(',')
                    .append(written(referred(spell)))
                    .append(',')
                    .append(written(started(spell)))
                    .append(',')
                    .append(worker(spell).map(Pseudonym::text).orElse(""))
                    .append('\n');
        }
        return text.toString();
    }

    /** A referral after the stage began was one of a child whose case was open already. */
    private static Optional<LocalDate> referred(Spell spell) {
        return spell.referred().filter(day -> !day.isAfter(spell.started()));
    }

    /** A day that was guessed is left to the simulation, which draws it from all between the referral and today. */
    private static Optional<LocalDate> started(Spell spell) {
        return spell.startGuessed() && referred(spell).isPresent() ? Optional.empty() : Optional.of(spell.started());
    }

    private static String written(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
