package org.caseload.page;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.app.desk.Plan;
import org.caseload.app.desk.StudyDesk;
import org.caseload.app.desk.StudyFolder;
import org.caseload.app.machine.BadInput;
import org.caseload.page.door.Form;
import org.caseload.page.door.Reply;
import org.caseload.report.html.Html;

/** The plans of a study, beside what happens with none. */
final class PlansPage {
    private static final String TITLE = "title";
    private static final String LIKE = "like";

    private final StudyDesk desk;
    private final StudyFolder study;

    PlansPage(StudyDesk desk, StudyFolder study) {
        this.desk = desk;
        this.study = study;
    }

    Reply show() {
        return show(List.of(), Map.of());
    }

    private Reply show(List<String> problems, Map<String, String> filled) {
        return Frame.of("Plans", study, Frame.Step.PLAN)
                .with(problems, problems.isEmpty() ? Optional.empty() : Optional.of(TITLE))
                .page(html -> {
                    html.open("section", "class", "card").element("h2", "With no plan");
                    html.element("p", "What comes if the department goes on as it stands.");
                    run(html, Optional.empty(), "the department as it stands");
                    html.close("section");
                    study.plans().forEach(plan -> plan(html, plan));
                    add(html, filled);
                    Undo.button(html, study, Frame.Step.PLAN);
                });
    }

    private void plan(Html html, Plan plan) {
        html.open("section", "class", "card")
                .open("h2")
                .link(PlanPage.address(study, plan.name()), plan.title())
                .close("h2");
        if (plan.actions().isEmpty()) {
            html.element("p", "It does nothing yet.");
        } else {
            html.open("ul").raw("\n");
            plan.actions().forEach(action -> html.element("li", PlanPage.inWords(action)));
            html.close("ul");
        }
        html.open("div", "class", "buttons");
        html.link(PlanPage.address(study, plan.name()), "Change " + plan.title());
        run(html, Optional.of(plan.name()), plan.title());
        Fields.only(html, PlanPage.address(study, plan.name()) + "/duplicate", "Copy", plan.title(), List.of());
        Fields.only(html, PlanPage.address(study, plan.name()) + "/remove", "Take away", plan.title(), List.of());
        html.close("div").close("section");
    }

    private void run(Html html, Optional<String> plan, String about) {
        Fields.main(html, AnswerPage.address(study, plan), "Simulate", about);
        if (AnswerPage.isThere(desk, study, plan)) {
            html.open("p")
                    .link(AnswerPage.address(study, plan), "The latest answer")
                    .close("p");
        }
    }

    private void add(Html html, Map<String, String> filled) {
        html.element("h2", "Add a plan");
        html.open("form", "method", "post", "action", Frame.Step.PLAN.of(study)).raw("\n");
        Fields.line(
                html,
                TITLE,
                "What it is called",
                "By what is done, such as 30 starters in September.",
                filled.getOrDefault(TITLE, ""));
        Map<String, String> like = new LinkedHashMap<>();
        like.put("", "Nothing yet: I put it together");
        desk.strategies().forEach(file -> like.put(file.toString(), title(file)));
        if (like.size() > 1) {
            Fields.choice(html, LIKE, "What it begins with", "", like, filled.getOrDefault(LIKE, ""));
        }
        Fields.button(html, "Add this plan");
        html.close("form");
    }

    private static String title(Path strategy) {
        return Sentences.capital(strategy.getFileName()
                        .toString()
                        .replaceAll("\\.yaml$", "")
                        .replace('-', ' '))
                .replace(" september", " September");
    }

    /** Adds a plan, and leads to it. */
    Reply add(Form form) {
        try {
            Optional<Path> like = form.find(LIKE).map(Path::of);
            if (like.isPresent() && !desk.strategies().contains(like.get())) {
                throw new BadInput("Choose what it begins with from the list.");
            }
            String title = form.find(TITLE)
                    .or(() -> like.map(PlansPage::title))
                    .orElseThrow(() -> new BadInput("Give the plan a name."));
            return Reply.seeOther(PlanPage.address(study, study.add(title, like).name()));
        } catch (BadInput wrong) {
            return show(wrong.lines(), form.fields());
        }
    }
}
