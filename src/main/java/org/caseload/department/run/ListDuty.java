package org.caseload.department.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.caseload.department.people.Worker;

/** The people of project teams who are given children from the unallocated list, and nobody else, until nobody waits. */
final class ListDuty {
    private final List<Worker> people = new ArrayList<>();

    void begins(Worker worker) {
        people.add(worker);
        worker.onListDuty(true);
    }

    /** Everybody on it who is still there, in order of coming. */
    List<Worker> people() {
        people.removeIf(Worker::hasLeft);
        return Collections.unmodifiableList(people);
    }

    /** While the list is given out they may be given cases like anybody. */
    void whileGivingOut(Runnable givingOut) {
        people.forEach(worker -> worker.onListDuty(false));
        givingOut.run();
        people.forEach(worker -> worker.onListDuty(true));
    }

    /** Nobody waits: from now on they are given new cases as their colleagues are. */
    void ends() {
        people.forEach(worker -> worker.onListDuty(false));
        people.clear();
    }
}
