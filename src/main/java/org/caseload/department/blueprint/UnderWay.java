package org.caseload.department.blueprint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.department.casework.StageTable;
import org.caseload.random.Constant;
import org.caseload.random.Equilibrium;
import org.caseload.random.Law;

/** What is found under way at a random moment of a steady department: stays in stages, spells of sickness, searches, times until closed children come back. */
public final class UnderWay {
    private static final Law AT_ONCE = new Constant(1e-9);

    private final Map<Law, Equilibrium> byLaw = new LinkedHashMap<>();
    private final List<List<Equilibrium>> stays = new ArrayList<>();
    private final Equilibrium shortSpell;
    private final Equilibrium longSpell;
    private final Equilibrium timeToStart;
    private final Equilibrium returnLag;

    /**
     * Of a department.
     *
     * @param facts the department
     * @param stages its stages, as solved
     * @param before those of a like department, which share laws with it
     */
    UnderWay(DepartmentFacts facts, StageTable stages, Optional<UnderWay> before) {
        before.ifPresent(other -> byLaw.putAll(other.byLaw));
        for (StageTable.Row row : stages.rows()) {
            stays.add(row.destinations().stream()
                    .map(branch -> branch.work().mean() > 0 ? of(branch.work()) : null)
                    .toList());
        }
        shortSpell = of(facts.workforce().sickness().shortSpells().length().law());
        longSpell = of(facts.workforce().sickness().longSpells().length().law());
        timeToStart = of(facts.workforce().recruitment().timeToStart().law());
        returnLag = of(facts.demand().reReferral().lag().law());
    }

    /** A stay of no length is never in progress: whoever asks for one is told of one that is as good as over. */
    private Equilibrium of(Law law) {
        return byLaw.computeIfAbsent(law.mean() > 0 ? law : AT_ONCE, Equilibrium::new);
    }

    /** By destination: the stationary law of a stage's work. */
    public List<Equilibrium> stays(int stage) {
        return stays.get(stage);
    }

    /** The stationary law of a branch's work, or null where it takes no time. */
    public Equilibrium stay(int stage, int destination) {
        return stays.get(stage).get(destination);
    }

    /** The stationary law of a short spell of sickness. */
    public Equilibrium shortSpell() {
        return shortSpell;
    }

    /** The stationary law of a long spell of sickness. */
    public Equilibrium longSpell() {
        return longSpell;
    }

    /** The stationary law of the time from a vacancy to a starting day. */
    public Equilibrium timeToStart() {
        return timeToStart;
    }

    /** The stationary law of the time from closure to coming back. */
    public Equilibrium returnLag() {
        return returnLag;
    }
}
