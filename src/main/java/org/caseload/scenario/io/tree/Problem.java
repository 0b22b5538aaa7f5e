package org.caseload.scenario.io.tree;

import java.util.Objects;
import org.caseload.words.VisibleText;

/**
 * One thing wrong with a scenario, said so that its author can mend it.
 *
 * @param place file, line and column
 * @param path the keys that lead there, joined by full stops; empty for the file as a whole
 * @param found what was found, as a clause that begins the sentence: {@code found "8 wekks"}
 * @param permitted what would have been right; empty when the first clause says it all
 * @param hint a whole further sentence, such as {@code Did you mean "8 weeks"?}; may be empty
 */
public record Problem(Place place, String path, String found, String permitted, String hint)
        implements Comparable<Problem> {
    /** Longest piece of somebody's text that a message repeats. */
    private static final int LONGEST_QUOTE = 80;

    public Problem {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(permitted, "permitted");
        Objects.requireNonNull(hint, "hint");
    }

    /** The file, profile or option in which the problem stands. */
    public String file() {
        return place.name();
    }

    /** The line, from 1; 0 for the file as a whole. */
    public int line() {
        return place.line();
    }

    /** The column, from 1; 0 for the file as a whole. */
    public int column() {
        return place.column();
    }

    /** The sentence without place and path. */
    public String message() {
        String sentence = permitted.isEmpty() ? found : found + "; permitted: " + permitted;
        return hint.isEmpty() ? sentence : withStop(sentence) + " " + hint;
    }

    /** The whole line as it is printed. */
    public String text() {
        return path.isEmpty() ? place.text() + ": " + message() : place.text() + ": " + path + ": " + message();
    }

    @Override
    public int compareTo(Problem other) {
        int order = place.compareTo(other.place);
        order = order != 0 ? order : path.compareTo(other.path);
        return order != 0 ? order : message().compareTo(other.message());
    }

    /** Somebody's text in quotes, cut short and with control characters made visible. */
    public static String quoted(String text) {
        return '"' + clipped(text) + '"';
    }

    static String clipped(String text) {
        boolean longer = text.length() > LONGEST_QUOTE && text.codePointCount(0, text.length()) > LONGEST_QUOTE;
        return longer ? clean(text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE))) + "…" : clean(text);
    }

    /** Somebody's text with control characters made visible, fit for a terminal. */
    public static String clean(String text) {
        return VisibleText.marked(text);
    }

    private static String withStop(String sentence) {
        char last = sentence.charAt(sentence.length() - 1);
        return last == '.' || last == '?' || last == '!' ? sentence : sentence + ".";
    }
}
