package org.caseload.department.workforce;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.caseload.parameter.Tables;
import org.caseload.quantity.Share;
import org.caseload.quantity.StatedDecimals;
import org.caseload.quantity.WhiteSpace;

/**
 * The grades in which people are hired into posts: solved, like for like, or stated shares.
 */
public final class HiringMix {
    private static final String FORM =
            "balance, like-for-like, or shares by grade such as {newly-qualified: 60 %, social-worker: 40 %}";

    private final String word;
    private final Map<String, Double> shares;

    private HiringMix(String word, Map<String, Double> shares) {
        this.word = word;
        this.shares = shares;
    }

    /**
     * Reads a word.
     *
     * @param text {@code balance} or {@code like-for-like}
     * @return the mix
     * @throws IllegalArgumentException if it is neither
     */
    public static HiringMix parse(String text) {
        String word = WhiteSpace.strip(text);
        if (word.equals("balance") || word.equals("like-for-like")) {
            return new HiringMix(word, Map.of());
        }
        throw new IllegalArgumentException(FORM);
    }

    /**
     * Reads shares by grade.
     *
     * @param table shares keyed by grade, adding up to 100 %
     * @return the mix
     * @throws IllegalArgumentException if a value is not a share or they do not add up
     */
    public static HiringMix of(Map<String, String> table) {
        Map<String, Double> shares = new LinkedHashMap<>();
        table.forEach((grade, share) -> shares.put(grade, Share.parse(share).fraction()));
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        if (!StatedDecimals.isSame(sum, 1)) {
            throw new IllegalArgumentException(
                    "shares add up to " + StrictMath.rint(sum * 10000) / 100 + " %; permitted: 100 %");
        }
        return new HiringMix("", Tables.copy(shares));
    }

    /** Whether the mix is to be solved so that today's mix of grades holds steady. */
    public boolean isBalance() {
        return word.equals("balance");
    }

    /** Whether each leaver is replaced in the grade that the post now has. */
    public boolean isLikeForLike() {
        return word.equals("like-for-like");
    }

    /** The grades named, in the order stated; none where the mix is a word. */
    public Collection<String> grades() {
        return shares.keySet();
    }

    /** The stated share of a grade, 0 where it is not named. */
    public double share(String grade) {
        return shares.getOrDefault(grade, 0.0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HiringMix that && word.equals(that.word) && shares.equals(that.shares);
    }

    @Override
    public int hashCode() {
        return 31 * word.hashCode() + shares.hashCode();
    }

    @Override
    public String toString() {
        if (!word.isEmpty()) {
            return word;
        }
        StringBuilder text = new StringBuilder("{");
        shares.forEach((grade, share) -> text.append(text.length() > 1 ? ", " : "")
                .append(grade)
                .append(": ")
                .append(new Share(share)));
        return text.append('}').toString();
    }
}
