package org.caseload.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words put together: lists, capitals, spans of days. */
public final class Phrases {
    /** Where what is named ends and what is said of it begins. */
    private static final Pattern HEAD_ENDS = Pattern.compile(
            "[,:]| (?:in|of|per|for|since|with|within|held|off|on|without|past|that|covered|who|at|closed) ");

    /** Nouns that are plural without showing it. */
    private static final Set<String> UNCOUNTED = Set.of("staff", "children", "people");

    private Phrases() {}

    /** Such as "a, b and c"; nothing of nothing. */
    public static String listed(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /** The first letter made a capital, as sentences begin. */
    public static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** The first letter made small, as within a sentence, unless the text begins with an abbreviation. */
    public static String inSentence(String text) {
        boolean abbreviation = text.split(" ", 2)[0].chars().skip(1).anyMatch(Character::isUpperCase);
        return text.isEmpty() || abbreviation ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** Whether what a label names is more than one, such as "Cases per worker", "Open cases" or "Staff in post". */
    public static boolean isPlural(String label) {
        String[] head = HEAD_ENDS.split(label, 2)[0].split(" ", -1);
        return head[head.length - 1].endsWith("s") || UNCOUNTED.contains(head[0].toLowerCase(Locale.UK));
    }

    /** In weeks where it is whole weeks: "4 weeks", "10 days". */
    public static String days(int days) {
        boolean weeks = days > 0 && days % 7 == 0;
        int count = weeks ? days / 7 : days;
        return count + (weeks ? " week" : " day") + (count == 1 ? "" : "s");
    }

    /** Which teams, in brackets: " (locality team)", " (locality and duty teams)"; nothing for the whole department. */
    public static String teams(List<String> teams) {
        return teams.isEmpty() ? "" : " (" + listed(teams) + (teams.size() == 1 ? " team)" : " teams)");
    }
}
