package org.caseload.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.caseload.app.desk.StudyDesk;
import org.caseload.app.desk.StudyFolder;
import org.caseload.app.desk.Work;
import org.caseload.page.door.Form;
import org.caseload.page.door.Refused;
import org.caseload.page.door.Reply;

/** One run as a story: an average has none. */
final class StoryPage {
    /** Where it is, below the answer of a plan. */
    static final String ADDRESS = "story";

    private static final String WHICH = "which";
    private static final String CHILD = "child";
    private static final String WORKER = "worker";
    private static final Map<String, String> RUNS =
            Map.of("median", "One near the middle", "worst", "The worst", "best", "The best");

    private final StudyDesk desk;
    private final Work work;
    private final StudyFolder study;
    private final Optional<String> plan;

    StoryPage(StudyDesk desk, Work work, StudyFolder study, String name) {
        this.desk = desk;
        this.work = work;
        this.study = study;
        plan = Optional.of(name).filter(given -> !given.equals(AnswerPage.NO_PLAN));
        if (plan.isPresent() && plan.flatMap(study::findPlan).isEmpty()) {
            throw Refused.notFound();
        }
    }

    private String here() {
        return AnswerPage.address(study, plan) + "/" + ADDRESS;
    }

    Reply show() {
        return show(List.of(), Optional.empty());
    }

    private Reply show(List<String> problems, Optional<String> field) {
        return Frame.of("Follow one run", study, Frame.Step.PLAN)
                .with(problems, field)
                .page(html -> {
                    String what = Work.STORY + plan.orElse(AnswerPage.NO_PLAN);
                    html.element(
                            "p",
                            "One way things could go, told month by month; children and workers are made up. The story names them by"
                                    + " numbers: follow one of them through the same run.",
                            "class",
                            "lead");
                    HowFar.show(html, work, study, what, here());
                    html.open("form", "method", "post", "action", here()).raw("\n");
                    Map<String, String> ordered = new java.util.LinkedHashMap<>();
                    List.of("median", "worst", "best").forEach(word -> ordered.put(word, RUNS.get(word)));
                    Fields.choice(html, WHICH, "Which of the runs", "", ordered, "median");
                    Fields.line(
                            html,
                            CHILD,
                            "Child to follow",
                            "A number from the story. Left empty: the whole story.",
                            "");
                    Fields.line(
                            html,
                            WORKER,
                            "Worker to follow",
                            "A number from the story. Left empty: the whole story.",
                            "");
                    Fields.button(html, "Tell it");
                    html.close("form");
                    desk.findReport(study.asked(what)).ifPresent(found -> Shown.answer(html, found));
                    html.open("p")
                            .link(AnswerPage.address(study, plan), "Back to the answer")
                            .close("p");
                });
    }

    /** Begins the work. */
    Reply begin(Form form) {
        String which = form.get(WHICH);
        if (!RUNS.containsKey(which)) {
            return show(List.of("Choose one of the runs."), Optional.of(WHICH));
        }
        for (String field : List.of(CHILD, WORKER)) {
            if (!form.find(field).orElse("1").matches("[1-9]\\d{0,8}")) {
                return show(List.of("Write the number of a " + field + ", such as 17."), Optional.of(field));
            }
        }
        work.askStory(study, plan, which, number(form, CHILD), number(form, WORKER));
        return Reply.seeOther(here());
    }

    private static OptionalLong number(Form form, String field) {
        return form.find(field).stream().mapToLong(Long::parseLong).findFirst();
    }
}
