package org.caseload.scenario.io.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseload.quantity.Spelling;

/** Finds what somebody probably meant to write. */
public final class NearMiss {
    /** Longer texts are nobody's slip of the finger, and the comparison takes time that grows with the square. */
    private static final int LONGEST_WORD = 60;

    private static final int MOST_RESPELLINGS = 64;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private NearMiss() {}

    /** The known word that differs least, if it is close enough to be meant and no other is as close. */
    public static Optional<String> of(String found, Collection<String> known) {
        List<String> nearest = nearest(found, known);
        return nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
    }

    /**
     * The known words that differ least and are close enough to be meant. Who wrote other digits meant another: {@code team-3}
     * is no slip for {@code team-1}.
     */
    private static List<String> nearest(String found, Collection<String> known) {
        String lower = found.toLowerCase(Locale.ROOT);
        List<String> nearest = new ArrayList<>();
        if (lower.isEmpty() || lower.length() > LONGEST_WORD) {
            return nearest;
        }
        int least = Integer.MAX_VALUE;
        for (String candidate : new LinkedHashSet<>(known)) {
            String other = candidate.toLowerCase(Locale.ROOT);
            if (!digits(lower).equals(digits(other)) || !Spelling.isClose(lower, other)) {
                continue;
            }
            int distance = Spelling.distance(lower, other);
            if (distance <= least) {
                if (distance < least) {
                    nearest.clear();
                }
                nearest.add(candidate);
                least = distance;
            }
        }
        return nearest;
    }

    private static String digits(String word) {
        return word.replaceAll("\\D", "");
    }

    /** The sentence that offers the known word that differs least; empty when none is close. */
    public static String sentence(String found, Collection<String> known) {
        return of(found, known).map(NearMiss::offer).orElse("");
    }

    /**
     * The sentence that offers the same text with its misspelt words put right, such as "8 weeks" for "8 wekks"; empty
     * when that does not give a text that can be read, or when two words are as close and mean different values: "3 Jum 2018"
     * may be June or July.
     *
     * @param read the value that a text means, empty where it means none
     */
    public static String respelt(String found, Collection<String> words, Function<String, Optional<Object>> read) {
        if (found.length() > LONGEST_WORD) {
            return "";
        }
        String first = "";
        Set<Object> meanings = new LinkedHashSet<>();
        for (String corrected : respellings(found, words)) {
            Optional<Object> meaning = corrected.equals(found) ? Optional.empty() : read.apply(corrected);
            first = first.isEmpty() && meaning.isPresent() ? corrected : first;
            meaning.ifPresent(meanings::add);
        }
        return meanings.size() == 1 ? offer(first) : "";
    }

    /** The text with each word replaced by each of the words nearest to it, a few at most. */
    private static List<String> respellings(String found, Collection<String> words) {
        List<String> texts = new ArrayList<>(List.of(""));
        Matcher word = WORD.matcher(found);
        int end = 0;
        while (word.find()) {
            List<String> nearest = nearest(word.group(), words);
            List<String> choices = nearest.isEmpty() ? List.of(word.group()) : nearest;
            String before = found.substring(end, word.start());
            texts = texts.stream()
                    .flatMap(text -> choices.stream().map(choice -> text + before + choice))
                    .limit(MOST_RESPELLINGS)
                    .toList();
            end = word.end();
        }
        String rest = found.substring(end);
        return texts.stream().map(text -> text + rest).toList();
    }

    /** The question that offers this text. */
    public static String offer(String text) {
        return "Did you mean " + Problem.quoted(text) + "?";
    }
}
