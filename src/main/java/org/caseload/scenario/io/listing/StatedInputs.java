package org.caseload.scenario.io.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.caseload.result.StatedInput;
import org.caseload.scenario.io.CanonicalYaml;
import org.caseload.scenario.io.ResolvedScenario;
import org.caseload.scenario.io.bind.Resolved;
import org.caseload.scenario.io.merge.Profiles;

/** The values of a scenario as a log of assumptions lists them. */
public final class StatedInputs {
    private StatedInputs() {}

    /** Every value of a scenario, in its fixed order. */
    public static List<StatedInput> of(ResolvedScenario scenario) {
        return of(scenario, UnaryOperator.identity());
    }

    /** Every value of a scenario, in its fixed order, with other names for the files that state them. */
    public static List<StatedInput> of(ResolvedScenario scenario, UnaryOperator<String> files) {
        List<StatedInput> values = new ArrayList<>();
        add("", scenario.values(), files, values);
        return List.copyOf(values);
    }

    private static void add(String path, Resolved value, UnaryOperator<String> files, List<StatedInput> values) {
        if (CanonicalYaml.isInline(value)) {
            values.add(new StatedInput(
                    path,
                    ResolvedListing.shown(value),
                    value.origin().where(files),
                    value.origin().basis(),
                    value.origin().isAssumed()));
        } else if (value instanceof Resolved.Branch branch) {
            for (Map.Entry<String, Resolved> entry : branch.entries().entrySet()) {
                if (!entry.getKey().equals(Profiles.FROM)) {
                    add(below(path, entry.getKey()), entry.getValue(), files, values);
                }
            }
        } else if (value instanceof Resolved.Row row) {
            for (int i = 0; i < row.items().size(); i++) {
                add(below(path, String.valueOf(i + 1)), row.items().get(i), files, values);
            }
        }
    }

    private static String below(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
