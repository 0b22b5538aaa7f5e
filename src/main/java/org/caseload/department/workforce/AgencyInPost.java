package org.caseload.department.workforce;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseload.quantity.Share;
import org.caseload.quantity.WhiteSpace;

/**
 * How many agency staff are in post: {@code 42 FTE}, or as the DfE's agency rate, {@code 28 % of staff}.
 *
 * @param fte full-time equivalents; 0 where a share is stated
 * @param ofStaff share of all social workers in post, agency staff included, from 0 to 95 %; 0 where a number is stated
 */
public record AgencyInPost(double fte, Share ofStaff) {
    private static final double MOST = 100_000;
    private static final double LARGEST_SHARE = 0.95;
    private static final String FORM =
            "permitted: 0 to 100,000 FTE such as 42 FTE, or up to 95 % of staff such as 28 % of staff";

    private static final Pattern FTE =
            Pattern.compile("((?:\\d{1,3}(?:,\\d{3})+|\\d{1,9})(?:\\.\\d{1,9})?) ?(?:fte|FTE)?");
    private static final Pattern SHARE = Pattern.compile("(.*\\S) of (?:all )?(?:social workers|staff|workforce)");

    /**
     * Reads a number of full-time equivalents or a share of staff.
     *
     * @throws IllegalArgumentException where the text is neither
     */
    public static AgencyInPost parse(String text) {
        String tidy = WhiteSpace.tidy(text);
        Matcher number = FTE.matcher(tidy);
        if (number.matches()) {
            double fte = Double.parseDouble(number.group(1).replace(",", ""));
            if (fte <= MOST) {
                return new AgencyInPost(fte, Share.NONE);
            }
        }
        Matcher share = SHARE.matcher(tidy);
        Share part = share.matches() ? shareOrNone(share.group(1)) : Share.NONE;
        if (share.matches() && part.fraction() > 0 && part.fraction() <= LARGEST_SHARE) {
            return new AgencyInPost(0, part);
        }
        throw new IllegalArgumentException("found \"" + text + "\"; " + FORM);
    }

    private static Share shareOrNone(String text) {
        try {
            return Share.parse(text);
        } catch (IllegalArgumentException e) {
            return Share.NONE;
        }
    }

    /** Full-time equivalents of agency staff beside so many on permanent contracts. */
    double beside(double permanent) {
        return fte + permanent * ofStaff.fraction() / ofStaff.rest().fraction();
    }

    @Override
    public String toString() {
        return ofStaff.fraction() > 0 ? ofStaff + " of staff" : amount(fte) + " FTE";
    }

    /** A number of full-time equivalents as people write it, to the hundredth. */
    static String amount(double fte) {
        double rounded = StrictMath.rint(100 * fte) / 100;
        return rounded == StrictMath.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }
}
