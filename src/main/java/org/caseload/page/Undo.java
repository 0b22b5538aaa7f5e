package org.caseload.page;

import java.util.List;
import java.util.Map;
import org.caseload.app.desk.StudyFolder;
import org.caseload.report.html.Html;

/** The way back from the latest change. */
final class Undo {
    /** Where the form goes that takes a change back, below the address of a study. */
    static final String ADDRESS = "undo";

    private Undo() {}

    static void button(Html html, StudyFolder study, Frame.Step back) {
        if (study.changes() > 0) {
            html.open("div", "class", "buttons");
            Fields.only(
                    html,
                    LocalPage.STUDY + study.name() + "/" + ADDRESS,
                    "Take the last change back",
                    "",
                    List.of(Map.entry("back", back.name())));
            html.close("div");
        }
    }
}
