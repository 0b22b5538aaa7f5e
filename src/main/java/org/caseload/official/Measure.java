package org.caseload.official;

import static java.util.stream.Collectors.toMap;
import static org.caseload.official.Publication.CHILDREN_IN_NEED;
import static org.caseload.official.Publication.PLANS_BY_AGE;
import static org.caseload.official.Publication.PLANS_STARTED;
import static org.caseload.official.Publication.POPULATION;
import static org.caseload.official.Publication.REFERRALS;
import static org.caseload.official.Publication.WORKFORCE;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** A published measure that is read: its word in compact tables, its unit, where it stands, how parts are put together. */
@SuppressWarnings("ImmutableEnumChecker") // its slots are records of words in a list that cannot change
public enum Measure {
    CHILDREN(
            "children",
            "children aged 0 to 17",
            Slot.of(POPULATION, "population_estimate").where("age_group", "Children aged 0 to 17 years")),

    IN_POST("in-post", "social workers in post, FTE", Slot.of(WORKFORCE, "inpost_fte")),
    STARTERS("starters", "started in the year, FTE", Slot.of(WORKFORCE, "starters_fte")),
    LEAVERS("leavers", "left in the year, FTE", Slot.of(WORKFORCE, "leavers_fte")),
    TURNOVER("turnover", "leavers in % of staff in post", IN_POST, Slot.of(WORKFORCE, "turnover_rate_fte")),
    AGENCY("agency", "agency workers, FTE", Slot.of(WORKFORCE, "agency_fte")),
    AGENCY_SHARE("agency-share", "agency in % of agency and in post", IN_POST, Slot.of(WORKFORCE, "agency_rate_fte")),
    AGENCY_COVER("agency-cover", "agency workers who cover vacancies, FTE", Slot.of(WORKFORCE, "agency_cover_fte")),
    VACANCIES("vacancies", "vacancies, FTE", Slot.of(WORKFORCE, "vacancy_fte")),
    VACANCY_SHARE(
            "vacancy-share",
            "vacancies in % of vacancies and in post",
            IN_POST,
            Slot.of(WORKFORCE, "vacancy_rate_fte")),
    CASE_HOLDERS("case-holders", "social workers who hold cases, FTE", Slot.of(WORKFORCE, "case_holders_fte")),
    CASES("cases", "cases held by social workers", Slot.of(WORKFORCE, "cases")),
    CASELOAD("caseload", "cases per FTE of those who hold cases", CASE_HOLDERS, Slot.of(WORKFORCE, "caseload_fte")),
    ABSENCE("absence", "working days lost to sickness, %", IN_POST, Slot.of(WORKFORCE, "absence_rate_fte")),

    IN_NEED("children-in-need", "children in need on 31 March", Slot.of(CHILDREN_IN_NEED, "At31_episodes")),
    EPISODES_STARTED(
            "episodes-started", "episodes of need started in the year", Slot.of(CHILDREN_IN_NEED, "Started_episodes")),
    EPISODES_ENDED("episodes-ended", "episodes of need ended in the year", Slot.of(CHILDREN_IN_NEED, "Ended_episodes")),
    AWAITING_ASSESSMENT(
            "awaiting-assessment",
            "children in need who await assessment",
            Slot.of(CHILDREN_IN_NEED, "awaiting_assessment")),

    REFERRED("referrals", "referrals in the year", Slot.of(REFERRALS, "referral_count")),
    CHILDREN_REFERRED("children-referred", "children referred in the year", Slot.of(REFERRALS, "referral_child_count")),
    RE_REFERRAL_SHARE(
            "re-referral-share",
            "referred again within 12 months, % of referrals",
            REFERRED,
            Slot.of(REFERRALS, "rereferral_percent")),
    NO_FURTHER_ACTION_SHARE(
            "no-further-action-share",
            "without further action, % of referrals",
            REFERRED,
            Slot.of(REFERRALS, "no_further_action_percent")),
    NOT_IN_NEED_SHARE(
            "not-in-need-share",
            "assessed and not in need, % of referrals",
            REFERRED,
            Slot.of(REFERRALS, "not_in_need_percent")),

    PLANS("plans", "child protection plans on 31 March", Slot.of(PLANS_BY_AGE, "CPP_At31")),
    PLANS_TO_3_MONTHS("plans-to-3-months", "plans up to 3 months old", Slot.of(PLANS_BY_AGE, "3_months_or_less")),
    PLANS_TO_6_MONTHS(
            "plans-to-6-months", "plans 3 to 6 months old", Slot.of(PLANS_BY_AGE, "more_than_3_months_6_months")),
    PLANS_TO_1_YEAR(
            "plans-to-1-year",
            "plans 6 to 12 months old",
            Slot.of(PLANS_BY_AGE, "more_than_6_months_less_than_1_year")),
    PLANS_TO_2_YEARS("plans-to-2-years", "plans 1 to 2 years old", Slot.of(PLANS_BY_AGE, "1_year_less_than_2_years")),
    PLANS_OVER_2_YEARS("plans-over-2-years", "plans 2 years old or older", Slot.of(PLANS_BY_AGE, "2_years_or_more")),
    PLANS_BEGUN("plans-started", "child protection plans started in the year", Slot.of(PLANS_STARTED, "CPP_start")),
    REPEAT_PLAN_SHARE(
            "repeat-plan-share",
            "second or later plan, % of plans started",
            PLANS_BEGUN,
            Slot.of(PLANS_STARTED, "CPP_subsequent_percent")),
    PLANS_ENDED_RATE(
            "plans-ended-rate", "plans ended in the year per 10,000 children", CHILDREN, Slot.tool("DeRegCPR")),

