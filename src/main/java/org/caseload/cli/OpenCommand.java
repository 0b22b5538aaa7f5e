package org.caseload.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.caseload.app.desk.StudyDesk;
import org.caseload.app.desk.Work;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.Interruption;
import org.caseload.app.machine.Reason;
import org.caseload.app.machine.RunFailed;
import org.caseload.page.LocalPage;
import org.caseload.page.door.Door;
import org.caseload.page.door.StartFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code caseload open}. */
@Command(
        name = "open",
        header = "Open the local page: the whole job in a browser, on this machine alone.",
        description = {
            "",
            "Studies are kept in the folder studies, as scenario and strategy files that every other command takes too. Nothing is"
                    + " sent anywhere and nothing is fetched. It ends with Ctrl-C, by the page's own button, or after an hour in"
                    + " which nobody had a page open.",
            ""
        },
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  caseload open", "  caseload open --no-browser --port 8080"})
final class OpenCommand implements Runnable {
    private static final int HIGHEST_PORT = 65_535;
    private static final long HOUR = TimeUnit.HOURS.toMillis(1);

    private final Host surroundings;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "0",
            description = "The port to listen on, on this machine alone (default: any that is free).")
    private long port;

    @Option(
            names = "--no-browser",
            description = "Open no browser; print the address, which lets one browser in, once.")
    private boolean noBrowser;

    @Option(
            names = "--results",
            paramLabel = "DIR",
            defaultValue = "results",
            description = "The folder for results (default: results).")
    private Path results;

    OpenCommand(Host surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new BadInput("port: found " + port + "; permitted: a whole number from 0 to 65535");
        }
        CountDownLatch quit = new CountDownLatch(1);
        try (Work work = new Work(surroundings, Work.USUAL_STEPS);
                Door door = Door.open(
                        (int) port,
                        new LocalPage(new StudyDesk(surroundings, results), work, quit),
                        surroundings.clock()::millis);
                Interruption.Registration stop = surroundings.interruption().when(work::close)) {
            invite(door);
            waitFor(quit, door, work);
        } catch (IOException failure) {
            throw new RunFailed("The page could not be opened: " + Reason.of(failure) + ".", failure);
        }
    }

    private void invite(Door door) throws IOException {
        if (noBrowser) {
            surroundings.out().line(door.address());
            return;
        }
        Path file = StartFile.write(door);
        if (surroundings.opener().test(file)) {
            surroundings.err().line("The page is open in your browser. End it with Ctrl-C or by its own button.");
        } else {
            surroundings.err().line("Nothing here opens web pages by itself. Open this address in a browser:");
            surroundings.out().line(door.address());
        }
    }

    private void waitFor(CountDownLatch quit, Door door, Work work) {
        try {
            while (!quit.await(1, TimeUnit.SECONDS)) {
                if (work.isIdle() && surroundings.clock().millis() - door.lastSeen() > HOUR) {
                    surroundings
                            .err()
                            .line("Nobody had a page open for an hour, so that it ends here. Studies are kept.");
                    return;
                }
            }
            // The last page is still being sent; and what is under way is finished.
            do {
                Thread.sleep(300);
            } while (!work.isIdle());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
