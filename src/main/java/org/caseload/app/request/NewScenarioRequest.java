package org.caseload.app.request;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.caseload.app.machine.BadInput;

/**
 * What a council's first scenario is to be made of.
 *
 * @param council the council by its name or code
 * @param year the year of the workforce census to start from; empty for the council's newest
 * @param target cases per worker to come down to, more than 0; empty for the usual
 * @param data a folder of newer figures
 * @param out where the scenario is to be written; empty for its own name in {@code scenarios}
 * @param lists the council's own list of open cases and its list of staff, in this order; empty to start from official figures
 * @param strategy a strategy whose plan is copied in
 * @param from what of the published figures the start is made of
 */
public record NewScenarioRequest(
        String council,
        OptionalInt year,
        OptionalDouble target,
        Optional<Path> data,
        Optional<Path> out,
        List<Path> lists,
        Optional<Path> strategy,
        StartFrom from) {
    /** The target that a scenario may state at most. */
    private static final double MOST_CASES = 1_000_000;

    private static final int LISTS = 2;

    /**
     * Checks every value.
     *
     * @throws BadInput with everything that is out of its range
     */
    public NewScenarioRequest {
        Objects.requireNonNull(council, "council");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(from, "from");
        lists = List.copyOf(lists);
        List<String> problems = new ArrayList<>();
        double cases = target.orElse(1);
        if (!(cases > 0 && cases <= MOST_CASES)) {
            problems.add("target: found " + cases + "; permitted: a number above 0, at most 1,000,000");
        }
        if (!lists.isEmpty() && lists.size() != LISTS) {
            problems.add("from-lists: found " + lists.size()
                    + " files; permitted: the list of open cases, then the list of" + " staff");
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }
}
