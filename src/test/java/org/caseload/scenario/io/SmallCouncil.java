package org.caseload.scenario.io;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caseload.parameter.Choice;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.Library;
import org.caseload.parameter.Named;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;
import org.caseload.quantity.Share;
import org.caseload.quantity.Span;
import org.caseload.random.DurationLaw;

/** A record with one component of every type that a file may hold. */
public record SmallCouncil(
        @Parameter(says = "Its name.", source = "test") String name,

        @Parameter(says = "A question.", source = "test") Optional<String> question,

        @Parameter(says = "The start.", defaultsTo = "2018-07-17", source = "test")
        LocalDate start,

        @Parameter(says = "Its offices.", defaultsTo = "3", min = "1", max = "9", unit = "buildings", source = "test")
        int offices,

        @Parameter(says = "Its people.", defaultsTo = "100000", source = "test")
        long inhabitants,

        @Parameter(says = "Whether it is open.", defaultsTo = "yes", source = "test")
        boolean open,

        @Parameter(says = "Its load.", defaultsTo = "15", positive = true, max = "40", source = "assumption: a test")
        double load,

        @Parameter(says = "Its cap.", min = "1", source = "test")
        OptionalDouble cap,

        @Parameter(says = "Its mood.", defaultsTo = "very-calm", source = "test")
        Mood mood,

        @Parameter(says = "Its notice.", defaultsTo = "8 weeks", min = "0 weeks", max = "26 weeks", source = "test")
        Span notice,

        @Parameter(key = "lasts", says = "A length.", defaultsTo = "{exponential: 3 days}", source = "test")
        DurationLaw length,

        @Parameter(says = "What it holds.", source = "test") List<String> holds,

        @Parameter(says = "Its teams.", source = "test") Map<String, SmallTeam> teams,

        @Parameter(says = "Its counts.", min = "0", source = "test")
        Map<String, Integer> counts,

        @Choice(
                key = "action",
                of = {Hire.class, Shut.class})
        @Parameter(says = "Its plan.", source = "test")
        Map<String, Object> plan,

        @Parameter(says = "Its ramp.", defaultsTo = "{0 weeks: 20 %, 8 weeks: 100 %}", source = "test")
        Ramp ramp,

        @Library(
                folder = "siblings",
                profiles = {"england", "none"})
        @Parameter(says = "Its siblings.", defaultsTo = "england", source = "test")
        Siblings siblings)
        implements Coherent {

    @Override
    public void check(Objections objections) {
        teams.forEach((id, team) -> {
            if (!holds.contains(team.holds())) {
                objections.unknown("teams/" + id + "/holds", "stage", team.holds(), holds);
            }
        });
        counts.keySet().stream()
                .filter(stage -> !holds.contains(stage))
                .forEach(stage -> objections.unknown("counts/" + stage, "stage", stage, holds));
        if (cap.isPresent() && cap.getAsDouble() < load) {
            objections.raise("cap", "found a cap below the load");
        }
    }

    /** A mood. */
    public enum Mood {
        VERY_CALM,
        BUSY
    }

    /** A team. */
    public record SmallTeam(
            @Parameter(says = "What it holds.", source = "test")
            String holds,

            @Parameter(says = "Its posts.", defaultsTo = "10", source = "test")
            double posts,

            @Parameter(says = "Its manager.", defaultsTo = "{span: 6, share: 50 %}", source = "test")
            Manager manager) {}

    /** A manager. */
    public record Manager(
            @Parameter(says = "The span.", source = "test") int span,

            @Parameter(says = "The share.", source = "test") Share share) {

        /** Refuses a joint impossibility, as records do. */
        public Manager {
            if (span > 8 && share.fraction() == 1) {
                throw new IllegalArgumentException("nobody manages more than 8 alone");
            }
        }
    }

    /** An action. */
    @Named("hire")
    public record Hire(
            @Parameter(says = "How many.", source = "test") int people,

            @Parameter(says = "Drop-out.", defaultsTo = "15 %", source = "test")
            Share dropOut) {}

    /** Another action, with a default for everything. */
    @Named("shut")
    public record Shut(
            @Parameter(says = "For how long.", defaultsTo = "1 week", source = "test")
            Span span) {}

    /** A table keyed by quantities. */
    public record Ramp(Map<String, String> steps) {
        /** Reads one; the first step is at 0 weeks. */
        public static Ramp of(Map<String, String> steps) {
            if (!steps.containsKey("0 weeks")) {
                throw new IllegalArgumentException("the first step must be at 0 weeks");
            }
            return new Ramp(steps);
        }
    }

    /** What the bundled profile of siblings holds. */
    public record Siblings(
            @Parameter(says = "Mean.", positive = true, source = "test")
            double poissonMean,

            @Parameter(says = "Largest.", min = "1", source = "test")
            int largest) {}
}
