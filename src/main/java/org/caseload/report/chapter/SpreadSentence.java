package org.caseload.report.chapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.caseload.result.VarianceParts;
import org.caseload.result.VarianceShares;
import org.caseload.result.VarianceShares.Kind;
import org.caseload.words.EnglishDate;
import org.caseload.words.Phrases;

/** Why runs differ, in one sentence whose whole per cents add up to 100. */
public final class SpreadSentence {
    private SpreadSentence() {}

    /**
     * Such as "Of the spread in September 2026, 20 % is luck, 55 % what differs from year to year and 25 % what is not known."
     *
     * @param where words that follow the date, such as " in the base"; may be empty
     * @return empty where runs do not differ
     */
    public static Optional<String> of(VarianceParts parts, String where) {
        List<String> words = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        add(parts.shares(), "luck", words, shares, Kind.LUCK);
        add(parts.shares(), "what differs from year to year", words, shares, Kind.YEAR_TO_YEAR);
        add(parts.shares(), "what is not known", words, shares, Kind.NOT_KNOWN_OF_TODAY, Kind.NOT_KNOWN_OF_THE_FUTURE);
        double all = shares.stream().mapToDouble(Double::doubleValue).sum();
        if (parts.deviation() == 0 || all == 0) {
            return Optional.empty();
        }
        int[] whole =
                whole(shares.stream().mapToDouble(share -> 100 * share / all).toArray());
        List<String> phrases = IntStream.range(0, whole.length)
                .mapToObj(i -> whole[i] + " % " + (i == 0 ? "is " : "") + words.get(i))
                .toList();
        return Optional.of(
                "Of the spread in " + EnglishDate.month(parts.date()) + where + ", " + Phrases.listed(phrases) + ".");
    }

    private static void add(VarianceShares all, String word, List<String> words, List<Double> shares, Kind... kinds) {
        double sum = 0;
        boolean there = false;
        for (Kind kind : kinds) {
            Optional<VarianceShares.Share> found = all.find(kind);
            there |= found.isPresent();
            sum += found.map(VarianceShares.Share::share).orElse(0.0);
        }
        if (there) {
            words.add(word);
            shares.add(sum);
        }
    }

    /** Per cents that add up to 100 in whole ones that do, by the largest remainders. */
    private static int[] whole(double... percents) {
        int[] whole = new int[percents.length];
        int left = 100;
        for (int i = 0; i < percents.length; i++) {
            whole[i] = (int) percents[i];
            left -= whole[i];
        }
        int[] byRemainder = IntStream.range(0, percents.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> whole[i] - percents[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; i < left; i++) {
            whole[byRemainder[i]]++;
        }
        return whole;
    }
}
