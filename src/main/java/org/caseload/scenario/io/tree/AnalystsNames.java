package org.caseload.scenario.io.tree;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What analysts and official tables call what the language calls otherwise: CIN, NQSW, headcount, referrals. */
public final class AnalystsNames {
    private static final Map<String, List<String>> OURS = new HashMap<>();

    static {
        call("child-in-need", "cin", "children-in-need", "in-need", "child-in-need-plan", "child-in-need-plans");
        call("child-protection", "cpp", "cp", "plans", "protection-plans", "child-protection-plan");
        call("child-protection", "child-protection-plans", "children-on-plans");
        call("looked-after", "cla", "lac", "care", "in-care", "children-looked-after", "looked-after-children");
        call("looked-after", "children-in-care");
        call("assessment", "assessments", "cfa", "single-assessment", "c-and-f-assessment");
        call("newly-qualified", "asye", "nqsw", "nqsws", "asyes", "newly-qualified-social-workers");
        call("senior", "seniors", "senior-practitioner", "senior-practitioners", "senior-social-worker");
        call("social-worker", "sw", "social-workers", "qualified", "case-holder", "case-holders");
        call("team-manager", "manager", "managers", "team-managers", "first-line-manager");
        call(
                "agency",
                "locum",
                "locums",
                "agency-rate",
                "agency-share",
                "agency-staff",
                "agency-worker",
                "agency-workers");
        call("in-post", "staff", "headcount", "fte", "fte-in-post", "staff-in-post", "workers", "social-workers");
        call("in-post", "social-workers-in-post", "staff-fte", "workforce-fte");
        call("vacancies", "vacancy", "vacancy-rate", "vacant-posts", "vacant");
        call("posts", "establishment", "post", "funded-posts");
        call("turnover", "turnover-rate", "leavers", "leaver-rate");
        call("absence", "sickness-rate", "absence-rate", "sickness-absence", "absences");
        call("open-cases", "caseload", "caseloads", "cases", "open", "cases-by-stage", "cases-held");
        call("unallocated", "unallocated-cases", "waiting-list");
        call("published-referrals", "referrals", "referral-count", "number-of-referrals", "children-referred");
        call("referrals-per-year", "referral-rate", "referrals-a-year");
        call("no-further-action", "nfa", "no-further-action-rate", "referrals-nfa");
        call("within-twelve-months", "re-referrals", "rereferrals", "re-referral-rate", "repeat-referrals");
        call("start-date", "start", "date", "as-at", "from-date");
        call("horizon", "period", "years", "how-long");
        call("target", "goal", "target-caseload", "caseload-target");
        call("at-most", "level", "maximum", "cases-per-worker");
        call("council", "authority", "local-authority", "council-name", "la");
        call("name", "title");
    }

    private AnalystsNames() {}

    private static void call(String ours, String... theirs) {
        for (String name : theirs) {
            OURS.merge(name, List.of(ours), (some, more) -> List.of(some.get(0), more.get(0)));
        }
    }

    /** A key as the language writes keys: small letters, parted by hyphens. */
    public static String asKey(String found) {
        return found.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    }

    /** What the language calls this; nothing where it calls it so too, or where nobody is known to call anything so. */
    public static List<String> of(String found) {
        return OURS.getOrDefault(asKey(found), List.of());
    }

    /** The known word that this is another name for, in whatever letters it is written. */
    public static Optional<String> among(Collection<String> known, String found) {
        String key = asKey(found);
        return known.contains(key)
                ? Optional.of(key)
                : of(found).stream().filter(known::contains).findFirst();
    }

    /** The sentence that offers the known word that this is another name for, or else the one that differs least. */
    public static String sentence(String found, Collection<String> known) {
        return among(known, found).map(NearMiss::offer).orElseGet(() -> NearMiss.sentence(found, known));
    }
}
