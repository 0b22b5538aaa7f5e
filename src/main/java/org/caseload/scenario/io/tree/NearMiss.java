package org.caseload.scenario.io.tree;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what somebody probably meant to write. */
public final class NearMiss {
    /** Longer texts are nobody's slip of the finger, and the comparison takes time that grows with the square. */
    private static final int LONGEST_WORD = 60;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private NearMiss() {}

    /** The known word that differs least, if it is close enough to be meant. */
    public static Optional<String> of(String found, Collection<String> known) {
        String lower = found.toLowerCase(Locale.ROOT);
        if (lower.isEmpty() || lower.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            int distance = distance(lower, candidate.toLowerCase(Locale.ROOT));
            if (distance < least && distance <= tolerance(lower, candidate)) {
                best = candidate;
                least = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The sentence that offers the known word that differs least; empty when none is close. */
    public static String sentence(String found, Collection<String> known) {
        return of(found, known).map(NearMiss::offer).orElse("");
    }

    /**
     * The sentence that offers the same text with its misspelt words put right, such as "8 weeks" for "8 wekks"; empty
     * when that does not give a text that can be read.
     */
    public static String respelt(String found, Collection<String> words, Predicate<String> readable) {
        if (found.length() > LONGEST_WORD) {
            return "";
        }
        Matcher word = WORD.matcher(found);
        String corrected = word.replaceAll(
                match -> Matcher.quoteReplacement(of(match.group(), words).orElse(match.group())));
        return !corrected.equals(found) && readable.test(corrected) ? offer(corrected) : "";
    }

    /** The question that offers this text. */
    public static String offer(String text) {
        return "Did you mean " + Problem.quoted(text) + "?";
    }

    private static int tolerance(String found, String candidate) {
        int length = Math.min(found.length(), candidate.length());
        return length <= 1 ? 0 : length <= 3 ? 1 : length <= 7 ? 2 : 3;
    }

    /** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
