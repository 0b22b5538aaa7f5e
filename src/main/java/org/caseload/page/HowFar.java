package org.caseload.page;

import java.util.List;
import java.util.Map;
import org.caseload.app.desk.Piece;
import org.caseload.app.desk.StudyFolder;
import org.caseload.app.desk.Work;
import org.caseload.page.door.Reply;
import org.caseload.report.html.Html;

/** How far the work is. Without a script the page asks again by itself; with one it is told. */
final class HowFar {
    /** Where it is told as it happens. */
    static final String EVENTS = "/progress/";

    /** What the form that stops a piece of work says: which piece, and where to go then. */
    static final String PIECE = "piece";

    static final String BACK = "back";

    private static final long MILLIS = 300;

    /**
     * So often the same is told again, about once a second: only by telling is it noticed that a browser has gone to another page,
     * and until then its place at the door is taken.
     */
    private static final int AGAIN = 3;

    private static final int MOST_TOLD = 300;

    private HowFar() {}

    /**
     * Shows how far a piece of work is.
     *
     * @param what which, of a study
     * @param back the page on which it is shown
     */
    static void show(Html html, Work work, StudyFolder study, String what, String back) {
        work.find(study.name(), what).ifPresent(piece -> show(html, piece, back));
    }

    private static void show(Html html, Piece piece, String back) {
        if (piece.ended()) {
            piece.trouble().forEach(line -> html.element("p", line, "class", "caveat", "role", "status"));
            return;
        }
        html.open("div", "class", "progress");
        html.element(
                "p",
                Sentences.capital(piece.progress()),
                "id",
                "progress",
                "role",
                "status",
                "data-number",
                String.valueOf(piece.number()));
        html.raw("<noscript><p><a href=\"\">See how far it is now</a></p></noscript>\n");
        Fields.only(
                html,
                LocalPage.STOP,
                "Stop",
                "",
                List.of(Map.entry(PIECE, String.valueOf(piece.number())), Map.entry(BACK, back)));
        html.close("div");
    }

    /** Tells, until the work has ended, or long enough for the browser to ask again. */
    static Reply tell(Piece piece) {
        return Reply.events(listener -> {
            String last = "";
            for (int told = 0; told < MOST_TOLD; told++) {
                boolean ended = piece.ended();
                String now = ended ? "end" : piece.progress();
                if (!now.equals(last) || told % AGAIN == 0) {
                    listener.hears(ended ? now : Sentences.capital(now));
                    last = now;
                }
                if (ended || !paused()) {
                    return;
                }
            }
        });
    }

    private static boolean paused() {
        try {
            Thread.sleep(MILLIS);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
