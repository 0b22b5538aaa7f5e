package org.caseload.department.reconciliation;

import java.util.ArrayList;
import java.util.List;

/**
 * Where each unknown stands in the vector that is solved for. All are logarithms, so that whatever is solved is a possible
 * department; the shares of a stage's routes are their weights over the sum of them.
 */
final class Unknowns {
    static final int REFERRALS = 0;
    private static final int FIRST = 1;

    private final int stages;
    private final int[] firstRoute;
    private final int count;
    private final List<String> names;

    Unknowns(KnownPathway pathway) {
        stages = pathway.stages().size();
        names = new ArrayList<>(List.of("referrals"));
        pathway.stages().forEach(stage -> names.add("length of " + stage.name()));
        pathway.stages().forEach(stage -> names.add("starts of " + stage.name()));
        pathway.stages().forEach(stage -> names.add("open in " + stage.name()));
        firstRoute = new int[stages];
        for (int s = 0; s < stages; s++) {
            KnownPathway.Stage stage = pathway.stages().get(s);
            firstRoute[s] = names.size();
            stage.routes().forEach(route -> names.add("share from " + stage.name() + " to " + to(pathway, route)));
        }
        count = names.size();
    }

    private static String to(KnownPathway pathway, KnownPathway.Route route) {
        return route.to() == KnownPathway.CLOSED
                ? "closed"
                : pathway.stages().get(route.to()).name();
    }

    int count() {
        return count;
    }

    String name(int unknown) {
        return names.get(unknown);
    }

    /** How many times as long as known beforehand. */
    int length(int stage) {
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
