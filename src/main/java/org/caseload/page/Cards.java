package org.caseload.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseload.page.Card.Asked;

/** What can be done about caseloads, a card each. What stands in a form at first is where a talk can begin, not advice. */
final class Cards {
    /** How a day is written. */
    static final String DAY = "A day such as 1 September 2025, or counted from the start, such as 3 months in.";

    private static final String[] WHERE = {"to.teams-holding", "child-in-need", "to.spread", "by-load"};
    private static final String STAYS_EMPTY = "Leave it empty if it goes on.";

    static final List<Card> ALL = List.of(
            new Card(
                    "recruits",
                    "Recruit a wave",
                    "People start together, or over some months, on new posts or on vacant ones.",
                    going("action", "recruit"),
                    List.of(
                            line(
                                    "people",
                                    "How many accept",
                                    "Of 30 who accept and 15 % who do not come, about 26 start. If you know who starts, put 0 % below.",
                                    "30",
                                    "%s accept"),
                            line("on", "First day", DAY, "next September", "from %s"),
                            line(
                                    "spread-over",
                                    "Time over which they start",
                                    "0 days: all on the first day.",
                                    "0 days",
                                    "over %s"),
                            choice(
                                    "grade",
                                    "Who they are",
                                    "%s",
                                    "newly-qualified",
                                    "newly-qualified",
                                    "Newly qualified",
                                    "social-worker",
                                    "Experienced social workers",
                                    "senior",
                                    "Senior social workers"),
                            choice(
                                    "posts",
                                    "On which posts",
                                    "on %s",
                                    "added",
                                    "added",
                                    "New posts",
                                    "fill-vacancies",
                                    "Vacant posts"),
                            line(
                                    "drop-out",
                                    "Share who accept and do not come",
                                    "10 to 20 % in councils that said so.",
                                    "15 %",
                                    "%s of them do not come"))),
            new Card(
                    "agency",
                    "Agency bridge",
                    "Agency workers come within weeks and go on a day that is set now.",
                    going("action", "recruit", "grade", "agency", "posts", "temporary", "drop-out", "0 %"),
                    List.of(
                            line("people", "How many", "", "10", "%s people"),
                            line("on", "First day", DAY, "4 weeks in", "from %s"),
                            line("until", "Day from which they are gone", DAY, "12 months in", "until %s"))),
            new Card(
                    "project-team",
                    "Project team",
                    "A whole team is bought for some months. It takes waiting and new cases; what it leaves open goes to colleagues.",
                    going("action", "project-team"),
                    List.of(
                            line("people", "How many", "", "10", "%s people"),
                            line("on", "First day", DAY, "3 months in", "from %s"),
                            line("until", "Day from which it is gone", DAY, "12 months in", "until %s"))),
            new Card(
                    "retention",
                    "Retention payment",
                    "Permanent staff are paid for staying. No evaluated effect was found: how many fewer leave is yours to judge.",
                    always("action", "pay-retention"),
                    List.of(
                            line("cost", "Payment for each person", "", "£3,000", "%s each"),
                            line("on", "First day", DAY, "1 month in", "from %s"),
                            line("until", "Last day", DAY, "13 months in", "until %s"),
                            line(
                                    "effect",
                                    "Leaving, as a multiple of today's",
                                    "0.9: one in ten who would have left stays.",
                                    "0.9",
                                    "leaving times %s"))),
            new Card(
                    "managers",
                    "Managers first",
                    "Team managers start before others do. It makes a difference where the scenario says how managers supervise.",
                    going("action", "recruit", "grade", "team-manager", "posts", "added"),
                    List.of(
                            line("people", "How many accept", "", "5", "%s accept"),
                            line("on", "First day", DAY, "3 months in", "from %s"),
                            line(
                                    "drop-out",
                                    "Share who accept and do not come",
                                    "",
                                    "15 %",
                                    "%s of them do not come"))),
            new Card(
                    "closing-drive",
                    "Closing drive",
                    "Cases that have been open for long are looked at, and a share of them is closed.",
                    always("action", "review-cases", "stages", "[child-in-need]"),
                    List.of(
                            line("cases", "Cases looked at", "Such as 20 a week.", "20 a week", "%s looked at"),
                            line("on", "First day", DAY, "1 month in", "from %s"),
                            line("until", "Last day", DAY + " " + STAYS_EMPTY, "7 months in", "until %s"),
                            line("open-for", "Only cases open for at least", "", "6 months", "open for at least %s"),
                            line(
                                    "closed",
                                    "Share of them closed",
                                    "Your judgement: no evaluated drive was found.",
                                    "30 %",
                                    "%s of them closed"),
                            line("takes", "A worker's time for each", "", "0.5 working days", "%s of work each"))),
            new Card(
                    "early-help",
                    "Early help",
                    "A share of the children who would be referred for the first time is helped before, and some are referred later all the same.",
                    always("action", "divert-to-early-help"),
                    List.of(
                            line(
                                    "share",
                                    "Share of children reached",
                                    "Your judgement: no evaluated share exists.",
                                    "10 %",
                                    "%s of children reached"),
                            line(
                                    "referred-later",
                                    "Share of them referred later",
                                    "",
                                    "22 %",
                                    "%s of them referred later"),
                            line("on", "First day", DAY, "3 months in", "from %s"),
                            line("until", "Last day", DAY + " " + STAYS_EMPTY, "", "until %s"))),
            new Card(
                    "cap",
                    "Cap on caseloads",
                    "Nobody is given a case above the cap; children wait for a worker instead. Look at who waits.",
                    always(
                            "action",
                            "set-allocation",
                            "policy",
                            "hard-cap",
                            "grades",
                            "[social-worker, senior, agency, project]"),
                    List.of(
                            line("cap", "Cases at most", "", "20", "at most %s cases each"),
                            line("on", "First day", DAY, "1 month in", "from %s"))),
            new Card(
                    "staff-moves",
                    "Give cases to staff who hold none",
                    "Some of the people in post who hold no cases begin to hold them, for good or for a time.",
                    always("action", "move-staff", "to", "holding-cases"),
                    List.of(
                            line("people", "How many", "", "5", "%s people"),
                            line("on", "First day", DAY, "1 month in", "from %s"),
                            line("until", "Last day", DAY + " " + STAYS_EMPTY, "", "until %s"))));

    private Cards() {}

    /** The card of that name. */
    static Card get(String id) {
        return ALL.stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow(org.caseload.page.door.Refused::notFound);
    }

    private static Map<String, String> always(String... keysAndTexts) {
        Map<String, String> always = new LinkedHashMap<>();
        for (int i = 0; i < keysAndTexts.length; i += 2) {
            always.put(keysAndTexts[i], keysAndTexts[i + 1]);
        }
        return always;
    }

    /** The same of people who go where most is to be done. */
    private static Map<String, String> going(String... keysAndTexts) {
        Map<String, String> always = always(keysAndTexts);
        always.putAll(always(WHERE));
        return always;
    }

    private static Asked line(String key, String label, String hint, String initial, String told) {
        return new Asked(key, label, hint, initial, Map.of(), told);
    }

    private static Asked choice(String key, String label, String told, String initial, String... valuesAndWords) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (int i = 0; i < valuesAndWords.length; i += 2) {
            choices.put(valuesAndWords[i], valuesAndWords[i + 1]);
        }
        return new Asked(key, label, "", initial, choices, told);
    }
}
