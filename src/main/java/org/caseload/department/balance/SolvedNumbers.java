package org.caseload.department.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caseload.department.casework.Pathway;
import org.caseload.department.casework.StageTable;
import org.caseload.department.demand.Demand;
import org.caseload.department.workforce.Workforce;
import org.caseload.quantity.Span;
import org.caseload.result.SolvedNumber;

/** The numbers that a balance has solved, each beside what is published about it, for printing. */
final class SolvedNumbers {
    /** Of an ordinary year in England, in which spells are counted. */
    private static final double WORKING_DAYS = 253;

    private static final String ENGLAND_VACANCIES = "14.2 % of posts vacant, England 2025 (DfE workforce census)";

    private final Demand demand;
    private final Pathway pathway;
    private final Workforce workforce;
    private final boolean balanced;
    private final List<String> stageIds;
    private final List<String> teamIds;
    private final List<SolvedNumber> solved = new ArrayList<>();

    SolvedNumbers(Demand demand, Pathway pathway, Workforce workforce, boolean balanced) {
        this.demand = demand;
        this.pathway = pathway;
        this.workforce = workforce;
        this.balanced = balanced;
        stageIds = List.copyOf(pathway.stages().keySet());
        teamIds = List.copyOf(workforce.teams().keySet());
    }

    /**
     * Everything solved.
     *
     * @param stated the pathway as stated
     * @param stages the same with its shares solved
     * @param teams the staff of each team
     * @param entryDelay working days of the front door that the first stage's published length contains
     * @param referrals children referred a day
     * @param returns chance that a closed child comes back
     */
    List<SolvedNumber> of(
            StageTable stated,
            StageTable stages,
            List<TeamBalance> teams,
            double entryDelay,
            double referrals,
            double returns) {
        reportReferrals(referrals);
        if (balanced) {
            reportShares(stated, stages);
        }
        if (returns > 0) {
            solved.add(new SolvedNumber(
                    "Chance that a closed child is referred again",
                    returns * 100,
                    "% of closures",
                    percent(demand.reReferral().withinTwelveMonths().fraction())
                            + " of referrals within 12 months of the one before"));
        }
        reportFactors();
        reportEnquiries(stated, entryDelay);
        reportRates();
        for (int t = 0; t < teams.size(); t++) {
            reportPosts(teamIds.get(t), teams.get(t));
            reportCover(teamIds.get(t), teams.get(t));
        }
        return List.copyOf(solved);
    }

    private void reportReferrals(double referrals) {
        if (demand.referralsPerYear().isBalance()) {
            String published = demand.publishedReferrals().isPresent()
                    ? String.format(
                            Locale.ROOT,
                            "%,d published",
                            StrictMath.round(demand.publishedReferrals().getAsDouble()))
                    : "";
            solved.add(
                    new SolvedNumber("Referrals a year", referrals * Span.DAYS_PER_YEAR, "children a year", published));
        }
    }

    /** What an absence rate and a turnover rate come to. */
    private void reportRates() {
        workforce
                .absence()
                .ifPresent(rate -> solved.add(new SolvedNumber(
                        "Spells of sickness, short and long",
                        WORKING_DAYS
                                * (workforce.sickness().shortSpells().spells().perDay()
                                        + workforce
                                                .sickness()
                                                .longSpells()
                                                .spells()
                                                .perDay()),
                        "per 253 present working days",
                        rate + " absence")));
        workforce
                .turnover()
                .ifPresent(rate -> solved.add(new SolvedNumber(
                        "Rate of leaving of those who have just started",
                        100 * workforce.leaving().rate().perDay(0) * Span.DAYS_PER_YEAR,
                        "% a year",
                        rate + " turnover of all in post")));
    }

    /** What share of the vacancies a stated number of agency staff comes to. */
    private void reportCover(String id, TeamBalance team) {
        workforce.agency().filter(agency -> agency.inPost().isPresent()).ifPresent(agency -> {
            double staff = workforce.agencyInPost(workforce.teams().get(id));
            solved.add(new SolvedNumber(
                    "Agency staff of " + id + " cover",
                    100 * agency.covered(staff, team.vacancies()),
                    "% of vacant posts",
                    agency.inPost().get() + " in all"));
        });
    }

    private void reportPosts(String id, TeamBalance team) {
        if (workforce.teams().get(id).posts().isBalance() && team.posts() > 0) {
            solved.add(new SolvedNumber("Posts in " + id, team.posts(), "FTE", ""));
            solved.add(new SolvedNumber(
                    "Posts vacant in " + id, 100 * team.vacancies() / team.posts(), "% of posts", ENGLAND_VACANCIES));
        }
    }

    private void reportShares(StageTable stated, StageTable stages) {
        for (int s = 0; s < stages.count(); s++) {
            List<StageTable.Destination> now = stages.row(s).destinations();
            for (int d = 0; d < now.size(); d++) {
                double before = stated.row(s).destinations().get(d).share();
                if (Math.abs(now.get(d).share() - before) > 1e-9) {
                    int to = now.get(d).stage();
                    solved.add(new SolvedNumber(
                            "From " + stageIds.get(s) + " to "
                                    + (to == StageTable.CLOSED ? "closed" : stageIds.get(to)),
                            100 * now.get(d).share(),
                            "% of cases",
                            percent(before) + " in the pathway"));
                }
            }
        }
    }

    private void reportFactors() {
        pathway.stages().forEach((id, stage) -> {
            if (PublishedDurations.fallsOffAtItsLimit(stage)) {
                solved.add(new SolvedNumber(
                        "Work in " + id + " that fits within the limit",
                        100 * PublishedDurations.uninterrupted(stage),
                        "% where nothing interrupts",
                        percent(PublishedDurations.publishedOnTime(stage)) + " on time at reference conditions"));
            }
            double factor = PublishedDurations.factor(stage);
            if (factor != 1) {
                boolean onTime = stage.needsTheWorker() && stage.onTimeLimit().isPresent();
                solved.add(new SolvedNumber(
                        "Work in published lengths of " + id,
                        factor,
                        "times the published length",
                        onTime
                                ? percent(PublishedDurations.publishedOnTime(stage))
                                        + " on time at reference conditions"
                                : "the published mean at reference conditions"));
            }
        });
    }

    private void reportEnquiries(StageTable stated, double entryDelay) {
        pathway.conference().ifPresent(held -> {
            double factor = PublishedEnquiries.factor(held, stated, entryDelay);
            if (factor != 1) {
                solved.add(new SolvedNumber(
                        "Work in published lengths of enquiries",
                        factor,
                        "times the published length",
                        percent(PublishedEnquiries.publishedOnTime(held))
                                + " of conferences on time at reference conditions"));
            }
        });
    }

    private static String percent(double share) {
        return StrictMath.rint(share * 10000) / 100 + " %";
    }
}
