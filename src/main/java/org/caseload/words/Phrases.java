package org.caseload.words;

import java.util.List;

/** Words put together: lists, capitals, spans of days. */
public final class Phrases {
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
