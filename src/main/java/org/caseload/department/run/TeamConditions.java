package org.caseload.department.run;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.caseload.department.people.Worker;
import org.caseload.department.record.Role;
import org.caseload.department.workforce.Supervision;
import org.caseload.department.workforce.Support;
import org.caseload.department.workforce.Workforce;

/**
 * What managers and family support workers do for the social workers of their team: how many share a manager, whose hours
 * newly qualified staff take, what support workers take off everybody. Looked at again whenever somebody of the team comes, goes,
 * or is away.
 */
final class TeamConditions {
    private final ReplicationContext scene;
    private final Staff staff;
    private final Desk desk;
    private final Optional<Supervision> supervision;
    private final Support support;
    private final int supervised;
    private final int senior;
    private final double[] strain;
    private final boolean[] hasManagers;
    private final boolean[] matters;

    TeamConditions(ReplicationContext scene, Staff staff, Desk desk) {
        this.scene = scene;
        this.staff = staff;
        this.desk = desk;
        Workforce workforce = scene.blueprint().facts().workforce();
        supervision = workforce.supervision();
        support = workforce.support();
        supervised = scene.grades().find("newly-qualified");
        senior = scene.grades().find("senior");
        int teams = scene.blueprint().teams().size();
        strain = new double[teams];
        hasManagers = new boolean[teams];
        matters = new boolean[teams];
        Arrays.fill(strain, 1);
        Arrays.fill(matters, supervision.isPresent());
        if (supervision.isPresent()) {
            staff.influencesLeaving(this::leaving);
        }
    }

    private double leaving(Worker worker) {
        return worker.grade().role() == Role.SOCIAL_WORKER ? strain[worker.team()] : 1;
    }

    /** Somebody of a team falls ill or is back: that of most social workers changes nothing for the others. */
    void presenceChanged(Worker who) {
        if (who.grade().role() != Role.SOCIAL_WORKER || who.gradeNumber() == senior) {
            changed(who);
        }
    }

    /** Somebody of a team comes, goes, or changes grade. */
    void changed(Worker who) {
        int team = who.team();
        hasManagers[team] |= who.grade().role() == Role.TEAM_MANAGER;
        matters[team] |= who.grade().role() != Role.SOCIAL_WORKER;
        if (matters[team]) {
            review(team);
        }
    }

    private void review(int team) {
        double managers = 0;
        double supporters = 0;
        double workers = 0;
        double newly = 0;
        double seniors = 0;
        double capacity = 0;
        for (Worker member : desk.ranking(team).members()) {
            switch (member.grade().role()) {
                case TEAM_MANAGER -> managers += member.present() ? member.fte() : 0;
                case FAMILY_SUPPORT ->
                    supporters += member.present() && !member.grade().holdsCases() ? member.fte() : 0;
                case SOCIAL_WORKER -> {
                    workers += member.fte();
                    newly += member.gradeNumber() == supervised ? member.fte() : 0;
                    seniors += member.gradeNumber() == senior && member.present() ? member.fte() : 0;
                    capacity += member.holdsCases() ? member.grade().comfortable() * member.fte() : 0;
                }
            }
        }
        strain[team] = supervision.isPresent() && hasManagers[team]
                ? Math.min(
                        scene.blueprint().facts().workforce().maxEffect(),
                        supervision.get().factor(workers, managers))
                : 1;
        double helped = capacity > 0 ? 1 + supporters * support.capacity() / capacity : 1;
        double left = supervision.isPresent() && managers == 0 && seniors > 0
                ? supervision.get().keeps(newly, seniors)
                : 1;
        for (Worker member : List.copyOf(desk.ranking(team).members())) {
            if (member.grade().role() == Role.SOCIAL_WORKER) {
                double own = helped * (member.gradeNumber() == senior ? left : 1);
                double pace = member.gradeNumber() == supervised ? 1 / strain[team] : 1;
                if (member.hasOtherConditions(own, pace)) {
                    staff.conditions(member, own, pace);
                }
            }
        }
    }
}
