package org.caseload.department.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.caseload.department.people.Market;
import org.caseload.department.people.Post;
import org.caseload.department.people.Requisition;
import org.caseload.department.people.Worker;
import org.caseload.department.record.Role;
import org.caseload.department.staffing.TeamBalance;
import org.caseload.department.workforce.GradeTable;
import org.caseload.department.workforce.Recruitment;
import org.caseload.random.Purpose;

/**
 * The posts of every team, who holds them, and the search for successors. A requisition opens at resignation, unless
 * somebody in the team holds no post and takes it.
 */
public final class Establishment implements Requisition.Hiring {
    private final ReplicationContext scene;
    private final Staff staff;
    private final Recruitment recruitment;
    private final Market market;
    private final List<TeamPosts> posts = new ArrayList<>();
    private final Map<Post, Requisition> requisitions = new LinkedHashMap<>();
    private final List<List<Worker>> withoutPost = new ArrayList<>();
    /** By team: posts that are to go as people leave them, in FTE. */
    private final double[] tooMany;

    private AgencyStaff agency;

    Establishment(ReplicationContext scene, Staff staff) {
        this.scene = scene;
        this.staff = staff;
        recruitment = scene.blueprint().facts().workforce().recruitment();
        market = recruitment
                .supply()
                .map(supply -> new Market(
                        supply,
                        scene.blueprint().years().growthOfPosts()
                                * scene.blueprint().caseHolders(),
                        scene.years(),
                        scene.luck(),
                        scene.timeline()))
                .orElse(null);
        tooMany = new double[scene.blueprint().teams().size()];
        for (int t = 0; t < tooMany.length; t++) {
            posts.add(new TeamPosts());
            withoutPost.add(new ArrayList<>());
        }
    }

    /** Agency staff cover vacancies, where they are not null. */
    void coveredBy(AgencyStaff agencyStaff) {
        agency = agencyStaff;
    }

    /** Adds a vacant post; nobody is searched for yet. */
    public Post create(long identity, int team, double fte, int grade) {
        Post post = new Post(identity, team, fte, grade);
        changed(post);
        Market itsMarket = holdsCases(post) ? market : null;
        requisitions.put(
                post,
                new Requisition(post, recruitment, scene.years(), scene.luck(), scene.timeline(), this, itsMarket));
        return post;
    }

    /** Adds a full-time post of social workers and has it filled; one that was to go stays instead. */
    public void add(long identity, int team) {
        if (tooMany[team] >= 1) {
            tooMany[team]--;
        } else {
            fillNext(create(identity, team, 1, likeliestGrade(team)));
            tell(team);
        }
    }

    /** Takes posts of social workers away: vacant ones now, the others as people leave them. */
    public void takeAway(int team, double hours) {
        tooMany[team] += hours;
        Post vacant = posts.get(team).lastVacant();
        while (vacant != null && isTooMany(vacant)) {
            remove(vacant);
            vacant = posts.get(team).lastVacant();
        }
        tell(team);
    }

    private boolean isTooMany(Post post) {
        return holdsCases(post) && tooMany[post.team()] >= post.fte() / 2;
    }

    private void remove(Post post) {
        tooMany[post.team()] -= post.fte();
        requisitions.remove(post).withdraw();
        posts.get(post.team()).remove(post);
    }

    /** The grade in which people are most often hired into a team. */
    public int likeliestGrade(int team) {
        double[] share = scene.blueprint().balance().teams().get(team).hiredShare();
        int best = Math.max(0, scene.grades().find("social-worker"));
        for (int g = 0; g < share.length; g++) {
            best = share[g] > share[best] ? g : best;
        }
        return best;
    }

    /** The requisition of a post. */
    public Requisition requisition(Post post) {
        return requisitions.get(post);
    }

    /** Somebody starts without a post and takes one that is vacant, or will be next. */
    public void takesAVacancy(Worker worker) {
        Post vacant = posts.get(worker.team()).firstToFill();
        if (vacant != null) {
            fills(vacant, worker);
        } else {
            withoutPost.get(worker.team()).add(worker);
        }
        tell(worker.team());
    }

