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

/** The stationary laws of what is in progress at a random moment: work on cases, spells of sickness, searches, ways back. */
public final class StationaryLaws {
    private static final Law AT_ONCE = new Constant(1e-9);

    private final Map<Law, Equilibrium> byLaw = new LinkedHashMap<>();
    private final List<List<Equilibrium>> stages = new ArrayList<>();
    private final Equilibrium shortSpell;
    private final Equilibrium longSpell;
    private final Equilibrium timeToStart;
    private final Equilibrium returnLag;

    /**
     * The laws of a department.
     *
     * @param facts the department
     * @param table its stages
     * @param known those of another, so that none need be made twice
     */
    StationaryLaws(DepartmentFacts facts, StageTable table, Optional<StationaryLaws> known) {
        known.ifPresent(other -> byLaw.putAll(other.byLaw));
        for (StageTable.Row row : table.rows()) {
            stages.add(row.destinations().stream()
                    .map(branch -> branch.work().mean() > 0 ? equilibrium(branch.work()) : null)
                    .toList());
        }
        shortSpell =
                equilibrium(facts.workforce().sickness().shortSpells().length().law());
        longSpell =
                equilibrium(facts.workforce().sickness().longSpells().length().law());
        timeToStart = equilibrium(facts.workforce().recruitment().timeToStart().law());
        returnLag = equilibrium(facts.demand().reReferral().lag().law());
    }

    /** A stay of no length is never in progress: whoever asks for one is told of one that is as good as over. */
    private Equilibrium equilibrium(Law law) {
        return byLaw.computeIfAbsent(law.mean() > 0 ? law : AT_ONCE, this::made);
    }

    /** Tables take a while to make, so those of a law that differs in scale alone serve again. */
    private Equilibrium made(Law law) {
        return byLaw.values().stream()
                .flatMap(known -> known.stretchedTo(law).stream())
                .findFirst()
                .orElseGet(() -> new Equilibrium(law));
    }

    /** By destination: the stationary law of a stage's work. */
    public List<Equilibrium> ofStage(int stage) {
        return stages.get(stage);
    }

    /** The stationary law of a branch's work, or null where it takes no time. */
    public Equilibrium ofBranch(int stage, int destination) {
        return stages.get(stage).get(destination);
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
