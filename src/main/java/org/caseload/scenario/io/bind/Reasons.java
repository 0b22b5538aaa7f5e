package org.caseload.scenario.io.bind;

import org.caseload.scenario.io.shape.ValueKind;

/** Turns what a value type said when it refused a text into a part of our own sentence. */
final class Reasons {
    private Reasons() {}

    /** A sentence with what the type said beyond "this is not one of mine"; empty when it said no more. */
    static String sentence(String message) {
        String first = message.split(";", 2)[0].strip();
        if (!first.startsWith("'")) {
            return capital(first);
        }
        String said = first.substring(first.lastIndexOf('\'') + 1).strip();
        int colon = said.indexOf(": ");
        if (colon >= 0) {
            return capital(said.substring(colon + 2));
        }
        return said.startsWith("is not") || said.isEmpty() ? "" : capital("it " + said);
    }

    /** What the type said is permitted, or all it said. */
    static String permitted(String message, ValueKind kind) {
        String form = message == null || message.isBlank() ? kind.phrase() : message.strip();
        for (String lead : new String[] {"permitted: ", "write for example "}) {
            int at = form.indexOf(lead);
            if (at >= 0) {
                return form.substring(at + lead.length());
            }
        }
        return form;
    }

    private static String capital(String sentence) {
        return sentence.isEmpty() ? "" : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
    }
}
