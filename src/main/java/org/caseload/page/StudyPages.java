package org.caseload.page;

import java.util.List;
import org.caseload.app.desk.StudyDesk;
import org.caseload.app.desk.StudyFolder;
import org.caseload.app.desk.Work;
import org.caseload.page.door.Refused;
import org.caseload.page.door.Reply;
import org.caseload.page.door.Visit;

/** Which page of a study is where. */
final class StudyPages {
    private final StudyDesk desk;
    private final Work work;
    private final StudyFolder study;

    StudyPages(StudyDesk desk, Work work, StudyFolder study) {
        this.desk = desk;
        this.work = work;
        this.study = study;
    }

    /**
     * Answers.
     *
     * @param steps the parts of the address below the study
     */
    Reply answer(Visit visit, List<String> steps) {
        boolean changes = visit.changes();
        String last = steps.get(steps.size() - 1);
        return switch (steps.get(0) + " " + steps.size()) {
            case "known 1" -> known(visit);
            case "plans 1" ->
                changes ? new PlansPage(desk, study).add(visit.form()) : new PlansPage(desk, study).show();
            case "plan 2" -> shownOnly(changes, new PlanPage(study, last).show());
            case "plan 3" -> plan(visit, new PlanPage(study, steps.get(1)), last);
            case "plan 4" -> action(visit, new PlanPage(study, steps.get(1)), steps.get(2), last);
            case "answer 2" -> {
                AnswerPage page = new AnswerPage(desk, work, study, last);
                yield changes ? page.begin() : page.show();
            }
            case "answer 3" -> asked(visit, steps.get(1), last);
            case "compare 1" -> {
                ComparePage page = new ComparePage(desk, work, study);
                yield changes ? page.begin() : page.show();
            }
            case "take-home 1" -> shownOnly(changes, new TakeHomePage(desk, study).show());
            case "result 3" -> shownOnly(changes, new TakeHomePage(desk, study).result(steps.get(1), last));
            case "file 2" -> shownOnly(changes, new TakeHomePage(desk, study).file(last));
            case OwnListsPage.REPORT + " 1" -> shownOnly(changes, new OwnListsPage(desk).report(study));
            case "undo 1" -> undo(visit);
            default -> throw Refused.notFound();
        };
    }

    private Reply known(Visit visit) {
        KnownPage page = new KnownPage(study, desk.findLists(study).isPresent());
        return visit.changes() ? page.keep(visit.form()) : page.show();
    }

    private Reply asked(Visit visit, String plan, String question) {
        return switch (question) {
            case StaffNeededPage.ADDRESS -> {
                StaffNeededPage page = new StaffNeededPage(desk, work, study, plan);
                yield visit.changes() ? page.begin(visit.form()) : page.show();
            }
            case CheapestPage.ADDRESS -> {
                CheapestPage page = new CheapestPage(desk, work, study, plan);
                yield visit.changes() ? page.begin(visit.form()) : page.show();
            }
            case StoryPage.ADDRESS -> {
                StoryPage page = new StoryPage(desk, work, study, plan);
                yield visit.changes() ? page.begin(visit.form()) : page.show();
            }
            default -> throw Refused.notFound();
        };
    }

    private static Reply plan(Visit visit, PlanPage page, String what) {
        if (!visit.changes()) {
            throw Refused.notFound();
        }
        return switch (what) {
            case "duplicate" -> page.duplicate();
            case "remove" -> page.remove();
            case "rename" -> page.rename(visit.form());
            case "out" -> page.takeOut(visit.form());
            default -> throw Refused.notFound();
        };
    }

    private static Reply action(Visit visit, PlanPage page, String what, String id) {
        return switch (what) {
            case "add" -> visit.changes() ? page.add(id, visit.form()) : page.showCard(id);
            case "change" -> visit.changes() ? page.change(id, visit.form()) : page.showAction(id);
            default -> throw Refused.notFound();
        };
    }

    private Reply undo(Visit visit) {
        if (!visit.changes()) {
            throw Refused.notFound();
        }
        Frame.Step back = visit.form().get("back").equals(Frame.Step.PLAN.name()) ? Frame.Step.PLAN : Frame.Step.KNOWN;
        study.undo();
        return Reply.seeOther(back.of(study));
    }

    private static Reply shownOnly(boolean changes, Reply page) {
        if (changes) {
            throw new Refused(405, "This page is only read.");
        }
        return page;
    }
}
