package org.caseload.report.chapter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseload.words.Phrases;

/** Long endings that several texts share, each printed once as a note that the texts refer to. */
final class SharedEndings {
    private static final String BEFORE = ": ";
    private static final int LONG = 100;
    private static final int SEVERAL = 3;

    private final Map<String, String> notes = new LinkedHashMap<>();

    /** The endings that these texts share. */
    SharedEndings(Collection<String> texts) {
        Map<String, Integer> times = new LinkedHashMap<>();
        for (String text : texts) {
            endings(text).forEach(ending -> times.merge(ending, 1, Integer::sum));
        }
        for (String text : texts) {
            endings(text).stream()
                    .filter(ending -> times.get(ending) >= SEVERAL)
                    .findFirst()
                    .ifPresent(ending -> notes.computeIfAbsent(ending, unnamed -> name(notes.size())));
        }
    }

    /** What follows each of its colons and is long, the longest first. */
    private static List<String> endings(String text) {
        List<String> endings = new ArrayList<>();
        for (int at = text.indexOf(BEFORE); at >= 0; at = text.indexOf(BEFORE, at + 1)) {
            String ending = text.substring(at + BEFORE.length());
            if (ending.length() >= LONG) {
                endings.add(ending);
            }
        }
        return endings;
    }

    private static String name(int number) {
        return "note " + (number + 1);
    }

    /** The text with its shared ending replaced by the name of a note, such as "derived from turnover (note 1)". */
    String shortened(String text) {
        return endings(text).stream()
                .filter(notes::containsKey)
                .findFirst()
                .map(ending -> text.substring(0, text.length() - ending.length() - BEFORE.length()) + " ("
                        + notes.get(ending) + ")")
                .orElse(text);
    }

    /** The notes, each with its name. */
    List<String> notes() {
        return notes.entrySet().stream()
                .map(note -> Phrases.capital(note.getValue()) + BEFORE + note.getKey())
                .toList();
    }
}
