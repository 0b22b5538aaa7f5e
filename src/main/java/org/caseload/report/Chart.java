package org.caseload.report;

import java.util.Objects;
import org.caseload.result.RunResult;
import org.caseload.result.comparison.CheapestPlan;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.sensitivity.SensitivityResult;

/**
 * A chart as the numbers it shows; whoever shows it draws it.
 *
 * @param name its name among all charts, such as {@code caseload}
 * @param title what it shows
 * @param altText what it says, for those who do not see it
 * @param data its numbers
 */
public record Chart(String name, String title, String altText, Data data) {
    /** Checks the parts are there. */
    public Chart {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(altText, "altText");
        Objects.requireNonNull(data, "data");
    }

    /** What a chart is drawn from: the part of a result that it shows, and no more. */
    public sealed interface Data {}

    /** The part of a run. */
    public record OfRun(RunResult part) implements Data {
        /** Checks the part is there. */
        public OfRun {
            Objects.requireNonNull(part, "part");
        }
    }

    /** The part of a comparison. */
    public record OfComparison(ComparisonResult part) implements Data {
        /** Checks the part is there. */
        public OfComparison {
            Objects.requireNonNull(part, "part");
        }
    }

    /** The part of a study of sensitivity. */
    public record OfSensitivity(SensitivityResult part) implements Data {
        /** Checks the part is there. */
        public OfSensitivity {
            Objects.requireNonNull(part, "part");
        }
    }

    /** How long work lasts by a council's lists. */
    public record OfLengths(LengthCurve part) implements Data {
        /** Checks the part is there. */
        public OfLengths {
            Objects.requireNonNull(part, "part");
        }
    }

    /** The part of a search for the cheapest plan. */
    public record OfPlans(CheapestPlan part) implements Data {
        /** Checks the part is there. */
        public OfPlans {
            Objects.requireNonNull(part, "part");
        }
    }
}
