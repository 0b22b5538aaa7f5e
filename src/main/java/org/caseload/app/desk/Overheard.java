package org.caseload.app.desk;

import java.io.StringWriter;
import java.util.List;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.Interruption;
import org.caseload.app.machine.TerminalOutput;

/** A piece of work whose words go to a page instead of a terminal. */
final class Overheard {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Interruption interruption = new Interruption();
    private final Host machine;

    Overheard(Host machine) {
        this.machine = machine.heardBy(new TerminalOutput(out), new TerminalOutput(err), interruption);
    }

    /** The machine as the work sees it. */
    Host machine() {
        return machine;
    }

    /** What it printed. */
    List<String> said() {
        return out.toString().lines().toList();
    }

    /** The last that it said of how far it is; empty before it says anything. */
    String progress() {
        String all = err.toString();
        List<String> lines = all.lines().toList();
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1).replaceFirst("\\.$", "");
    }

    /** Forgets what it said of how far it is: a new step begins. */
    void listenAnew() {
        err.getBuffer().setLength(0);
    }

    /** Asks it to stop. */
    void stop() {
        interruption.happen();
    }
}