    IN_CARE(
            "looked-after",
            "children looked after on 31 March",
            Slot.looked("Children looked after on 31 March each year"),
            Slot.tool("LACnum")),
    CARE_STARTED(
            "care-started",
            "started to be looked after in the year",
            Slot.looked("Children starting to be looked after each year"),
            Slot.tool("LACnum_Start")),
    CARE_ENDED(
            "care-ended",
            "ceased to be looked after in the year",
            Slot.looked("Children ceasing to be looked after each year"),
            Slot.tool("LACceased")),
    WORKERS_3_OR_MORE(
            "three-or-more-workers",
            "looked-after children who had 3 or more social workers in the year",
            Slot.workers("3 or more social workers during the year")),
    WORKERS_COUNTED(
            "continuity-counted", "looked-after children of whom that is known", Slot.workers("Total children")),

    SECTION_47_RATE("section-47-rate", "section 47 enquiries per 10,000 children", CHILDREN, Slot.tool("Section_47")),
    CONFERENCES_TO_10_DAYS(
            "conferences-to-10-days", "initial conferences within 10 working days", Slot.tool("10_ICPC")),
    CONFERENCES_TO_15_DAYS(
            "conferences-to-15-days", "initial conferences in 11 to 15 working days", Slot.tool("15_ICPC")),
    CONFERENCES_TO_20_DAYS(
            "conferences-to-20-days", "initial conferences in 16 to 20 working days", Slot.tool("20_ICPC")),
    CONFERENCES_LATER("conferences-later", "initial conferences in 21 working days or more", Slot.tool("21_ICPC")),
    CONFERENCES_IN_TIME(
            "conferences-in-time",
            "initial conferences within 15 working days, %",
            PLANS_BEGUN,
            Slot.tool("CP_conf_15days")),
    ASSESSED_IN_TIME(
            "assessed-in-time", "assessments within 45 working days, %", REFERRED, Slot.tool("Continue_Assess_Comp")),

    ENDED_TO_3_MONTHS(
            "ended-to-3-months", "episodes ended within 3 months, %", EPISODES_ENDED, Slot.tool("CINCease3months")),
    ENDED_TO_6_MONTHS(
            "ended-to-6-months", "episodes ended at 3 to 6 months, %", EPISODES_ENDED, Slot.tool("CINCease3-6")),
    ENDED_TO_1_YEAR("ended-to-1-year", "episodes ended at 6 to 12 months, %", EPISODES_ENDED, Slot.tool("CINCease6-1")),
    ENDED_TO_2_YEARS("ended-to-2-years", "episodes ended at 1 to 2 years, %", EPISODES_ENDED, Slot.tool("CINCease1-2")),
    ENDED_OVER_2_YEARS(
            "ended-over-2-years", "episodes ended after 2 years, %", EPISODES_ENDED, Slot.tool("CINCease2more")),
    OPEN_TO_3_MONTHS(
            "open-to-3-months", "children in need for up to 3 months, %", IN_NEED, Slot.tool("CINTime3months")),
    OPEN_TO_6_MONTHS("open-to-6-months", "children in need for 3 to 6 months, %", IN_NEED, Slot.tool("CINTime3-6")),
    OPEN_TO_1_YEAR("open-to-1-year", "children in need for 6 to 12 months, %", IN_NEED, Slot.tool("CINTime6-1")),
    OPEN_TO_2_YEARS("open-to-2-years", "children in need for 1 to 2 years, %", IN_NEED, Slot.tool("CINTime1-2")),
    OPEN_OVER_2_YEARS("open-over-2-years", "children in need for over 2 years, %", IN_NEED, Slot.tool("CINTime2more")),

    HOLDERS_SHARE(
            "holders-share", "case holders in % of staff in post", IN_POST, Slot.tool("Social_Work_Caseholders_%")),
    SENIORS_SHARE(
            "seniors-share",
            "senior practitioners in % of staff in post",
            IN_POST,
            Slot.tool("Social_Work_SeniorPractitioner_%")),
    WITHOUT_CASES_SHARE(
            "without-cases-share",
            "qualified without cases in % of staff in post",
            IN_POST,
            Slot.tool("Social_Work_Qualified_no_cases_%"));

    private static final Map<String, Measure> BY_WORD = Arrays.stream(values())
            .collect(toMap(Measure::word, Function.identity(), (one, other) -> one, TreeMap::new));

    private final String word;
    private final String meaning;
    private final Optional<Measure> base;
    private final List<Slot> slots;

    Measure(String word, String meaning, Slot... slots) {
        this.word = word;
        this.meaning = meaning;
        this.base = Optional.empty();
        this.slots = List.of(slots);
    }

    Measure(String word, String meaning, Measure base, Slot... slots) {
        this.word = word;
        this.meaning = meaning;
        this.base = Optional.of(base);
        this.slots = List.of(slots);
    }

    /** The measure of that word, if there is one. */
    public static Optional<Measure> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    /** Its word in compact tables. */
    public String word() {
        return word;
    }

    /** What it is, with its unit. */
    public String meaning() {
        return meaning;
    }

    /** Whether parts add up to the whole: a count of children or of FTE, and not a share, rate or average. */
    public boolean isCount() {
        return base.isEmpty();
    }

    /** Of what it is a share, rate or average, so that those of parts are weighted by it; empty for a count. */
    public Optional<Measure> base() {
        return base;
    }

    /** Where it stands in a publication. */
    public Optional<Slot> findSlot(Publication publication) {
        return slots.stream().filter(slot -> slot.publication() == publication).findFirst();
    }

    /** The publication that gives it, the first one counting before others. */
    public Publication publication() {
        return slots.get(0).publication();
    }

    /** Whether it is measured in per cent. */
    public boolean isPercent() {
        return meaning.contains("%");
    }
}
