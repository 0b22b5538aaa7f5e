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
    REFERRALS_FAR_FROM_STATED("department/demand/referrals-per-year"),
    /** The length of a stage had to be stretched far. */
    LENGTH_FAR_FROM_STATED("department/pathway"),
    /** A share of the pathway had to be moved far. */
    SHARE_FAR_FROM_STATED("department/pathway"),
    /** Open cases or starts solved lie far from those published. */
    STOCK_FAR_FROM_PUBLISHED("department/published-cases"),
    /** More figures lie far than are told. */
    MORE_FIGURES_FAR("department"),
    /** A team is offered more work than it can carry. */
    CASES_PILE_UP("department/pathway"),
    /** More people leave than a market supplies. */
    MARKET_BELOW_LEAVERS("department/workforce/recruitment/supply"),
    /** More newly qualified staff are in post than leaving keeps up. */
    NEWLY_QUALIFIED_NOT_KEPT_UP("department/workforce/teams"),
    /** More agency staff are in post than posts left to balance are vacant. */
    AGENCY_ABOVE_SOLVED_VACANCIES("department/workforce/agency"),
    /** More agency staff are in post than stated posts are vacant. */
    AGENCY_ABOVE_VACANCIES("department/workforce/agency"),
    /** Agency staff are asked for to cover more vacancies than they cover at the start. */
    AGENCY_BELOW_COVER("department/workforce/agency"),
    /** Vacancies are filled within months. */
    VACANCIES_SOON_FILLED("department/workforce/teams"),
    /** Vacancies grow within months. */
    VACANCIES_SOON_GROW("department/workforce/recruitment/time-to-start"),
    /** The official average published is not that of the cases and staff stated. */
    AVERAGE_NOT_AS_PUBLISHED("department/published-caseload"),
    /** A given start holds other cases than its referrals keep up. */
    CASES_NOT_STEADY("department/open-cases"),
    /** Listed cases are older than the pathway lets them become. */
    CASES_OLDER_THAN_PATHWAY("department/open-cases"),
    /** Listed cases are with teams that do not hold their stage. */
    CASES_IN_OTHER_TEAMS("department/open-cases"),
    /** Nobody can hold the cases as unevenly as stated. */
    UNEVENNESS_IMPOSSIBLE("department/workforce/teams"),
    /** A wave is to fill more vacancies than there are. */
    WAVE_BEYOND_VACANCIES("plan"),
    /** Managers come whose supervision is not described. */
    MANAGERS_WITHOUT_SUPERVISION("plan");

    private final String about;

    WarningRule(String about) {
        this.about = about;
    }

    /** The key of a scenario that it is about, or the table in which that stands: {@code department/workforce/agency}. */
    public String about() {
        return about;
    }

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
