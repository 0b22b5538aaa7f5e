package org.caseload.department.balance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.caseload.department.casework.StageTable;
import org.caseload.department.reconciliation.KnownPathway;
import org.caseload.department.reconciliation.Prior;
import org.caseload.department.staffing.Unbalanced;

/** The stages that some case reaches without passing through one that must stay empty: those that equations can be about. */
final class ReachedStages {
    private final StageTable stated;
    private final CasePace pace;
    private final double entryDelay;
    private final int[] stages;

    private ReachedStages(StageTable stated, CasePace pace, double entryDelay, int[] stages) {
        this.stated = stated;
        this.pace = pace;
        this.entryDelay = entryDelay;
        this.stages = stages;
    }

    /** None of them: nobody is referred or let in. */
    static ReachedStages none(StageTable stated, CasePace pace, double entryDelay) {
        return new ReachedStages(stated, pace, entryDelay, new int[0]);
    }

    /**
     * Those of a pathway.
     *
     * @param stated the pathway with its stated shares
     * @param pace how fast cases go on under load
     * @param entryDelay working days of the front door within the first stage
     * @param empty by stage: whether it must hold no case
     */
    static ReachedStages of(StageTable stated, CasePace pace, double entryDelay, boolean[] empty) {
        boolean[] reached = new boolean[stated.count()];
        Deque<Integer> next = new ArrayDeque<>(List.of(stated.first()));
        while (!next.isEmpty()) {
            int stage = next.remove();
            if (stage != StageTable.CLOSED && !reached[stage] && !empty[stage]) {
                reached[stage] = true;
                stated.row(stage).destinations().stream()
                        .filter(branch -> branch.share() > 0)
                        .forEach(branch -> next.add(branch.stage()));
            }
        }
        int[] stages =
                IntStream.range(0, reached.length).filter(s -> reached[s]).toArray();
        return new ReachedStages(stated, pace, entryDelay, stages);
    }

    /** Their numbers, smallest first. */
    int[] stages() {
        return stages.clone();
    }

    boolean areNone() {
        return stages.length == 0;
    }

    boolean contain(int stage) {
        return place(stage) >= 0;
    }

    private int place(int stage) {
        return Arrays.binarySearch(stages, stage);
    }

    /** What is known of them before any count; the stages stand in it in the order of their numbers. */
    KnownPathway known(double letIn, Prior referrals, double[] lengthSd) {
        List<KnownPathway.Stage> known = new ArrayList<>();
        for (int s : stages) {
            known.add(new KnownPathway.Stage(
                    stated.row(s).id(),
                    lengthSd[s],
                    pace.workBefore(s, entryDelay),
                    routes(s),
                    StatedReferrals.ROUTES_SD));
        }
        return new KnownPathway(referrals, letIn, known, place(stated.first()), pace.among(stages));
    }

    private List<KnownPathway.Route> routes(int stage) {
        List<StageTable.Destination> all = stated.row(stage).destinations();
        int[] branches = branches(stage);
        double kept = 0;
        double closed = 0;
        for (int d : branches) {
            kept += all.get(d).share();
            closed += all.get(d).stage() == StageTable.CLOSED ? 1 : 0;
        }
        List<KnownPathway.Route> routes = new ArrayList<>();
        for (int d : branches) {
            StageTable.Destination branch = all.get(d);
            boolean closes = branch.stage() == StageTable.CLOSED;
            double share = closed > 0 ? branch.share() + (closes ? 1 - kept : 0) : branch.share() / kept;
            int to = closes ? KnownPathway.CLOSED : place(branch.stage());
            double added = closes ? 0 : pace.movedShare(stage, branch.stage()) * pace.handoverWork(branch.stage());
            routes.add(new KnownPathway.Route(to, share, branch.work().mean(), added));
        }
        return routes;
    }

    /** The places of the branches that some cases take to a stage where some are open. */
    int[] branches(int stage) {
        List<StageTable.Destination> all = stated.row(stage).destinations();
        int[] taken = IntStream.range(0, all.size())
                .filter(d -> all.get(d).share() > 0)
                .filter(d -> all.get(d).stage() == StageTable.CLOSED
                        || contain(all.get(d).stage()))
                .toArray();
        if (taken.length == 0) {
            throw new Unbalanced(
                    "open-cases/" + stated.row(stage).id(),
                    "its cases can go on only to stages that hold none; permitted: a branch of "
                            + stated.row(stage).id() + " that closes, or open cases where it leads to");
        }
        return taken;
    }
}
