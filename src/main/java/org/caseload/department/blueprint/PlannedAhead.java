package org.caseload.department.blueprint;

import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.caseload.calendar.PlanDate;
import org.caseload.department.demand.DemandStep;
import org.caseload.department.workforce.Team;
import org.caseload.department.workforce.Workforce;

/** What is asked of an action of the plan before the start, because all replications share the answer. */
public interface PlannedAhead {

    /**
     * The team that it opens, which nobody is in yet; its id is the action's name.
     *
     * @param teams those that the department starts with, by id
     */
    default Optional<Team> opens(Map<String, Team> teams) {
        return Optional.empty();
    }

    /**
     * The change of demand that it brings.
     *
     * @param source source number of its luck
     * @param days tells the day of the simulation on which a planned date falls
     */
    default Optional<DemandStep> demand(int source, ToIntFunction<PlanDate> days) {
        return Optional.empty();
    }

    /** Whether managers start by it. */
    default boolean bringsManagers(Workforce workforce) {
        return false;
    }

    /**
     * How many people by it take posts that are vacant; 0 where it is not for vacancies.
     *
     * @param inPost social workers in post on the start date, in FTE
     */
    default double fillsVacancies(double inPost) {
        return 0;
    }
}
