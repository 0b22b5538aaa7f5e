package org.caseload.department.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caseload.department.casework.Pathway;
import org.caseload.department.casework.Stage;
import org.caseload.department.casework.StageTable;
import org.caseload.department.demand.Demand;
import org.caseload.department.length.PathwayAsWork;
import org.caseload.department.length.PublishedDurations;
import org.caseload.department.length.PublishedEnquiries;
import org.caseload.department.reconciliation.Distance;
import org.caseload.department.reconciliation.Reconciled;
import org.caseload.department.staffing.TeamBalance;
import org.caseload.department.workforce.Workforce;
import org.caseload.quantity.Span;
import org.caseload.result.SolvedNumber;

/** The numbers that a balance has solved, each beside what is published about it, for printing. */
final class SolvedNumbers {
    /** Of an ordinary year in England, in which spells are counted. */
    private static final double WORKING_DAYS = 253;

    private static final String ENGLAND_VACANCIES = "14.2 % of posts vacant, England 2025 (DfE workforce census)";

    /** Less than this is the rounding of the solution. */
    private static final double MOVED = 1e-9;

    private final Demand demand;
    private final Pathway pathway;
    private final Workforce workforce;
    private final StatedStock stock;
    private final List<String> stageIds;
    private final List<String> teamIds;
    private final List<SolvedNumber> solved = new ArrayList<>();

    SolvedNumbers(Demand demand, Pathway pathway, Workforce workforce, StatedStock stock) {
        this.demand = demand;
        this.pathway = pathway;
        this.workforce = workforce;
        this.stock = stock;
        stageIds = List.copyOf(pathway.stages().keySet());
        teamIds = List.copyOf(workforce.teams().keySet());
    }

    /**
     * Everything solved.
     *
     * @param asWork the pathway as stated
     * @param cases its steady cases
     * @param teams the staff of each team
     * @param returns chance that a closed child comes back
     */
    List<SolvedNumber> of(PathwayAsWork asWork, CaseSolution cases, List<TeamBalance> teams, double returns) {
        StageTable stated = asWork.stages();
        cases.reconciled().ifPresent(reconciled -> {
            reportReferrals(reconciled.ofReferrals());
            for (int i = 0; i < cases.active().length; i++) {
                reportStage(stated, cases, reconciled, i);
            }
            reconciled.ofFacts().forEach(this::reportPublished);
            for (int stage : cases.active()) {
                String id = stageIds.get(stage);
                if (stock.count(id).isEmpty() && !stock.published().containsKey(id)) {
                    reportSplit(stated, cases, stage);
                }
            }
        });
        if (returns > 0) {
            solved.add(new SolvedNumber(
                    "Chance that a closed child is referred again",
                    returns * 100,
                    "% of closures",
                    percent(demand.reReferral().withinTwelveMonths().fraction())
                            + " of referrals within 12 months of the one before"));
        }
        asWork.durations().forEach(this::reportDurations);
        reportEnquiries(asWork.enquiries());
        reportRates();
        for (int t = 0; t < teams.size(); t++) {
            reportPosts(teamIds.get(t), teams.get(t));
            reportCover(teamIds.get(t), teams.get(t));
        }
        return List.copyOf(solved);
    }

    private void reportReferrals(Distance referrals) {
        boolean stated = !demand.referralsPerYear().isBalance();
        boolean known = stated || demand.publishedReferrals().isPresent();
        solved.add(new SolvedNumber(
                "Referrals a year",
                referrals.solved(),
                "children a year",
                known
                        ? String.format(
                                Locale.ROOT,
                                "%,d %s (%s)",
                                StrictMath.round(referrals.stated()),
                                stated ? "stated" : "published",
                                sds(referrals))
                        : ""));
    }

    /** What was moved of a stage: its length, then the shares of its branches. */
    private void reportStage(StageTable stated, CaseSolution cases, Reconciled reconciled, int place) {
        String id = stageIds.get(cases.active()[place]);
        Distance length = reconciled.ofLength(place);
        if (Math.abs(length.sds()) > MOVED) {
            solved.add(new SolvedNumber(
                    "Length of " + id, length.solved(), "times that of the pathway", "1 (" + sds(length) + ")"));
        }
        for (Distance share : reconciled.ofShares(place)) {
            if (Math.abs(share.solved() - share.stated()) > MOVED) {
                solved.add(new SolvedNumber(
                        "From " + id + " to "
                                + share.name().substring(share.name().lastIndexOf(" to ") + 4),
                        100 * share.solved(),
                        "% of cases",
                        percent(share.stated()) + " in the pathway (" + sds(share) + ")"));
            }
        }
    }

    /** The split of a total over stages that are not counted, and starts, beside what is published of them. */
    private void reportPublished(Distance fact) {
        boolean starts = fact.name().startsWith("starts of ");
        solved.add(new SolvedNumber(
                Character.toUpperCase(fact.name().charAt(0)) + fact.name().substring(1),
                fact.solved(),
                starts ? "cases a year" : "cases on the start date",
                String.format(Locale.ROOT, "%,.0f published (%s)", fact.stated(), sds(fact))));
    }

    /** A stage that is neither counted nor published, where a total is split. */
    private void reportSplit(StageTable stated, CaseSolution cases, int stage) {
        solved.add(new SolvedNumber(
                "Open in " + stated.row(stage).id(), cases.atStart()[stage], "cases on the start date", ""));
    }

    private static String sds(Distance distance) {
        return String.format(Locale.ROOT, "%.1f SD", Math.abs(distance.sds()));
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

    private void reportDurations(String id, PublishedDurations durations) {
        durations
                .uninterrupted()
                .ifPresent(share -> solved.add(new SolvedNumber(
                        "Work in " + id + " that fits within the limit",
                        100 * share,
                        "% where nothing interrupts",
                        percent(durations.publishedOnTime()) + " on time at reference conditions")));
        if (durations.factor() != 1) {
            Stage stage = durations.stage();
            boolean onTime = stage.needsTheWorker() && stage.onTimeLimit().isPresent();
            solved.add(new SolvedNumber(
                    "Work in published lengths of " + id,
                    durations.factor(),
                    "times the published length",
                    onTime
                            ? percent(durations.publishedOnTime()) + " on time at reference conditions"
                            : "the published mean at reference conditions"));
        }
    }

    private void reportEnquiries(double factor) {
        pathway.conference()
                .filter(held -> factor != 1)
                .ifPresent(held -> solved.add(new SolvedNumber(
                        "Work in published lengths of enquiries",
                        factor,
                        "times the published length",
                        percent(PublishedEnquiries.publishedOnTime(held))
                                + " of conferences on time at reference conditions")));
    }

    private static String percent(double share) {
        return StrictMath.rint(share * 10000) / 100 + " %";
    }
}
