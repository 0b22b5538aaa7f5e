package org.caseload.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.app.desk.Plan;
import org.caseload.page.door.Form;

/**
 * Something that can be done, as a form in plain words.
 *
 * @param id its name in addresses and, with a number, in plans
 * @param title what it is called
 * @param says what it does and what it needs, in a sentence or two
 * @param always what every such action says besides what is asked, by keys joined by full stops
 * @param asked what is asked
 */
record Card(String id, String title, String says, Map<String, String> always, List<Asked> asked) {
    /** Copies the list. */
    Card {
        asked = List.copyOf(asked);
    }

    /**
     * One question of the form.
     *
     * @param key the key that it answers
     * @param label the question
     * @param hint how to answer it, or what it rests on
     * @param initial what stands there at first; empty where it may stay empty
     * @param choices what may be chosen, by the word that the plan says; none for a line of text
     * @param told the answer in a line about the plan, with {@code %s} for what was said
     */
    record Asked(String key, String label, String hint, String initial, Map<String, String> choices, String told) {
        Asked with(String said) {
            return new Asked(key, label, hint, said, choices, told);
        }

        /** What was said, in words; empty where nothing was, or where it says that there is nothing of it. */
        String inWords() {
            return initial.isEmpty() || initial.startsWith("0 ")
                    ? ""
                    : told.replace("%s", Sentences.small(choices.getOrDefault(initial, initial)));
        }
    }

    /** What somebody filled in, and what every such action says besides. */
    Map<String, String> filled(Form form) {
        Map<String, String> said = new LinkedHashMap<>(always);
        asked.forEach(
                question -> said.put(question.key(), form.find(question.key()).orElse("")));
        return said;
    }

    /** The action as the form proposes it. */
    Map<String, String> proposed() {
        Map<String, String> said = new LinkedHashMap<>(always);
        asked.forEach(question -> said.put(question.key(), question.initial()));
        return said;
    }

    /** A name for one more action of this kind. */
    String freeName(Plan plan) {
        List<String> taken = plan.actions().stream().map(Plan.Action::id).toList();
        String name = id;
        for (int number = 2; taken.contains(name); number++) {
            name = id + "-" + number;
        }
        return name;
    }

    /** The card that an action was made from, or could have been: the one that says most of it without being asked. */
    static Optional<Card> of(Plan.Action done) {
        return Cards.ALL.stream()
                .filter(card -> card.always().entrySet().stream()
                        .allMatch(text -> done.says(text.getKey()).equals(Optional.of(text.getValue()))))
                .max(Comparator.comparingInt(card -> card.always().size()));
    }

    /** The questions with what is said now. */
    List<Asked> asked(Plan.Action now) {
        return asked.stream()
                .map(question -> question.with(now.says(question.key()).orElse("")))
                .toList();
    }
}
