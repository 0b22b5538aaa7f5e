package org.caseload.history.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.caseload.history.Exit;
import org.caseload.history.KindOfWork;
import org.caseload.history.Spell;
import org.caseload.history.list.ListField;

/** What lists show of one child, as spells that follow one another: each day the child is in one kind of work. */
final class ChildTimeline {
    /** Systems enter what follows some days after what went before. Assumption. */
    private static final int DAYS_BETWEEN = 3;

    private final List<WorkInterval> intervals;
    private final List<ReadRow> needs;
    private final boolean needIsKnown;

    private record Run(WorkInterval interval, long from, long to, boolean guessed) {}

    /**
     * Takes what is shown.
     *
     * @param intervals the times in each kind of work, which may overlap
     * @param needs the child's episodes of need
     * @param needIsKnown whether there is a list of them, so that whoever is in none is closed
     */
    ChildTimeline(List<WorkInterval> intervals, List<ReadRow> needs, boolean needIsKnown) {
        this.intervals = intervals;
        this.needs = needs;
        this.needIsKnown = needIsKnown;
    }

    List<Spell> spells() {
        List<Run> runs = runs();
        List<Spell> spells = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Optional<Run> next = i + 1 < runs.size() ? Optional.of(runs.get(i + 1)) : Optional.empty();
            spells.add(spell(runs.get(i), next));
        }
        return spells;
    }

    private List<Run> runs() {
        TreeSet<Long> turns = new TreeSet<>();
        intervals.forEach(interval -> {
            turns.add(interval.from());
            turns.add(interval.to());
        });
        List<Run> runs = new ArrayList<>();
        for (Long from : turns) {
            Long to = turns.higher(from);
            Optional<WorkInterval> top = intervals.stream()
                    .filter(interval -> interval.covers(from))
                    .max(Comparator.comparing(WorkInterval::rank));
            if (to == null || top.isEmpty()) {
                continue;
            }
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null
                    && last.to() == from
                    && last.interval().work() == top.get().work()) {
                runs.set(runs.size() - 1, new Run(top.get(), last.from(), to, last.guessed()));
            } else {
                runs.add(new Run(
                        top.get(), from, to, top.get().guessed() && top.get().from() == from));
            }
        }
        return runs;
    }

    private Spell spell(Run run, Optional<Run> next) {
        ReadRow row = run.interval().row();
        LocalDate started = WorkInterval.day(run.from());
        Optional<ReadRow> need = needs.stream()
                .filter(of -> !of.started().isAfter(started) && !of.end().isBefore(started))
                .findFirst();
        boolean open = run.to() == WorkInterval.OPEN;
        // Whoever is named for an episode of need is who has it now, whatever else it has been since.
        Optional<ReadRow> held = follows(run, next) ? Optional.empty() : need;
        boolean passedOn = run.interval().work() == KindOfWork.CHILD_IN_NEED && held.isEmpty();
        Spell spell = new Spell(
                row.child(),
                run.interval().work(),
                need.map(of -> of.referred().orElse(of.started())).or(row::referred),
                started,
                open ? Optional.empty() : Optional.of(WorkInterval.day(run.to())),
                open ? Optional.empty() : exit(run, next),
                row.team().filter(team -> !passedOn).or(() -> held.flatMap(ReadRow::team)),
                row.worker().filter(worker -> !passedOn).or(() -> held.flatMap(ReadRow::worker)));
        return run.guessed() ? spell.withGuessedStart() : spell;
    }

    private static boolean follows(Run run, Optional<Run> next) {
        return next.isPresent() && next.get().from() - run.to() <= 2L * DAYS_BETWEEN;
    }

    private Optional<Exit> exit(Run run, Optional<Run> next) {
        if (follows(run, next)) {
            KindOfWork work = next.get().interval().work();
            return Optional.of(work == run.interval().work() ? new Exit.Closed() : new Exit.WentOn(work));
        }
        ReadRow row = run.interval().row();
        Optional<String> reason =
                row.code(ListField.REASON).or(() -> closedWith(run).flatMap(of -> of.code(ListField.REASON)));
        if (reason.filter("transferred"::equals).isPresent()) {
            return Optional.of(new Exit.Transferred());
        }
        return switch (run.interval().work()) {
            case ASSESSMENT -> afterAssessment(row);
            case CHILD_IN_NEED -> Optional.of(new Exit.Closed());
            case PROTECTION_PLAN -> needIsKnown ? Optional.of(new Exit.Closed()) : Optional.empty();
            case LOOKED_AFTER ->
                needIsKnown || row.means(ListField.REASON, "closed")
                        ? Optional.of(new Exit.Closed())
                        : Optional.empty();
        };
    }

    private Optional<Exit> afterAssessment(ReadRow row) {
        if (row.means(ListField.NEEDED, "yes")) {
            return Optional.of(new Exit.WentOn(KindOfWork.CHILD_IN_NEED));
        }
        return row.means(ListField.NEEDED, "no") || needIsKnown ? Optional.of(new Exit.Closed()) : Optional.empty();
    }

    /** The episode of need that was closed when a run ended. */
    private Optional<ReadRow> closedWith(Run run) {
        LocalDate day = WorkInterval.day(run.to());
        return needs.stream()
                .filter(need -> need.ended().isPresent()
                        && !need.ended().get().isBefore(day.minusDays(DAYS_BETWEEN))
                        && !need.ended().get().isAfter(day.plusDays(DAYS_BETWEEN)))
                .findFirst();
    }
}
