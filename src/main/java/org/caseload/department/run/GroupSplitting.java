package org.caseload.department.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import org.caseload.department.allocation.WaitingGroup;
import org.caseload.engine.EventPriority;
import org.caseload.engine.Timer;

/**
 * Splits brothers and sisters who have waited for so long that it is time, once no cap can hold all of them. A group that some
 * cap can hold waits on whole, and is looked at again each working morning.
 */
final class GroupSplitting {
    private final ReplicationContext scene;
    private final double after;
    private final IntUnaryOperator largestGroup;
    private final Consumer<WaitingGroup> split;
    private final List<WaitingGroup> late = new ArrayList<>();
    private final Timer morning;

    /**
     * Splitting after so many working days.
     *
     * @param largestGroup by stage: how many cases some cap can hold
     * @param split parts a group
     */
    GroupSplitting(
            ReplicationContext scene, double after, IntUnaryOperator largestGroup, Consumer<WaitingGroup> split) {
        this.scene = scene;
        this.after = after;
        this.largestGroup = largestGroup;
        this.split = split;
        morning = new Timer(scene.timeline(), EventPriority.REALLOCATION, this::morning);
    }

    /** A group begins to wait for somebody with room for all of it. */
    void begin(WaitingGroup group) {
        if (group.cases().size() > 1) {
            new Timer(scene.timeline(), EventPriority.REALLOCATION, () -> split(group))
                    .at(scene.workingTime().after(scene.now(), after));
        }
    }

    private void split(WaitingGroup group) {
        if (mayStillBeSplit(group)) {
            if (group.cases().size() > largestGroup.applyAsInt(group.stage())) {
                split.accept(group);
            } else {
                late.add(group);
                nextMorning();
            }
        }
    }

    private void morning() {
        late.removeIf(group -> !mayStillBeSplit(group));
        if (scene.workingTime().isWorkingDay((int) scene.now())) {
            List<WaitingGroup> tooLarge = takeTooLarge();
            tooLarge.stream().filter(GroupSplitting::mayStillBeSplit).forEach(split);
        }
        nextMorning();
    }

    /** Those whom no cap can hold today; the others stay. Asked once a stage: nobody's cap changes meanwhile. */
    private List<WaitingGroup> takeTooLarge() {
        int[] largest = new int[scene.stages().count()];
        Arrays.setAll(largest, largestGroup);
        List<WaitingGroup> tooLarge = new ArrayList<>();
        late.removeIf(group -> group.cases().size() > largest[group.stage()] && tooLarge.add(group));
        return tooLarge;
    }

    private static boolean mayStillBeSplit(WaitingGroup group) {
        return group.isWaiting() && group.cases().size() > 1;
    }

    private void nextMorning() {
        if (!late.isEmpty() && !morning.isSet()) {
            morning.at(Math.floor(scene.now()) + 1);
        }
    }
}
