package org.caseload.department.reconciliation;

import java.util.ArrayList;
import java.util.List;

/**
 * Where each unknown stands in the vector that is solved for. All are logarithms or log odds, so that whatever is solved is
 * a possible department.
 */
final class Unknowns {
    static final int REFERRALS = 0;
    static final int NO_FURTHER_ACTION = 1;
    static final int RETURN_CHANCE = 2;
    static final int RETURNS = 3;
    private static final int FIRST = 4;

    private final int stages;
    private final int[] firstRoute;
    private final int count;
    private final List<String> names;

    Unknowns(KnownPathway pathway) {
        stages = pathway.stages().size();
        names = new ArrayList<>(List.of("referrals", "no further action", "chance of return", "re-referrals"));
        pathway.stages().forEach(stage -> names.add("days in " + stage.name()));
        pathway.stages().forEach(stage -> names.add("starts of " + stage.name()));
        pathway.stages().forEach(stage -> names.add("open in " + stage.name()));
        firstRoute = new int[stages];
        for (int s = 0; s < stages; s++) {
            KnownPathway.Stage stage = pathway.stages().get(s);
            firstRoute[s] = names.size();
            stage.routes()
                    .forEach(route -> names.add("share from " + stage.name() + " to "
                            + pathway.stages().get(route.to()).name()));
        }
        count = names.size();
    }

    int count() {
        return count;
    }

    String name(int unknown) {
        return names.get(unknown);
    }

    int days(int stage) {
        return FIRST + stage;
    }

    int starts(int stage) {
        return FIRST + stages + stage;
    }

    int open(int stage) {
        return FIRST + 2 * stages + stage;
    }

    int route(int stage, int route) {
        return firstRoute[stage] + route;
    }
}
