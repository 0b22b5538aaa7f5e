package org.caseload.page;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.caseload.app.desk.StudyDesk;
import org.caseload.app.desk.Work;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.PretendMachine;
import org.caseload.page.door.Door;

/** The local page as {@code caseload open} serves it, from a folder of a test's own, with answers of few runs. */
public final class OpenedPage implements AutoCloseable {
    /** How many runs each answer rests on, one after another. */
    public static final List<Integer> STEPS = List.of(2, 3);

    private final CountDownLatch quit = new CountDownLatch(1);
    private final Work work;
    private final Door door;

    /** Serves studies of a folder. */
    public OpenedPage(Path folder) throws IOException {
        this(folder, STEPS);
    }

    /** The same with answers of other numbers of runs. */
    public OpenedPage(Path folder, List<Integer> steps) throws IOException {
        Host machine = machine(folder);
        work = new Work(machine, steps);
        door = Door.open(0, new LocalPage(new StudyDesk(machine, Path.of("results")), work, quit), () -> 0);
    }

    /** The machine that it runs on. */
    public static Host machine(Path folder) {
        return new PretendMachine(folder).withClock(Clock.systemUTC()).surroundings();
    }

    /** The work under way. */
    public Work work() {
        return work;
    }

    /** Where browsers knock. */
    public Door door() {
        return door;
    }

    /** An address below its own. */
    public String address(String path) {
        return "http://127.0.0.1:" + door.port() + path;
    }

    /** Whether somebody asked for the end. */
    public boolean hasQuit() {
        return quit.getCount() == 0;
    }

    @Override
    public void close() {
        door.close();
        work.close();
    }
}
