package org.caseload.history.list;

import java.util.Locale;
import java.util.regex.Pattern;
import org.caseload.quantity.WhiteSpace;

/** Headings and codes without what people write differently: case, apostrophes, marks, several spaces. */
final class Plain {
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02bc\u0060\u00b4\u2032]");
    private static final Pattern MARKS = Pattern.compile("[?:*\"\u201c\u201d]");
    private static final Pattern JOINTS = Pattern.compile("[_/\\-\u2010-\u2015]");

    private Plain() {}

    /** Such as "was the child assessed as requiring la children's social care support". */
    static String heading(String text) {
        return code(JOINTS.matcher(MARKS.matcher(text).replaceAll(" ")).replaceAll(" "));
    }

    /** Such as "a) yes". */
    static String code(String text) {
        return WhiteSpace.tidy(APOSTROPHES.matcher(text).replaceAll("'")).toLowerCase(Locale.ROOT);
    }
}