    /** The hours of the post that the next who comes without one would take, if there is any. */
    public OptionalDouble hoursOfNextPost(int team) {
        Post next = posts.get(team).firstToFill();
        return next == null ? OptionalDouble.empty() : OptionalDouble.of(next.fte());
    }

    /** Somebody takes a post; nobody else is searched for. */
    public void fills(Post post, Worker worker) {
        requisition(post).withdraw();
        take(post, worker);
    }

    private void take(Post post, Worker worker) {
        post.take(worker);
        changed(post);
    }

    /** The grade of whoever holds a post has changed, and with it perhaps what the post is for. */
    void gradeChanged(Worker worker) {
        if (worker.post() != null) {
            changed(worker.post());
        }
    }

    private void changed(Post post) {
        posts.get(post.team()).count(post, holdsCases(post));
    }

    /** Somebody resigns: a colleague without a post is to follow, or the search begins. */
    void resigned(Worker worker) {
        Post post = worker.post();
        if (post == null) {
            withoutPost.get(worker.team()).remove(worker);
            noLongerAgency(worker);
            return;
        }
        changed(post);
        fillNext(post);
    }

    /** A post needs somebody: a colleague without one takes it, or the search begins where posts are filled at all. */
    public void fillNext(Post post) {
        List<Worker> waiting = withoutPost.get(post.team());
        if (!waiting.isEmpty() && holdsCases(post)) {
            fills(post, waiting.remove(0));
        } else if (recruitment.rolling()) {
            requisition(post).open();
        }
    }

    /** Somebody has left. */
    void left(Worker worker) {
        if (worker.post() != null) {
            Post post = worker.post();
            post.vacate();
            changed(post);
            if (isTooMany(post)) {
                remove(post);
            }
        } else {
            withoutPost.get(worker.team()).remove(worker);
            noLongerAgency(worker);
        }
        tell(worker.team());
    }

    /** Somebody has gone to another team: their post goes with them; whoever has none takes the next that is vacant there. */
    void moved(Worker worker, int from) {
        Post post = worker.post();
        if (post != null) {
            posts.get(from).remove(post);
            post.movesTo(worker.team());
            changed(post);
            tell(worker.team());
        } else if (withoutPost.get(from).remove(worker)) {
            takesAVacancy(worker);
        }
        tell(from);
    }

    private void noLongerAgency(Worker worker) {
        if (agency != null) {
            agency.gone(worker);
            agency.review(worker.team());
        }
    }

    /** A post of a team that nobody holds now, or null. */
    Post vacantPost(int team) {
        Post first = posts.get(team).firstToFill();
        return first != null && first.isVacant() ? first : null;
    }

    @Override
    public void starts(Post post) {
        int grade = gradeHired(post);
        take(post, staff.starts(post.successor(), post.team(), grade, post.fte()));
        tell(post.team());
    }

    private int gradeHired(Post post) {
        TeamBalance balance = scene.blueprint().balance().teams().get(post.team());
        double[] share = balance.hiredShare();
        if (!holdsCases(post)
                || recruitment.hires().isLikeForLike()
                || Arrays.stream(share).sum() == 0) {
            return post.gradeNumber();
        }
        double u = scene.luck().uniform(post.successor(), Purpose.HIRED_GRADE, 0);
        double passed = 0;
        int grade = GradeTable.NONE;
        for (int g = 0; g < share.length; g++) {
            if (share[g] > 0 && (grade == GradeTable.NONE || u >= passed)) {
                grade = g;
            }
            passed += share[g];
        }
        return grade;
    }

    private boolean holdsCases(Post post) {
        return scene.grades().row(post.gradeNumber()).role() == Role.SOCIAL_WORKER;
    }

    /** Vacant posts of a team's social workers, in FTE. */
    public double vacant(int team) {
        return posts.get(team).vacant();
    }

    /** The same less those that are to go as people leave; below 0 where more are to go than are vacant. */
    public double spare(int team) {
        return vacant(team) - tooMany[team];
    }

    /** Posts of a team's social workers, in FTE. */
    public double posts(int team) {
        return posts.get(team).all();
    }

    /** Tells the observer how many posts a team has and how many are vacant. */
    public void tell(int team) {
        scene.observer().postsChanged(scene.now(), team, posts(team), vacant(team));
        if (agency != null) {
            agency.review(team);
        }
    }
}
