package org.caseload.department.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.caseload.department.people.Post;
import org.caseload.department.people.Worker;
import org.caseload.department.record.Contract;
import org.caseload.department.staffing.TeamBalance;
import org.caseload.department.workforce.Agency;
import org.caseload.department.workforce.GradeTable;
import org.caseload.engine.EventPriority;
import org.caseload.engine.Timer;
import org.caseload.quantity.StatedDecimals;
import org.caseload.random.Identity;
import org.caseload.random.Purpose;
import org.caseload.random.Source;

/**
 * The agency staff of every team: so many that they cover the stated part of the vacant posts, beside those who are more
 * than that in the balance of the start. A broken number is rounded up in so many runs as its fraction says, so that the mean over
 * runs is covered exactly. Too few: somebody is asked for, who starts after the lead time. Too many: whoever has been there
 * longest is given notice. Those under notice count neither way.
 */
public final class AgencyStaff {

    private final ReplicationContext scene;
    private final Staff staff;
    private final Establishment establishment;
    private final Agency agency;
    private final int grade;
    private final List<List<Worker>> present = new ArrayList<>();
    private final List<List<Timer>> asked = new ArrayList<>();
    private final double[] covers;
    private final double[] above;

    /** By team: what is added before a number is cut to a whole one, from 0 to 1; the same all the time. */
    private final double[] roundedBy;

    private final int[] most;
    private final long[] requests;
    private int mostOfAll = Integer.MAX_VALUE;
    private boolean open;
    private boolean begun;

    AgencyStaff(ReplicationContext scene, Staff staff, Establishment establishment, Agency agency) {
        this.scene = scene;
        this.staff = staff;
        this.establishment = establishment;
        this.agency = agency;
        grade = scene.grades().find(agency.grade());
        int teams = scene.blueprint().teams().size();
        covers = IntStream.range(0, teams)
                .mapToDouble(team -> scene.blueprint()
                        .balance()
                        .agencyCovers(scene.blueprint().facts().workforce(), team))
                .toArray();
        above = new double[teams];
        roundedBy = IntStream.range(0, teams)
                .mapToDouble(team ->
                        scene.luck().uniform(Identity.of(Source.AGENCY.number(team), 0), Purpose.AGENCY_ROUNDED, 0))
                .toArray();
        most = new int[teams];
        requests = new long[teams];
        Arrays.fill(most, Integer.MAX_VALUE);
        for (int t = 0; t < teams; t++) {
            present.add(new ArrayList<>());
            asked.add(new ArrayList<>());
        }
    }

    /** The start state is drawn: whoever is here now beyond the cover of vacancies is kept up until a run-down. */
    void begin() {
        double[] there = new double[above.length];
        for (Worker worker : List.copyOf(staff.workers())) {
            if (worker.grade().contract() == Contract.AGENCY) {
                there[worker.team()] += worker.fte();
                if (!worker.underNotice()) {
                    present.get(worker.team()).add(worker);
                    new Conversion(worker).next();
                }
            }
        }
        open = true;
        for (int t = 0; t < above.length; t++) {
            present.get(t).sort((a, b) -> Double.compare(a.startedAt(), b.startedAt()));
            double wanted = there[t] - beyondWanted(t, there[t] - fte(t));
            above[t] = Math.max(0, StatedDecimals.exact(wanted - covers[t] * vacantInBalance(t)));
            review(t);
        }
        begun = true;
    }

    /** How many more are there at the start than are wanted: by a file those under notice, else as many as in a steady department. */
    private double beyondWanted(int team, double underNotice) {
        List<TeamBalance> teams = scene.blueprint().balance().teams();
        boolean fromFile = scene.blueprint().facts().workforce().staff().isPresent();
        return fromFile || team >= teams.size()
                ? underNotice
                : teams.get(team).agency().aboveWanted();
    }

    /** An agency worker resigns or leaves, or the posts of a team change. */
    void gone(Worker worker) {
        present.get(worker.team()).remove(worker);
    }

    /** Asks for people or gives notice, so that the number agrees with the vacancies and the caps. */
    void review(int team) {
        if (!open) {
            return;
        }
        int wanted = wanted(team);
        while (number(team) > wanted && !asked.get(team).isEmpty()) {
            asked.get(team).remove(asked.get(team).size() - 1).cancel();
        }
        while (present.get(team).size() > wanted) {
            giveNotice(present.get(team).get(0));
        }
        while (number(team) < wanted && numberOfAll() < mostOfAll) {
            ask(team);
        }
    }

    private int wanted(int team) {
        double whole = scene.grades().row(grade).fte();
        double wanted = StrictMath.floor(StatedDecimals.exact((covered(team) + above[team]) / whole) + roundedBy[team]);
        double share = agency.most().fraction();
        double inPost = StatedDecimals.exact(establishment.posts(team) - establishment.vacant(team));
        double highest = share < 1 ? StatedDecimals.floor(inPost * share / (1 - share) / whole) : Double.MAX_VALUE;
        return (int) Math.min(
                most[team], Math.min(wanted, Math.max(highest, StatedDecimals.exact(above[team] / whole))));
    }

