package org.caseload.files;

import java.util.List;
import java.util.Optional;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Observation;
import org.caseload.result.PlannedEvent;
import org.caseload.result.TargetStatement;
import org.caseload.result.TimeToTarget;

/** What several files publish alike, where it is not the part of the result itself. */
final class Published {
    private Published() {}

    /** The target: its measure, and the teams whose workers it is taken over; none for all. */
    record Target(
            String measure,
            List<String> teams,
            @Unwrapped(without = "measure") TargetStatement target) {
        static Optional<Target> of(Optional<TargetStatement> stated) {
            return stated.map(
                    target -> new Target(target.measure().id(), target.measure().teams(), target));
        }
    }

    /** When the target is reached, with the share of runs that reach it. */
    record Arrival(
            int n,
            int reached,
            double reachedShare,
            @Unwrapped TimeToTarget time) {
        static Optional<Arrival> of(Optional<TimeToTarget> known) {
            return known.map(time -> new Arrival(time.n(), time.reached(), time.reachedShare(), time));
        }
    }

    /** A dated action. */
    record Action(
            @Unwrapped(without = {"note", "bringsSocialWorkers"})
            PlannedEvent event) {
        static List<Action> of(List<PlannedEvent> events) {
            return events.stream().map(Action::new).toList();
        }
    }

    /** A measure at one date. */
    record AtDate(
            @Unwrapped(without = {"p05", "p25", "p75", "p95"})
            Observation reading) {
        static List<AtDate> of(MeasureSeries series) {
            return series.monthly().stream().map(AtDate::new).toList();
        }
    }
}
