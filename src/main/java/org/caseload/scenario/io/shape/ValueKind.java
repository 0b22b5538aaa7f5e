package org.caseload.scenario.io.shape;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.caseload.parameter.Explained;

/**
 * How one type of value is written.
 *
 * @param type the Java type
 * @param phrase what a message calls it, such as "a length of time"
 * @param example how one is written, for where there is no default to show
 * @param words words that occur in it, for putting slips of the finger right
 * @param closed whether it is exactly one of the words
 * @param pattern a regular expression (ECMA 262) that every such text matches; empty when any text may do
 * @param plainNumber whether a bare number may be written
 * @param code makes values of texts and sizes of values
 */
public record ValueKind(
        Class<?> type,
        String phrase,
        String example,
        List<String> words,
        boolean closed,
        String pattern,
        boolean plainNumber,
        Code code) {

    public ValueKind {
        words = List.copyOf(words);
    }

    /** A kind that is one of a few words. */
    static ValueKind closed(Class<?> type, List<String> words, Code code) {
        String phrase = words.size() == 2 ? words.get(0) + " or " + words.get(1) : String.join(", ", words);
        return new ValueKind(type, phrase, "", words, true, "", false, code);
    }

    /** A kind that explains itself when it refuses a text: without a size, an example or a pattern. */
    static ValueKind open(Class<?> type, String phrase, List<String> words, Code code) {
        return new ValueKind(type, phrase, "", words, false, "", false, code);
    }

    /** Reads a text. Throws IllegalArgumentException in plain English when it cannot be one. */
    public Object read(String text) {
        return code.read(text);
    }

    /** Each of the words with what it means, of a kind whose words explain themselves. */
    String explained() {
        return words.stream()
                .map(word -> word + ": " + ((Explained) read(word)).means())
                .collect(Collectors.joining("; "));
    }

    /** Whether a text can be read. */
    public boolean reads(String text) {
        return find(text).isPresent();
    }

    /** The value that a text writes, if it can be read. */
    public Optional<Object> find(String text) {
        try {
            return Optional.ofNullable(code.read(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The size of a value, for comparison with a bound. */
    public OptionalDouble size(Object value) {
        return code.size(value);
    }

    /** The text that every resolved scenario shows for this value: the value's own wording where it reads back alike. */
    public String canonical(Object value, String written) {
        String plain = Words.tidy(written);
        String own = NumberShapes.write(value);
        if (own.equals(plain)) {
            return plain;
        }
        return reads(own) && read(own).equals(value) ? own : plain;
    }
}
