package org.caseload.department.record;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a reader is warned of before believing a run: one rule each. By its name a scenario may accept what a rule says, with a
 * reason.
 */
public enum WarningRule {
    /** Referrals solved lie far from those stated or published. */
    REFERRALS_FAR_FROM_STATED,
    /** The length of a stage had to be stretched far. */
    LENGTH_FAR_FROM_STATED,
    /** A share of the pathway had to be moved far. */
    SHARE_FAR_FROM_STATED,
    /** Open cases or starts solved lie far from those published. */
    STOCK_FAR_FROM_PUBLISHED,
    /** More figures lie far than are told. */
    MORE_FIGURES_FAR,
    /** A team is offered more work than it can carry. */
    CASES_PILE_UP,
    /** More people leave than a market supplies. */
    MARKET_BELOW_LEAVERS,
    /** More newly qualified staff are in post than leaving keeps up. */
    NEWLY_QUALIFIED_NOT_KEPT_UP,
    /** More agency staff are in post than posts left to balance are vacant. */
    AGENCY_ABOVE_SOLVED_VACANCIES,
    /** More agency staff are in post than stated posts are vacant. */
    AGENCY_ABOVE_VACANCIES,
    /** Agency staff are asked for to cover more vacancies than they cover at the start. */
    AGENCY_BELOW_COVER,
    /** Vacancies are filled within months. */
    VACANCIES_SOON_FILLED,
    /** Vacancies grow within months. */
    VACANCIES_SOON_GROW,
    /** The official average published is not that of the cases and staff stated. */
    AVERAGE_NOT_AS_PUBLISHED,
    /** Listed cases are older than the pathway lets them become. */
    CASES_OLDER_THAN_PATHWAY,
    /** Listed cases are with teams that do not hold their stage. */
    CASES_IN_OTHER_TEAMS,
    /** Nobody can hold the cases as unevenly as stated. */
    UNEVENNESS_IMPOSSIBLE,
    /** A wave is to fill more vacancies than there are. */
    WAVE_BEYOND_VACANCIES,
    /** Managers come whose supervision is not described. */
    MANAGERS_WITHOUT_SUPERVISION;

    /** The name by which a scenario accepts it: {@code agency-above-vacancies}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The names of all rules. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(WarningRule::id).toList();
    }

    /** The rule of a name. */
    public static Optional<WarningRule> find(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }
}
