package org.caseload.department.workforce;

import java.util.List;
import java.util.Optional;
import org.caseload.department.casework.StageTable;
import org.caseload.department.record.Contract;
import org.caseload.department.record.Role;

/**
 * The grades in the form in which the simulation reads them: by number. Immutable and shared by all replications.
 */
public final class GradeTable {
    /** No grade to become. */
    public static final int NONE = -1;

    /**
     * One grade.
     *
     * @param id its id
     * @param role what it does
     * @param contract on what terms it works
     * @param comfortable comfortable load of a full-time worker past induction; 0 for grades that hold no cases
     * @param holding share of its people who hold cases
     * @param cap most cases of such a worker under a cap policy; infinite for none
     * @param speed pace of work
     * @param induction the ramp
     * @param becomes the grade it turns into, or {@link #NONE}
     * @param becomesAfter service in days after which it does
     * @param notice notice in days
     * @param fte hours of one worker as a share of full time
     * @param mayHold by stage: whether it may hold it
     * @param terms how its people leave
     * @param costPerDay pounds that a full-time worker costs a day, on-costs included; NaN where not stated
     */
    public record Row(
            String id,
            Role role,
            Contract contract,
            double comfortable,
            double holding,
            double cap,
            double speed,
            InductionRamp induction,
            int becomes,
            double becomesAfter,
            double notice,
            double fte,
            List<Boolean> mayHold,
            Leaving terms,
            double costPerDay) {

        /** Copies the list. */
        public Row {
            mayHold = List.copyOf(mayHold);
        }

        /** Whether its people hold posts: permanent staff of any role. */
        public boolean holdsPosts() {
            return contract == Contract.PERMANENT;
        }

        /** Comfortable load of a full-time worker past induction, those who hold no cases counted in. */
        public double carries() {
            return comfortable * holding;
        }

        /** Whether its people hold cases themselves. */
        public boolean holdsCases() {
            return comfortable > 0;
        }

        /** Whether it holds the social workers' permanent posts of the establishment. */
        public boolean isEstablished() {
            return role == Role.SOCIAL_WORKER && contract == Contract.PERMANENT;
        }
    }

    private final List<Row> rows;

    private GradeTable(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * The grades of a workforce.
     *
     * @param workforce the workforce as described
     * @param stages the pathway
     * @param capOfAll cap for grades that state none; infinite for none
     * @return the table
     */
    public static GradeTable of(Workforce workforce, StageTable stages, double capOfAll) {
        List<String> ids = List.copyOf(workforce.grades().keySet());
        return new GradeTable(ids.stream()
                .map(id -> row(id, workforce.grades().get(id), ids, workforce, stages, capOfAll))
                .toList());
    }

    private static Row row(
            String id, Grade grade, List<String> ids, Workforce workforce, StageTable stages, double capOfAll) {
        return new Row(
                id,
                grade.role(),
                grade.contract(),
                grade.holdsCases() ? grade.comfortableLoad() : 0,
                grade.holdCases().fraction(),
                grade.cap().orElse(capOfAll),
                grade.speed(),
                grade.induction(),
                grade.becomes().map(ids::indexOf).orElse(NONE),
                grade.after().map(span -> span.days()).orElse(Double.POSITIVE_INFINITY),
                grade.notice().orElse(workforce.leaving().notice()).days(),
                grade.fullTimeEquivalent(),
                stages.rows().stream()
                        .map(stage ->
                                grade.mayHold().isEmpty() || grade.mayHold().contains(stage.id()))
                        .toList(),
                terms(grade, workforce),
                costPerDay(id, grade, workforce));
    }

    /** What a day costs; agency staff may cost a stated part more than those whom they may become. */
    private static double costPerDay(String id, Grade grade, Workforce workforce) {
        return workforce
                .agency()
                .filter(agency -> agency.grade().equals(id))
                .flatMap(agency -> agency.premium()
                        .map(premium -> (1 + premium.fraction())
                                * workforce.grades().get(agency.becomes()).costPerDay()))
                .orElse(grade.costPerDay());
    }

    private static Leaving terms(Grade grade, Workforce workforce) {
        return grade.contract() == Contract.AGENCY && workforce.agency().isPresent()
                ? workforce.leaving().ofAgency(workforce.agency().get().leaving())
                : workforce.leaving().of(grade);
    }

    /** The grades of a workforce where no stage matters, as to staff alone. */
    public static GradeTable ofNoStages(Workforce workforce) {
        return of(workforce, new StageTable(List.of(), 0, Optional.empty()), Double.POSITIVE_INFINITY);
    }

    /** Number of grades. */
    public int count() {
        return rows.size();
    }

    /** A grade by number. */
    public Row row(int grade) {
        return rows.get(grade);
    }

    /** All grades in order. */
    public List<Row> rows() {
        return rows;
    }

    /** Social workers of a team in post on the start date, in FTE: agency staff, managers and support workers left out. */
    public double inPost(Team team) {
        return rows.stream()
                .filter(Row::isEstablished)
                .mapToDouble(row -> team.inPost().getOrDefault(row.id(), 0.0))
                .sum();
    }

    /** Social workers of a team who hold cases on the start date, in FTE, on whatever contract. */
    public double caseHolders(Team team) {
        return rows.stream()
                .filter(row -> row.role() == Role.SOCIAL_WORKER)
                .mapToDouble(row -> row.holding() * team.inPost().getOrDefault(row.id(), 0.0))
                .sum();
    }

    /** The number of a grade by id, or -1. */
    public int find(String id) {
        for (int g = 0; g < rows.size(); g++) {
            if (rows.get(g).id().equals(id)) {
                return g;
            }
        }
        return NONE;
    }
}
