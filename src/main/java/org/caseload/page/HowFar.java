package org.caseload.page;

import java.util.List;
import org.caseload.app.desk.StudyFolder;
import org.caseload.app.desk.Work;
import org.caseload.page.door.Reply;
import org.caseload.report.html.Html;

/** How far the work is. Without a script the page asks again by itself; with one it is told. */
final class HowFar {
    /** Where it is told as it happens. */
    static final String EVENTS = "/progress";

    private static final long MILLIS = 300;
    private static final int MOST_TOLD = 300;

    private HowFar() {}

    static void show(Html html, Work work, StudyFolder study, String what) {
        work.latest()
                .filter(piece ->
                        piece.study().equals(study.name()) && piece.what().equals(what))
                .ifPresent(piece -> show(html, piece));
    }

    private static void show(Html html, Work.Piece piece) {
        if (piece.ended()) {
            piece.trouble().forEach(line -> html.element("p", line, "class", "caveat", "role", "status"));
            return;
        }
        html.open("div", "class", "progress");
        html.element("p", Sentences.capital(piece.progress()), "id", "progress", "role", "status");
        html.raw("<noscript><p><a href=\"\">See how far it is now</a></p></noscript>\n");
        Fields.only(html, LocalPage.STOP, "Stop", "", List.of());
        html.close("div");
    }

    /** Tells, until the work has ended, or long enough for the browser to ask again. */
    static Reply tell(Work work) {
        return Reply.events(listener -> {
            String last = "";
            for (int told = 0; told < MOST_TOLD; told++) {
                boolean ended = work.latest().map(Work.Piece::ended).orElse(true);
                String now =
                        ended ? "end" : work.latest().map(Work.Piece::progress).orElse("");
                if (!now.equals(last) || told % 20 == 0) {
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