    private double covered(int team) {
        return covers[team] * establishment.vacant(team);
    }

    /** Vacant posts of a team on the start date: as many as on average over runs, some of which draw fewer and some more. */
    private double vacantInBalance(int team) {
        List<TeamBalance> teams = scene.blueprint().balance().teams();
        return team < teams.size() ? teams.get(team).vacancies() : 0;
    }

    /** Whether in the balance of the start somebody is asked for at any moment, so that those asked for have been for some time. */
    private boolean asksAllTheTime(int team) {
        List<TeamBalance> teams = scene.blueprint().balance().teams();
        return team < teams.size() && teams.get(team).agency().asked() > 0;
    }

    private double fte(int team) {
        return present.get(team).stream().mapToDouble(Worker::fte).sum();
    }

    private int number(int team) {
        return present.get(team).size() + asked.get(team).size();
    }

    private int numberOfAll() {
        int number = 0;
        for (int t = 0; t < above.length; t++) {
            number += number(t);
        }
        return number;
    }

    private void ask(int team) {
        long identity = Identity.of(Source.AGENCY.number(team), requests[team]++);
        Timer[] starts = new Timer[1];
        starts[0] = new Timer(scene.timeline(), EventPriority.STAFFING, () -> {
            asked.get(team).remove(starts[0]);
            Worker worker = staff.starts(
                    identity, team, grade, scene.grades().row(grade).fte());
            present.get(team).add(worker);
            new Conversion(worker).next();
        });
        asked.get(team).add(starts[0]);
        double sofar = begun || !asksAllTheTime(team) ? 0 : scene.luck().uniform(identity, Purpose.START_AGE, 0);
        starts[0].at(scene.now() + agency.leadTime().days() * (1 - sofar));
    }

    private void giveNotice(Worker worker) {
        gone(worker);
        staff.leaving(worker).giveNotice();
    }

    /** Hours of an agency worker as a share of full time. */
    public double hours() {
        return scene.grades().row(grade).fte();
    }

    /** Notice of an agency worker, in days. */
    public double notice() {
        return scene.grades().row(grade).notice();
    }

    /** How many there are, those under notice left out; of one team, or of all where it is negative. */
    public int present(int team) {
        return team >= 0
                ? present.get(team).size()
                : present.stream().mapToInt(List::size).sum();
    }

    /** From now on there may be no more than so many in a team, or in all where it is negative. */
    public void atMost(int team, int number) {
        if (team >= 0) {
            most[team] = number;
        } else {
            mostOfAll = number;
        }
        while (present(team) > number) {
            giveNotice(longestServing(team));
        }
        for (int t = 0; t < above.length; t++) {
            if (team < 0 || team == t) {
                withdrawAsked(team, t, number);
            }
        }
    }

    private void withdrawAsked(int team, int t, int number) {
        while (!asked.get(t).isEmpty() && (team < 0 ? numberOfAll() : number(t)) > number) {
            asked.get(t).remove(asked.get(t).size() - 1).cancel();
        }
    }

    private Worker longestServing(int team) {
        Worker longest = null;
        for (int t = 0; t < present.size(); t++) {
            if (!present.get(t).isEmpty() && (team < 0 || team == t)) {
                Worker first = present.get(t).get(0);
                longest = longest == null || first.startedAt() < longest.startedAt() ? first : longest;
            }
        }
        return longest;
    }

    /** One agency worker's wish for a permanent post, which comes at a constant rate. */
    private final class Conversion {
        private final Worker worker;
        private final Timer timer;
        private double at = scene.now();
        private int considered;

        Conversion(Worker worker) {
            this.worker = worker;
            timer = new Timer(scene.timeline(), EventPriority.STAFFING, this::asksForAPost);
        }

        void next() {
            if (agency.conversion().perDay() > 0) {
                at += scene.luck().exponential(worker.identity(), Purpose.CONVERSION, considered++)
                        / agency.conversion().perDay();
                timer.at(at);
            }
        }

        private void asksForAPost() {
            Post post = present.get(worker.team()).contains(worker) ? establishment.vacantPost(worker.team()) : null;
            if (post != null) {
                gone(worker);
                int became = scene.grades().find(agency.becomes());
                GradeTable.Row row = scene.grades().row(became);
                worker.becomes(became, row, row.induction().shareAt(worker.startedAt(), scene.now()));
                staff.becamePermanent(worker);
                establishment.fills(post, worker);
                establishment.tell(worker.team());
            } else if (!worker.hasLeft()) {
                next();
            }
        }
    }
}
