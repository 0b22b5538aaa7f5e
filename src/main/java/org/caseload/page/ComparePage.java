package org.caseload.page;

import java.util.Optional;
import java.util.stream.Collectors;
import org.caseload.app.desk.Plan;
import org.caseload.app.desk.StudyDesk;
import org.caseload.app.desk.StudyFolder;
import org.caseload.app.desk.Work;
import org.caseload.page.door.Reply;
import org.caseload.report.Report;

/** The plans side by side, under the same luck. */
final class ComparePage {
    private final StudyDesk desk;
    private final Work work;
    private final StudyFolder study;

    ComparePage(StudyDesk desk, Work work, StudyFolder study) {
        this.desk = desk;
        this.work = work;
        this.study = study;
    }

    Reply show() {
        return Frame.of("Compare the plans", study, Frame.Step.COMPARE).page(html -> {
            HowFar.show(html, work, study, Work.COMPARISON, Frame.Step.COMPARE.of(study));
            if (study.plans().isEmpty()) {
                html.open("p")
                        .words("There is no plan yet. ")
                        .link(Frame.Step.PLAN.of(study), "Add a plan")
                        .close("p");
                return;
            }
            html.element(
                    "p",
                    "The department as it stands and "
                            + study.plans().stream().map(Plan::title).collect(Collectors.joining("; "))
                            + ": all under the same luck, so that what differs comes from the plan.");
            html.open("div", "class", "buttons");
            Fields.main(html, Frame.Step.COMPARE.of(study), "Compare all plans", "");
            html.close("div");
            Optional<Report> report = desk.findReport(study.comparison());
            report.ifPresent(found -> Shown.answer(html, found));
        });
    }

    /** Begins the work. */
    Reply begin() {
        work.compare(study);
        return Reply.seeOther(Frame.Step.COMPARE.of(study));
    }
}
