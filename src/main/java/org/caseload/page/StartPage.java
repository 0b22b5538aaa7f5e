package org.caseload.page;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.caseload.app.desk.StudyDesk;
import org.caseload.app.desk.StudyFolder;
import org.caseload.app.machine.BadInput;
import org.caseload.page.door.Form;
import org.caseload.page.door.Reply;
import org.caseload.report.html.Html;

/** The first page: whose caseloads, from which figures, against which target. */
final class StartPage {
    private static final String COUNCIL = "council";
    private static final String TARGET = "target";
    private static final String FILE = "file";

    /** What is said where a target is none. */
    static final String NO_TARGET = "Write the target as a number of cases, such as 15 or 16.5.";

    private final StudyDesk desk;
    private final List<String> councils;

    StartPage(StudyDesk desk) {
        this.desk = desk;
        councils = desk.councils();
    }

    Reply show() {
        return show(List.of(), Optional.empty(), "");
    }

    private Reply show(List<String> problems, Optional<String> field, String chosen) {
        return Frame.of("When do caseloads come down, and what gets us there?")
                .with(problems, field)
                .page(html -> {
                    goOn(html);
                    council(html, chosen);
                    OwnListsPage.offer(html);
                    file(html);
                });
    }

    private void goOn(Html html) {
        List<String> names = desk.names();
        if (names.isEmpty()) {
            return;
        }
        html.element("h2", "Go on with a study").open("ul").raw("\n");
        for (String name : names) {
            StudyFolder study = desk.find(name).orElseThrow();
            html.open("li").link(Frame.Step.KNOWN.of(study), study.title()).close("li");
        }
        html.close("ul");
    }

    private void council(Html html, String chosen) {
        html.element("h2", "Begin with your council");
        html.element(
                "p",
                "The start is made from official figures, which ship with Caseload. You can put right whatever you know"
                        + " better on the next page.");
        html.open("form", "method", "post", "action", LocalPage.BEGIN).raw("\n");
        Map<String, String> all = new LinkedHashMap<>();
        all.put("", "Choose a council");
        councils.forEach(council -> all.put(council, council));
        Fields.choice(html, COUNCIL, "Council", "", all, chosen);
        Fields.line(
                html,
                TARGET,
                "Target: cases per worker",
                "The average that you want to come down to, such as 15.",
                "15");
        Fields.button(html, "Begin");
        html.close("form");
    }

    private void file(Html html) {
        List<Path> scenarios = desk.scenarios();
        if (scenarios.isEmpty()) {
            return;
        }
        html.element("h2", "Or begin with a scenario of the folder");
        html.open("form", "method", "post", "action", LocalPage.BEGIN).raw("\n");
        Map<String, String> all = new LinkedHashMap<>();
        scenarios.forEach(file -> all.put(file.toString(), file.getFileName().toString()));
        Fields.choice(html, FILE, "Scenario file", "It stays as it is; changes go to a study of your own.", all, "");
        Fields.button(html, "Begin with this file");
        html.close("form");
    }

    /** Whether this is a number of cases, above nothing. */
    static boolean isTarget(String written) {
        return written.matches("(?!0+(\\.0*)?$)\\d{1,3}(\\.\\d{1,2})?");
    }

    /** Begins what was asked for, and leads to what is known of it. */
    Reply begin(Form form) {
        if (!isTarget(form.find(TARGET).orElse("15"))) {
            return show(
                    List.of(NO_TARGET), Optional.of(TARGET), form.find(COUNCIL).orElse(""));
        }
        try {
            Optional<String> file = form.find(FILE);
            return Reply.seeOther(
                    Frame.Step.KNOWN.of(file.isPresent() ? desk.begin(Path.of(file.get())) : ofCouncil(form)));
        } catch (BadInput wrong) {
            return show(
                    wrong.lines(),
                    Optional.of(form.find(FILE).isPresent() ? FILE : COUNCIL),
                    form.find(COUNCIL).orElse(""));
        }
    }

    private StudyFolder ofCouncil(Form form) {
        String council = form.find(COUNCIL).orElseThrow(() -> new BadInput("Choose a council from the list."));
        OptionalDouble target =
                form.find(TARGET).stream().mapToDouble(Double::parseDouble).findFirst();
        return desk.begin(council, OptionalInt.empty(), target);
    }
}
