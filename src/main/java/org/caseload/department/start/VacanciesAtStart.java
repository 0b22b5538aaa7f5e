package org.caseload.department.start;

import java.util.Map;
import org.caseload.department.balance.BalancedDepartment;
import org.caseload.department.people.Post;
import org.caseload.department.run.Establishment;
import org.caseload.department.run.ReplicationContext;
import org.caseload.department.run.WorkingHours;
import org.caseload.department.workforce.Team;
import org.caseload.department.workforce.Workforce;
import org.caseload.quantity.StatedDecimals;
import org.caseload.random.Equilibrium;
import org.caseload.random.Identity;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;
import org.caseload.random.Source;

/** Draws the posts that nobody holds at the start, and how far the search for somebody has come. */
final class VacanciesAtStart {
    private static final int TRIES = 64;

    private final ReplicationContext scene;
    private final BalancedDepartment balance;
    private final Workforce workforce;
    private final Establishment establishment;
    private final WorkingHours hours;

    VacanciesAtStart(ReplicationContext scene, Establishment establishment) {
        this.scene = scene;
        this.balance = scene.blueprint().balance();
        this.workforce = scene.blueprint().facts().workforce();
        this.establishment = establishment;
        hours = new WorkingHours(scene);
    }

    /** Posts that nobody holds, each with its search under way; a broken number of them by chance. */
    void draw(int t) {
        double left = StatedDecimals.exact(balance.teams().get(t).vacancies());
        long first = 1L << 20;
        double last = scene.luck().uniform(Identity.of(Source.POST_AT_START.number(t), first), Purpose.START_STATE, 0);
        for (long k = first; left > 0; k++) {
            long identity = Identity.of(Source.POST_AT_START.number(t), k);
            double fte = hours.differ() ? hours.of(identity, establishment.likeliestGrade(t)) : 1;
            if (fte <= left || last < left / fte) {
                waitOrSearch(establishment.create(identity, t, fte, establishment.likeliestGrade(t)));
            }
            left = StatedDecimals.exact(left - fte);
        }
    }

    private void waitOrSearch(Post post) {
        if (waits(post)) {
            establishment.requisition(post).waitsAlready();
        } else {
            search(post);
        }
    }

    private void search(Post post) {
        if (workforce.recruitment().rolling()) {
            establishment.requisition(post).openSince(searchLeft(post));
        }
    }

    /** Vacant posts of grades that hold no cases: whole posts above those in post. */
    void drawOthers(int t) {
        Team team = scene.blueprint().team(t);
        long next = 1L << 21;
        for (Map.Entry<String, Double> posts : team.otherPosts().entrySet()) {
            int vacant =
                    (int) StatedDecimals.floor(posts.getValue() - team.inPost().getOrDefault(posts.getKey(), 0.0));
            for (int k = 0; k < vacant; k++) {
                int grade = scene.grades().find(posts.getKey());
                search(establishment.create(Identity.of(Source.POST_AT_START.number(t), next++), t, 1, grade));
            }
        }
    }

    /** Whether a vacant post's search is through, and it waits for the market. */
    private boolean waits(Post post) {
        double share = balance.teams().get(post.team()).waitingShare();
        return share > 0 && scene.luck().uniform(post.successor(), Purpose.SUPPLY, 1) < share;
    }

    /** Days to the end of the present attempt to fill a post that is vacant already, its holder having worked notice. */
    private double searchLeft(Post post) {
        KeyedRandom luck = scene.luck();
        double again = workforce.recruitment().dropOut().fraction();
        double notice = workforce.leaving().notice().days();
        Equilibrium attempt = scene.blueprint().laws().timeToStart();
        double left = 0;
        for (int k = 0; k < TRIES; k++) {
            long who = post.successor();
            double whole = attempt.lengthBiasedQuantile(luck.uniform(who, Purpose.START_DURATION, k));
            double age = whole * luck.uniform(who, Purpose.START_AGE, k);
            left = whole - age;
            if (luck.uniform(who, Purpose.START_STATE, k + 1) < again || age >= notice) {
                break;
            }
        }
        return left;
    }
}
