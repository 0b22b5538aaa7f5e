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

/** What is the least that is enough: which part of a plan reaches the target for the least money. */
final class CheapestPage {
    /** Where it is, below the answer of a plan. */
    static final String ADDRESS = "cheapest";

    private static final String DATE = "date";
    private static final String CHANCE = "chance";
    private static final String SIZES = "sizes.";
    private static final List<Integer> CHANCES = List.of(50, 60, 70, 80, 90);
    private static final int USUAL_CHANCE = 80;

    private final StudyDesk desk;
    private final Work work;
    private final StudyFolder study;
    private final Plan plan;

    CheapestPage(StudyDesk desk, Work work, StudyFolder study, String name) {
        this.desk = desk;
        this.work = work;
        this.study = study;
        plan = study.findPlan(name).filter(CheapestPage::isOfParts).orElseThrow(Refused::notFound);
    }

    /** Whether there is anything to leave out of a plan. */
    static boolean isOfParts(Plan plan) {
        return !plan.actions().isEmpty();
    }

    private String here() {
        return AnswerPage.address(study, Optional.of(plan.name())) + "/" + ADDRESS;
    }

    Reply show() {
        return Frame.of("What is the least that is enough?", study, Frame.Step.PLAN)
                .page(html -> {
                    String what = Work.CHEAPEST + plan.name();
                    html.element(
                            "p",
                            "Which part of " + plan.title()
                                    + " would reach the target, for the least money? Every part of it is left out in turn, of people who start several"
                                    + " numbers are tried, and what is found is confirmed. It takes some minutes.",
                            "class",
                            "lead");
                    HowFar.show(html, work, study, what, here());
                    html.open("form", "method", "post", "action", here()).raw("\n");
                    for (Plan.Action action : plan.actions()) {
                        people(action)
                                .ifPresent(people -> Fields.line(
                                        html,
                                        SIZES + action.id(),
                                        "How many: " + PlanPage.inWords(action),
                                        "Numbers to be tried, from least to most; none is always tried too.",
                                        thirds(people)));
                    }
                    Fields.line(
                            html,
                            DATE,
                            "By when",
                            "A month such as 2025-09. Left empty: by the last day that is looked at.",
                            "");
                    Map<String, String> chances = new LinkedHashMap<>();
                    CHANCES.forEach(chance -> chances.put(String.valueOf(chance), chance + " of 100 futures"));
                    Fields.choice(
                            html,
                            CHANCE,
                            "How surely",
                            "In how many the target is to be reached.",
                            chances,
                            "" + USUAL_CHANCE);
                    Fields.button(html, "What is the least?");
                    html.close("form");
                    desk.findReport(study.asked(what)).ifPresent(found -> Shown.answer(html, found));
                    html.open("p")
                            .link(AnswerPage.address(study, Optional.of(plan.name())), "Back to the answer")
                            .close("p");
                });
    }

    /** How many people an action recruits, where it is a number. */
    private static Optional<Integer> people(Plan.Action action) {
        return action.says("action").filter("recruit"::equals).isPresent()
                ? action.says("people")
                        .filter(people -> people.matches("\\d{1,4}"))
                        .map(Integer::valueOf)
                : Optional.empty();
    }

    /** A third of so many, two thirds, and all; of few, all. */
    private static String thirds(int people) {
        return people < 3 ? "" + people : people / 3 + ", " + 2 * people / 3 + ", " + people;
    }

    /** Begins the work. */
    Reply begin(Form form) {
        Map<String, String> sizes = new LinkedHashMap<>();
        plan.actions().stream()
                .filter(action -> people(action).isPresent())
                .forEach(action -> form.find(SIZES + action.id()).ifPresent(said -> sizes.put(action.id(), said)));
        int chance = CHANCES.stream()
                .filter(each -> form.find(CHANCE).equals(Optional.of("" + each)))
                .findFirst()
                .orElse(USUAL_CHANCE);
        work.askCheapest(study, plan, sizes, form.find(DATE), chance);
        return Reply.seeOther(here());
    }
}
