package org.caseload.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of a scenario's values in the words of people who do not read its files. */
final class Sentences {
    /** Words for keys that would not speak for themselves. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("at-most", "cases per worker"),
            Map.entry("fte", "FTE"),
            Map.entry("cv", "relative spread"),
            Map.entry("all-teams", "all teams"),
            Map.entry("published-cases", "cases as published"),
            Map.entry("published-starts", "starts in a year as published"),
            Map.entry("published-caseload", "official caseload as published"),
            Map.entry("published-referrals", "referrals a year as published"),
            Map.entry("published-on-time", "on time as published"),
            Map.entry("no-further-action", "referrals that end without further action"),
            Map.entry("within-twelve-months", "referred again within twelve months"),
            Map.entry("in-post", "in post"));

    /** Tables that say nothing by themselves. */
    private static final List<String> UNSAID = List.of(
            "department",
            "workforce",
            "teams",
            "pathway",
            "stages",
            "demand",
            "report",
            "comparators",
            "front-door",
            "re-referral");

    private Sentences() {}

    /** With a capital letter. */
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    /** Within a sentence: without the capital, but for a word that is all capitals. */
    static String small(String text) {
        boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return word ? text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1) : text;
    }

    /** A value's name from its keys joined by full stops. */
    static String ofKeys(String path) {
        StringBuilder name = new StringBuilder();
        for (String key : path.split("\\.", -1)) {
            if (!UNSAID.contains(key)) {
                name.append(name.length() == 0 ? "" : ", ").append(WORDS.getOrDefault(key, key.replace('-', ' ')));
            }
        }
        return capital(name.toString());
    }
}
