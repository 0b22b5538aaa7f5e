package org.caseload.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.app.desk.Plan;
import org.caseload.app.desk.StudyDesk;
import org.caseload.app.desk.StudyFolder;
import org.caseload.app.desk.Work;
import org.caseload.page.door.Form;
import org.caseload.page.door.Refused;
import org.caseload.page.door.Reply;

/** What it would take: how many starters of a wave would be enough for the target. */
final class StaffNeededPage {
    /** Where it is, below the answer of a plan. */
    static final String ADDRESS = "staff-needed";

    private static final String WAVE = "wave";
    private static final String DATE = "date";

    private final StudyDesk desk;
    private final Work work;
    private final StudyFolder study;
    private final Plan plan;

    StaffNeededPage(StudyDesk desk, Work work, StudyFolder study, String name) {
        this.desk = desk;
        this.work = work;
        this.study = study;
        plan = study.findPlan(name).filter(StaffNeededPage::hasWaves).orElseThrow(Refused::notFound);
    }

    /** Whether people are recruited by a plan. */
    static boolean hasWaves(Plan plan) {
        return !waves(plan).isEmpty();
    }

    private static List<Plan.Action> waves(Plan plan) {
        return plan.actions().stream()
                .filter(action -> action.says("action").equals(Optional.of("recruit")))
                .toList();
    }

    private String here() {
        return AnswerPage.address(study, Optional.of(plan.name())) + "/" + ADDRESS;
    }

    Reply show() {
        return Frame.of("What would it take?", study, Frame.Step.PLAN).page(html -> {
            String what = Work.STAFF_NEEDED + plan.name();
            html.element(
                    "p",
                    "How many would have to start by " + plan.title()
                            + " for the target to be met? Several sizes are tried under the same luck; all else stays as it is.",
                    "class",
                    "lead");
            HowFar.show(html, work, study, what, here());
            html.open("form", "method", "post", "action", here()).raw("\n");
            List<Plan.Action> waves = waves(plan);
            if (waves.size() > 1) {
                Map<String, String> choices = new LinkedHashMap<>();
                waves.forEach(wave -> choices.put(wave.id(), PlanPage.inWords(wave)));
                Fields.choice(html, WAVE, "Whose number", "The others start as planned.", choices, "");
            }
            Fields.line(
                    html,
                    DATE,
                    "By when",
                    "A month such as 2025-09. Left empty: by the last day that is looked at.",
                    "");
            Fields.button(html, "How many would be enough?");
            html.close("form");
            desk.findReport(study.asked(what)).ifPresent(found -> Shown.answer(html, found));
            html.open("p")
                    .link(AnswerPage.address(study, Optional.of(plan.name())), "Back to the answer")
                    .close("p");
        });
    }

    /** Begins the work. */
    Reply begin(Form form) {
        Optional<String> wave =
                form.find(WAVE).or(() -> Optional.of(waves(plan).get(0).id()));
        work.askStaffNeeded(study, plan.name(), wave, form.find(DATE));
        return Reply.seeOther(here());
    }
}
