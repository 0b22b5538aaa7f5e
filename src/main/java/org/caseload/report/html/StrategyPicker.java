package org.caseload.report.html;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Boxes by which readers choose the strategies whose rows and parts they want to see. It works by style alone: without a script, and
 * where a browser knows too little everything is shown.
 */
final class StrategyPicker {
    private static final int FEWEST = 2;

    private final List<String> choices;

    /** Of these strategies; with fewer than two there is nothing to choose. */
    StrategyPicker(List<String> choices) {
        this.choices = choices.size() < FEWEST ? List.of() : List.copyOf(choices);
    }

    /** The class of what belongs to a strategy, by its name; empty where it is none of the choices. */
    Optional<String> mark(String name) {
        int choice = choices.indexOf(name);
        return choice < 0 ? Optional.empty() : Optional.of("of-" + choice);
    }

    /** The class of a sentence that begins with a strategy's name, of several that fit the longest; empty where it begins with none. */
    Optional<String> markOfSentence(String text) {
        return choices.stream()
                .filter(text::startsWith)
                .max(Comparator.comparingInt(String::length))
                .flatMap(this::mark);
    }

    /** The rules that leave out of sight what is not ticked. */
    String style() {
        StringBuilder style = new StringBuilder();
        for (int c = 0; c < choices.size(); c++) {
            style.append("main:has(#pick-" + c + ":not(:checked)) .of-" + c + " { display: none; }\n");
        }
        return style.toString();
    }

    /** The boxes, all of them ticked, and a line that says when something is out of sight, which is printed too. */
    void write(Html html) {
        if (choices.isEmpty()) {
            return;
        }
        html.open("fieldset", "class", "picker").element("legend", "Strategies to show in tables and text");
        for (int c = 0; c < choices.size(); c++) {
            html.raw("<label><input type=\"checkbox\" id=\"pick-" + c + "\" checked=\"checked\"/> "
                    + Html.escaped(choices.get(c)) + "</label>\n");
        }
        html.close("fieldset");
        html.element(
                "p",
                "Some strategies are left out of the tables and the text by choice; charts and the answer show all.",
                "class",
                "picked");
    }
}
