package org.caseload.department.blueprint;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caseload.department.casework.OpenCase;
import org.caseload.department.casework.StageTable;
import org.caseload.random.Equilibrium;
import org.caseload.random.Identity;
import org.caseload.random.Source;

/**
 * A case that a file of today's open cases lists, with all that does not depend on luck. Its luck is keyed by its own id, so
 * neither the order of the rows nor another row changes what happens to it.
 *
 * @param child whose luck it is
 * @param stage the stage it is in
 * @param referredAt time of the referral, or NaN where the file does not say
 * @param enteredAt time at which it entered the stage, or NaN where the file does not say
 * @param stay what is known of the stay in the stage
 * @param worker who holds it
 */
public record KnownCase(
        long child, int stage, double referredAt, double enteredAt, StageInProgress stay, Optional<String> worker) {

    /** The cases of a file, in the order of their ids. */
    static List<KnownCase> all(PreparedDepartment blueprint) {
        List<OpenCase> rows = new ArrayList<>(blueprint.facts().openCases().listed());
        rows.sort(Comparator.comparing(OpenCase::id));
        StagePace pace = new StagePace(blueprint);
        return rows.stream().map(row -> of(row, blueprint, pace)).toList();
    }

    private static KnownCase of(OpenCase row, PreparedDepartment blueprint, StagePace pace) {
        StageTable stages = blueprint.balance().stages();
        int stage = stages.find(row.stage());
        double referredAt = time(row.referred(), blueprint);
        double enteredAt = time(row.stageStarted(), blueprint);
        double delay = pace.entryDelay(stage);
        if (stage == stages.first() && Double.isNaN(referredAt)) {
            referredAt = Math.min(0, enteredAt - pace.elapsed(stage, delay));
        }
        boolean untouched = !row.isHeld() && stages.row(stage).kind().needsTheWorker();
        StageInProgress stay = untouched
                ? StageInProgress.aged(stages.row(stage), blueprint.laws().ofStage(stage), delay)
                : stay(stage, referredAt, enteredAt, blueprint, pace);
        return new KnownCase(
                Identity.named(Source.KNOWN_CASE.number(), row.id()), stage, referredAt, enteredAt, stay, row.worker());
    }

    private static StageInProgress stay(
            int stage, double referredAt, double enteredAt, PreparedDepartment blueprint, StagePace pace) {
        StageTable.Row row = blueprint.balance().stages().row(stage);
        List<Equilibrium> laws = blueprint.laws().ofStage(stage);
        if (stage == blueprint.balance().stages().first()) {
            return StageInProgress.aged(row, laws, pace.workSince(stage, referredAt));
        }
        return Double.isNaN(enteredAt)
                ? StageInProgress.between(row, laws, 0, pace.workSince(stage, referredAt))
                : StageInProgress.aged(row, laws, pace.workSince(stage, enteredAt));
    }

    private static double time(Optional<LocalDate> day, PreparedDepartment blueprint) {
        return day.map(d -> (double) ChronoUnit.DAYS.between(blueprint.startDate(), d))
                .orElse(Double.NaN);
    }
}
