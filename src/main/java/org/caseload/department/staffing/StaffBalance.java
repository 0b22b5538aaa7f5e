package org.caseload.department.staffing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caseload.department.record.Contract;
import org.caseload.department.record.Warning;
import org.caseload.department.record.WarningRule;
import org.caseload.department.workforce.Agency;
import org.caseload.department.workforce.GradeTable;
import org.caseload.department.workforce.HiringMix;
import org.caseload.department.workforce.InductionRamp;
import org.caseload.department.workforce.Recruitment;
import org.caseload.department.workforce.Team;
import org.caseload.department.workforce.Workforce;
import org.caseload.quantity.Share;

/**
 * Solves the staff flow equations of one team: how many people a day must be hired in each grade so that the stated staff
 * hold steady, given how long people stay and what newly qualified staff become; and how many posts stand vacant meanwhile.
 */
final class StaffBalance {
    private static final int ROUNDS = 200;

    /** Agency staff who take posts are known when another round changes them by less than so much of themselves. */
    private static final double NEAR = 1e-9;

    private static final double MIDDLE = 0.5;

    private final GradeTable grades;
    private final Recruitment recruitment;
    private final Optional<Agency> agency;

    /** Whether vacancies are stated that a market leaves: then those not searched for wait for it. */
    private final boolean vacanciesLast;

    private final Optional<Share> published;
    private final List<VacantTime> vacantTimes;
    private final GradeFlows flows;
    private final List<Warning> warnings = new ArrayList<>();

    StaffBalance(Workforce workforce, GradeTable grades, ServiceCurves curves) {
        this.grades = grades;
        recruitment = workforce.recruitment();
        agency = workforce.agency();
        vacanciesLast =
                workforce.vacancies().isPresent() && recruitment.supply().isPresent();
        published = workforce.vacancies();
        vacantTimes = grades.rows().stream()
                .map(row -> new VacantTime(recruitment, row.notice()))
                .toList();
        flows = new GradeFlows(grades, curves);
    }

    /** What a reader should know of the teams solved so far. */
    List<Warning> warnings() {
        return List.copyOf(warnings);
    }

    /**
     * Solves a team. Agency staff who take a post shorten the time for which posts stand vacant, and how many can depends on how many
     * are vacant, so both are found in turns.
     */
    TeamBalance solve(String id, Team team) {
        double[] inPost = new double[grades.count()];
        for (int g = 0; g < inPost.length; g++) {
            GradeTable.Row row = grades.row(g);
            inPost[g] = row.isEstablished() ? team.inPost().getOrDefault(row.id(), 0.0) : 0;
        }
        double converting = converting(team);
        double converted = 0;
        double taken = 0;
        SteadyGrades steady = steady(inPost, 0);
        double searched = searched(steady, 0);
        for (int round = 0; converting > 0 && round < ROUNDS; round++) {
            double vacant = vacant(team, searched);
            double next = vacant > 0 ? converting * -StrictMath.expm1(-vacant) : 0;
            taken = vacant > 0 ? next / vacant : 0;
            boolean found = Math.abs(next - converted) <= NEAR * next;
            converted = next;
            steady = steady(inPost, converted);
            searched = searched(steady, taken);
            if (found) {
                break;
            }
        }
        for (int grade : steady.tooMany()) {
            tellOfFewer(id, grade, inPost, steady);
        }
        return finish(team, steady, searched, converted);
    }

    /** Agency staff of a team who would take a post a day if one were always vacant, in FTE. */
    private double converting(Team team) {
        return agency.map(facts -> {
                    double staying = 1
                            + facts.leaving().perDay()
                                    * grades.row(grades.find(facts.grade())).notice();
                    return facts.conversion().perDay() * agencyInPost(team) / staying;
                })
                .orElse(0.0);
    }

    private double agencyInPost(Team team) {
        return agency.map(facts -> team.inPost().getOrDefault(facts.grade(), 0.0))
                .orElse(0.0);
    }

    /** FTE of posts vacant on the start date: as stated, or as many as are searched for. */
    private double vacant(Team team, double searched) {
        double inPost = grades.inPost(team);
        if (!team.posts().isBalance()) {
            return Math.max(0, team.posts().given() - inPost);
        }
        return published
                .map(share -> inPost * share.fraction() / (1 - share.fraction()))
                .orElse(searched);
    }

