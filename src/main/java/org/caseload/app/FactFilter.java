package org.caseload.app;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.caseload.app.machine.BadInput;
import org.caseload.app.request.ExplainRequest;
import org.caseload.result.story.Fact;
import org.caseload.result.story.FactKind;

/** Keeps the facts about the child and about the worker somebody asked for, and knows how many of each there are. */
final class FactFilter implements Consumer<Fact> {
    private final OptionalLong child;
    private final OptionalLong worker;
    private final List<Fact> ofChild = new ArrayList<>();
    private final List<Fact> ofWorker = new ArrayList<>();
    private int holder;
    private int children;
    private int workers;

    FactFilter(ExplainRequest request) {
        child = request.child();
        worker = request.worker();
    }

    @Override
    public void accept(Fact fact) {
        children = Math.max(children, fact.child().orElse(0));
        workers = Math.max(workers, fact.worker().orElse(0));
        if (child.isPresent()) {
            followChild(fact);
        }
        if (worker.isPresent() && fact.worker().orElse(0) == worker.getAsLong()) {
            ofWorker.add(fact);
        }
    }

    /** While somebody holds the case, it is part of its story when they are away and when they are back. */
    private void followChild(Fact fact) {
        if (fact.child().orElse(0) == child.getAsLong()) {
            ofChild.add(fact);
            holder = switch (fact.kind()) {
                case ALLOCATED -> fact.worker().getAsInt();
                case RELEASED -> 0;
                default -> holder;
            };
        } else if (holder > 0 && fact.worker().orElse(0) == holder && isAbsence(fact)) {
            ofChild.add(fact);
        }
    }

    private static boolean isAbsence(Fact fact) {
        return fact.kind() == FactKind.ABSENCE_BEGINS || fact.kind() == FactKind.ABSENCE_ENDS;
    }

    /** The child's facts, and the absences of whoever had the case; empty when no child was asked for. */
    List<Fact> ofChild() {
        return List.copyOf(ofChild);
    }

    /** The worker's facts; empty when none was asked for. */
    List<Fact> ofWorker() {
        return List.copyOf(ofWorker);
    }

    /**
     * Refuses numbers that nobody has.
     *
     * @throws BadInput with every number that is too large
     */
    void refuseStrangers() {
        List<String> problems = new ArrayList<>();
        refuse("child", child, ofChild, children, "children", problems);
        refuse("worker", worker, ofWorker, workers, "workers", problems);
        BadInput.refuse(problems);
    }

    private static void refuse(
            String name, OptionalLong number, List<Fact> facts, int most, String many, List<String> problems) {
        if (number.isPresent() && facts.isEmpty()) {
            problems.add(name + ": found " + number.getAsLong() + "; permitted: 1 to " + most + ", the " + many
                    + " of this run");
        }
    }
}
