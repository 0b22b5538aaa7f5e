package org.caseload.history.learning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.caseload.history.CaseHistory;
import org.caseload.history.Handover;
import org.caseload.history.KindOfWork;
import org.caseload.history.Pseudonym;
import org.caseload.history.Spell;
import org.caseload.history.Watched;
import org.caseload.history.Window;
import org.caseload.statistics.NormalQuantile;

/** Learns how often cases change hands: handovers over the time that children were watched in the kinds of work that have any. */
final class HandoverLearning {
    private static final double DAYS_OF_YEAR = 365.25;
    private static final double LEVEL = 0.95;
    private static final String OTHER = "other";

    private HandoverLearning() {}

    static Optional<LearntHandovers> learn(CaseHistory history) {
        Watched<Handover> listed = history.handovers();
        if (listed.window().isEmpty()) {
            return Optional.empty();
        }
        Window window = listed.window().get();
        List<Handover> handovers = listed.rows().stream()
                .filter(handover -> window.holds(handover.date()))
                .toList();
        Set<Pseudonym> handed = new HashSet<>();
        handovers.forEach(handover -> handed.add(handover.child()));
        Set<Pseudonym> watched = new HashSet<>();
        double years = 0;
        for (KindOfWork work : KindOfWork.values()) {
            List<Spell> spells = history.of(work).rows();
            if (spells.stream().anyMatch(spell -> handed.contains(spell.child()))) {
                for (Spell spell : spells) {
                    double days = within(spell, window);
                    years += days / DAYS_OF_YEAR;
                    if (days > 0) {
                        watched.add(spell.child());
                    }
                }
            }
        }
        if (handed.size() < Learning.FEWEST || years == 0) {
            return Optional.empty();
        }
        double rate = handovers.size() / years;
        double factor = StrictMath.exp(NormalQuantile.twoSided(LEVEL) / Math.sqrt(handovers.size()));
        return Optional.of(new LearntHandovers(
                window, handovers.size(), watched.size(), rate, rate / factor, rate * factor, reasons(handovers)));
    }

    private static double within(Spell spell, Window window) {
        LocalDate from = spell.started().isBefore(window.first()) ? window.first() : spell.started();
        LocalDate ended = spell.ended().orElse(window.asOf());
        LocalDate to = ended.isAfter(window.asOf()) ? window.asOf() : ended;
        return Math.max(0, ChronoUnit.DAYS.between(from, to));
    }

    private static Map<String, Integer> reasons(List<Handover> handovers) {
        Map<String, Set<Pseudonym>> children = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (Handover handover : handovers) {
            String reason = handover.reason().orElse("not said");
            children.computeIfAbsent(reason, key -> new HashSet<>()).add(handover.child());
            counts.merge(reason, 1, Integer::sum);
        }
        Map<String, Integer> told = new TreeMap<>();
        counts.forEach((reason, count) ->
                told.merge(children.get(reason).size() < Learning.FEWEST ? OTHER : reason, count, Integer::sum));
        if (told.getOrDefault(OTHER, Learning.FEWEST) < Learning.FEWEST) {
            told.remove(OTHER);
        }
        return told;
    }
}
