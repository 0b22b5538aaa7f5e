package org.caseload.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caseload.app.desk.Plan;
import org.caseload.app.desk.StudyFolder;
import org.caseload.app.machine.BadInput;
import org.caseload.page.door.Form;
import org.caseload.page.door.Refused;
import org.caseload.page.door.Reply;
import org.caseload.report.html.Html;
import org.caseload.words.EnglishDate;

/** One plan: what it does, and cards of what it could do besides. */
final class PlanPage {
    private static final String TITLE = "title";
    private static final String ACTION = "action";

    private final StudyFolder study;
    private final Plan plan;

    PlanPage(StudyFolder study, String name) {
        this.study = study;
        plan = study.findPlan(name).orElseThrow(Refused::notFound);
    }

    /** Where a plan is put together. */
    static String address(StudyFolder study, String plan) {
        return LocalPage.STUDY + study.name() + "/plan/" + plan;
    }

    private String here() {
        return address(study, plan.name());
    }

    Reply show() {
        return show(List.of());
    }

    private Reply show(List<String> problems) {
        return Frame.of(plan.title(), study, Frame.Step.PLAN)
                .with(problems, Optional.empty())
                .page(html -> {
                    does(html);
                    if (!plan.actions().isEmpty()) {
                        study.planDates(plan.name()).ifPresent(dates -> TimePicture.show(html, dates));
                    }
                    html.open("div", "class", "buttons");
                    Fields.main(html, AnswerPage.address(study, Optional.of(plan.name())), "Simulate", plan.title());
                    html.close("div");
                    html.element("h2", "Add something");
                    html.open("ul", "class", "cards").raw("\n");
                    Cards.ALL.forEach(card -> html.open("li", "class", "card")
                            .open("h3")
                            .link(here() + "/add/" + card.id(), card.title())
                            .close("h3")
                            .element("p", card.says())
                            .close("li"));
                    html.close("ul");
                    rename(html);
                    Undo.button(html, study, Frame.Step.PLAN);
                });
    }

    private void does(Html html) {
        html.element("h2", "What is done");
        if (plan.actions().isEmpty()) {
            html.element("p", "Nothing yet. Add something from the cards below.");
            return;
        }
        html.open("ol", "class", "does").raw("\n");
        for (Plan.Action action : plan.actions()) {
            html.open("li").open("p").words(inWords(action)).close("p").open("div", "class", "buttons");
            if (Card.of(action).isPresent()) {
                html.link(here() + "/change/" + action.id(), "Change");
            }
            Fields.only(html, here() + "/out", "Take out", inWords(action), List.of(Map.entry(ACTION, action.id())));
            html.close("div").close("li");
        }
        html.close("ol");
    }

    private void rename(Html html) {
        html.element("h2", "Call it something else");
        html.open("form", "method", "post", "action", here() + "/rename").raw("\n");
        Fields.line(
                html, TITLE, "What it is called", "By what is done, such as 30 starters in September.", plan.title());
        Fields.button(html, "Keep this name");
        html.close("form");
    }

    /** An action in a line: its card's title and what was filled in, or, of one that no card made, its file's words. */
    static String inWords(Plan.Action action) {
        return Card.of(action)
                .map(card -> card.title() + ": "
                        + card.asked(action).stream()
                                .map(Card.Asked::inWords)
                                .filter(said -> !said.isEmpty())
                                .collect(Collectors.joining(", ")))
                .orElseGet(() -> Sentences.capital(action.id().replace('-', ' ')) + ": "
                        + action.entries().keySet().stream()
                                .map(key -> key.replaceAll("\\.value$", ""))
                                .filter(key -> !key.contains("."))
                                .map(key -> key.replace('-', ' ') + " "
                                        + action.says(key).orElse(""))
                                .collect(Collectors.joining("; ")));
    }

    /** The form of a card, for one more action. */
    Reply showCard(String id) {
        Card card = Cards.get(id);
        return form(card, here() + "/add/" + id, card.asked(), List.of());
    }

    /** The form of an action that is there. */
    Reply showAction(String id) {
        Plan.Action action = action(id);
        return form(card(action), here() + "/change/" + id, card(action).asked(action), List.of());
    }

    private Reply form(Card card, String to, List<Card.Asked> questions, List<String> problems) {
        Optional<String> field = card.asked().stream()
                .map(Card.Asked::key)
                .filter(key -> problems.stream().anyMatch(problem -> problem.contains("." + key + ":")))
                .findFirst();
        return Frame.of(card.title(), study, Frame.Step.PLAN)
                .with(problems, field)
                .page(html -> {
                    html.element("p", card.says(), "class", "lead");
                    html.open("form", "method", "post", "action", to).raw("\n");
                    for (Card.Asked question : questions) {
                        if (question.choices().isEmpty()) {
                            Fields.line(html, question.key(), question.label(), hint(question), question.initial());
                        } else {
                            Fields.choice(
                                    html,
                                    question.key(),
                                    question.label(),
                                    question.hint(),
                                    question.choices(),
                                    question.initial());
                        }
                    }
                    Fields.button(html, "Put it into the plan");
                    html.close("form");
                    html.open("p").link(here(), "Back to " + plan.title()).close("p");
                });
    }

    /** How to answer a question: of days also which one "next" is, since two such days need not come in the order of a school year. */
    private String hint(Card.Asked question) {
        return question.hint().equals(Cards.DAY)
                ? question.hint()
                        + study.planDates(plan.name())
                                .map(dates -> " Next September is the first one after the start, "
                                        + EnglishDate.day(dates.start())
                                        + ", and next January the first January after it.")
                                .orElse("")
                : question.hint();
    }

    /** Puts one more action in. */
    Reply add(String id, Form form) {
        Card card = Cards.get(id);
        return put(card, card.freeName(plan), form, here() + "/add/" + id);
    }

    /** Puts an action in another way. */
    Reply change(String id, Form form) {
        return put(card(action(id)), id, form, here() + "/change/" + id);
    }

    private Reply put(Card card, String id, Form form, String back) {
        Map<String, String> said = card.filled(form);
        try {
            study.put(plan.name(), id, said);
            return Reply.seeOther(here());
        } catch (BadInput wrong) {
            return form(card, back, card.asked(new Plan.Action(id, said)), wrong.lines());
        }
    }

    /** Takes an action out. */
    Reply takeOut(Form form) {
        study.takeOut(plan.name(), action(form.get(ACTION)).id());
        return Reply.seeOther(here());
    }

    /** Copies the plan. */
    Reply duplicate() {
        try {
            return Reply.seeOther(address(study, study.duplicate(plan.name()).name()));
        } catch (BadInput wrong) {
            return show(wrong.lines());
        }
    }

    /** Calls the plan something else. */
    Reply rename(Form form) {
        Optional<String> title = form.find(TITLE);
        if (title.isEmpty()) {
            return show(List.of("Give the plan a name."));
        }
        study.rename(plan.name(), title.get());
        return Reply.seeOther(here());
    }

    /** Takes the plan away. */
    Reply remove() {
        study.remove(plan.name());
        return Reply.seeOther(Frame.Step.PLAN.of(study));
    }

    private Plan.Action action(String id) {
        return plan.actions().stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private static Card card(Plan.Action action) {
        return Card.of(action).orElseThrow(Refused::notFound);
    }
}
