package org.caseload.department.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.caseload.department.allocation.WaitingGroup;
import org.caseload.engine.Timer;
import org.caseload.engine.Turn;

/**
 * Splits brothers and sisters who have waited for so long that it is time, once no cap can hold all of them. A group that some
 * cap can hold waits on whole, and is looked at again each working morning.
 */
final class GroupSplitting {
    private final Scene scene;
    private final double after;
    private final Predicate<WaitingGroup> tooLarge;
    private final Consumer<WaitingGroup> split;
    private final List<WaitingGroup> late = new ArrayList<>();
    private final Timer morning;

    /**
     * Splitting after so many working days.
     *
     * @param tooLarge whether no cap can hold a group
     * @param split parts a group
     */
    GroupSplitting(Scene scene, double after, Predicate<WaitingGroup> tooLarge, Consumer<WaitingGroup> split) {
        this.scene = scene;
        this.after = after;
        this.tooLarge = tooLarge;
        this.split = split;
        morning = new Timer(scene.timeline(), Turn.REALLOCATION, this::morning);
    }

    /** A group begins to wait for somebody with room for all of it. */
    void begin(WaitingGroup group) {
        if (group.cases().size() > 1) {
            new Timer(scene.timeline(), Turn.REALLOCATION, () -> isTime(group))
                    .at(scene.workingTime().after(scene.now(), after));
        }
    }

    private void isTime(WaitingGroup group) {
        if (mayStillBeSplit(group)) {
            if (tooLarge.test(group)) {
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
            List<WaitingGroup> parted = late.stream().filter(tooLarge).toList();
            late.removeAll(parted);
            parted.stream().filter(GroupSplitting::mayStillBeSplit).forEach(split);
        }
        nextMorning();
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
