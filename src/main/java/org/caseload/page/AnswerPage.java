package org.caseload.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.app.desk.StudyDesk;
import org.caseload.app.desk.StudyFolder;
import org.caseload.app.desk.Work;
import org.caseload.page.door.Reply;
import org.caseload.report.Report;
import org.caseload.report.html.Html;

/** What came out of a plan: how far the work is, and the answer as soon as there is one. */
final class AnswerPage {
    /** What stands in addresses for the scenario without a plan. */
    static final String NO_PLAN = StudyDesk.NO_PLAN;

    private final StudyDesk desk;
    private final Work work;
    private final StudyFolder study;
    private final Optional<String> plan;

    AnswerPage(StudyDesk desk, Work work, StudyFolder study, String name) {
        this.desk = desk;
        this.work = work;
        this.study = study;
        plan = Optional.of(name).filter(given -> !given.equals(NO_PLAN));
    }

    /** Where the answer is shown; a form that is sent there begins the work. */
    static String address(StudyFolder study, Optional<String> plan) {
        return LocalPage.STUDY + study.name() + "/answer/" + plan.orElse(NO_PLAN);
    }

    /** Whether there is an answer. */
    static boolean isThere(StudyDesk desk, StudyFolder study, Optional<String> plan) {
        return desk.findReport(study.results(plan)).isPresent();
    }

    Reply show() {
        String title = plan.flatMap(study::findPlan).map(found -> found.title()).orElse("With no plan");
        return Frame.of(title, study, Frame.Step.PLAN).page(html -> {
            HowFar.show(html, work, study, plan.orElse(""), address(study, plan));
            Optional<Report> report = desk.findReport(study.results(plan));
            report.ifPresent(found -> {
                Shown.answer(html, found);
                next(html);
            });
            if (report.isEmpty()) {
                html.element("p", "There is no answer yet.");
            }
        });
    }

    private void next(Html html) {
        html.element("h2", "And now");
        html.open("ul").raw("\n");
        plan.ifPresent(name -> html.open("li")
                .link(PlanPage.address(study, name), "Change the plan and simulate it again")
                .close("li"));
        if (plan.flatMap(study::findPlan).filter(StaffNeededPage::hasWaves).isPresent()) {
            html.open("li")
                    .link(
                            address(study, plan) + "/" + StaffNeededPage.ADDRESS,
                            "What would it take? How many starters would be enough")
                    .close("li");
        }
        if (plan.flatMap(study::findPlan).filter(CheapestPage::isOfParts).isPresent()) {
            html.open("li")
                    .link(
                            address(study, plan) + "/" + CheapestPage.ADDRESS,
                            "What is the least that is enough? Which part of the plan reaches the target for the least money")
                    .close("li");
        }
        html.open("li")
                .link(address(study, plan) + "/" + StoryPage.ADDRESS, "Follow one run: what happened, month by month")
                .close("li");
        html.open("li").link(Frame.Step.COMPARE.of(study), "Compare the plans").close("li");
        html.open("li")
                .link(Frame.Step.TAKE_HOME.of(study), "Take the paper home")
                .close("li");
        html.close("ul");
        html.open("div", "class", "buttons");
        Fields.only(html, address(study, plan), "Simulate again", "", List.<Map.Entry<String, String>>of());
        html.close("div");
    }

    /** Begins the work. */
    Reply begin() {
        work.run(study, plan);
        return Reply.seeOther(address(study, plan));
    }
}