    private SteadyGrades steady(double[] inPost, double converted) {
        if (converted == 0) {
            return new SteadyGrades(grades, flows, inPost, SteadyGrades.AgencyJoining.NONE);
        }
        Agency facts = agency.orElseThrow();
        int becomes = grades.find(facts.becomes());
        double service = Math.min(1 / facts.goingPerDay(), MIDDLE * flows.exit(becomes, becomes));
        return new SteadyGrades(grades, flows, inPost, new SteadyGrades.AgencyJoining(becomes, service, converted));
    }

    /** FTE of posts that are vacant while somebody is searched for, each of which is taken at a rate a day. */
    private double searched(SteadyGrades steady, double taken) {
        if (!recruitment.rolling()) {
            return 0;
        }
        double[] resigning = steady.resigning();
        double vacant = 0;
        for (int g = 0; g < resigning.length; g++) {
            VacantTime time = vacantTimes.get(g);
            if (resigning[g] != 0) {
                vacant += resigning[g] * (taken > 0 ? time.taken(taken) / taken : time.mean());
            }
        }
        return vacant;
    }

    private TeamBalance finish(Team team, SteadyGrades steady, double searched, double converted) {
        double inPost = grades.inPost(team);
        double posts =
                team.posts().isBalance() ? inPost + searched : team.posts().given();
        double vacancies = Math.max(0, posts - inPost);
        double waiting = vacanciesLast && vacancies > 0 ? Math.max(0, 1 - searched / vacancies) : 0;
        double leavers = Arrays.stream(steady.resigning()).sum();
        AgencyTurnover turnover = turnover(team, vacancies, leavers, converted);
        double[] underNotice = steady.underNotice();
        if (turnover.underNotice() > 0) {
            underNotice[grades.find(agency.orElseThrow().grade())] = turnover.underNotice() / agencyInPost(team);
        }
        return new TeamBalance(
                posts,
                vacancies,
                hiredShare(steady.hires()),
                leavers,
                steady.capacity() + ofAgency(team),
                underNotice,
                steady.origins(),
                waiting,
                turnover);
    }

    private AgencyTurnover turnover(Team team, double vacancies, double leavers, double converted) {
        double inPost = agencyInPost(team);
        if (agency.isEmpty() || inPost == 0) {
            return AgencyTurnover.NONE;
        }
        GradeTable.Row row = grades.row(grades.find(agency.get().grade()));
        double covers = agency.get().covered(inPost, vacancies);
        return AgencyTurnover.of(agency.get(), inPost, row.fte(), row.notice(), covers, leavers, converted);
    }

    /** Comfortable load of the agency staff, who have stayed for an exponential time. */
    private double ofAgency(Team team) {
        double capacity = 0;
        for (GradeTable.Row row : grades.rows()) {
            if (row.contract() == Contract.AGENCY) {
                capacity += team.inPost().getOrDefault(row.id(), 0.0) * row.carries() * agencyRamp(row.induction());
            }
        }
        return capacity;
    }

    private double agencyRamp(InductionRamp ramp) {
        double going = agency.map(Agency::goingPerDay).orElse(0.0);
        double mean = 0;
        double before = 0;
        for (int s = 0; s < ramp.steps(); s++) {
            mean += (ramp.share(s) - before) * StrictMath.exp(-going * ramp.day(s));
            before = ramp.share(s);
        }
        return mean;
    }

    private double[] hiredShare(double[] hires) {
        HiringMix mix = recruitment.hires();
        double[] share = new double[hires.length];
        double sum = 0;
        for (int g = 0; g < share.length; g++) {
            share[g] = mix.isBalance() ? hires[g] : mix.share(grades.row(g).id());
            sum += share[g];
        }
        for (int g = 0; g < share.length; g++) {
            share[g] = sum > 0 ? share[g] / sum : 0;
        }
        return share;
    }

    private void tellOfFewer(String team, int from, double[] inPost, SteadyGrades steady) {
        if (recruitment.rolling() && recruitment.hires().isBalance()) {
            String grade = grades.row(from).id();
            warnings.add(new Warning(
                    WarningRule.NEWLY_QUALIFIED_NOT_KEPT_UP,
                    String.format(
                            Locale.ROOT,
                            "workforce/teams/%s/in-post/%s: of the %.1f FTE in post, today's leaving keeps up about %.1f; those in post become "
                                    + "%s and fewer follow. Permitted: `%s: balance` for as many as are kept up, or `recruitment: "
                                    + "{hires: …}` with the grades in which you hire.",
                            team,
                            grade,
                            inPost[from],
                            steady.keptUp(from),
                            grades.row(grades.row(from).becomes()).id(),
                            grade)));
        }
    }
}
