package org.caseload.result;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Where a result comes from and how to make it again. Printed on every table, chart and report.
 *
 * @param scenario name of the scenario, as its file states it
 * @param question the question the scenario asks, empty when it asks none
 * @param scenarioHash SHA-256 of the resolved canonical scenario, in hexadecimal
 * @param version version of Caseload
 * @param seed seed of the keyed luck
 * @param replications number of runs, at least 1
 * @param startDate first day simulated
 * @param endDate the horizon: the date of the last midnight reading
 * @param command the command that makes the same result again
 */
public record Origin(
        String scenario,
        String question,
        String scenarioHash,
        String version,
        long seed,
        int replications,
        LocalDate startDate,
        LocalDate endDate,
        String command) {

    /** Checks that every text is there and that at least one replication was run. */
    public Origin {
        Objects.requireNonNull(scenario, "scenario");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(scenarioHash, "scenarioHash");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(startDate, "startDate");
        Objects.requireNonNull(endDate, "endDate");
        Objects.requireNonNull(command, "command");
        if (replications < 1) {
            throw new IllegalArgumentException("a result needs at least one replication, not " + replications);
        }
    }

    /** The first twelve characters of the scenario's hash: enough to recognise it by eye. */
    public String shortHash() {
        return scenarioHash.substring(0, Math.min(12, scenarioHash.length()));
    }

    /** The same result where another question is asked. */
    public Origin asking(String other) {
        return new Origin(scenario, other, scenarioHash, version, seed, replications, startDate, endDate, command);
    }
}
