package org.caseload.department.run;

import java.util.List;
import java.util.stream.IntStream;
import org.caseload.department.allocation.TeamRanking;
import org.caseload.department.workforce.Placement;
import org.caseload.department.workforce.Post;
import org.caseload.department.workforce.PostsRule;
import org.caseload.department.workforce.RecruitmentWave;
import org.caseload.department.workforce.SteadyIntake;
import org.caseload.department.workforce.Worker;
import org.caseload.engine.Timer;
import org.caseload.engine.Turn;
import org.caseload.random.Draw;
import org.caseload.random.Identity;

/** The plan's dated actions that bring people; changes of demand and of thresholds are known to their own rooms. */
final class PlanSchedule {
    private final Scene scene;
    private final Staff staff;
    private final Desk desk;
    private final Establishment establishment;
    private final int[] placed;

    PlanSchedule(Scene scene, Staff staff, Desk desk, Establishment establishment) {
        this.scene = scene;
        this.staff = staff;
        this.desk = desk;
        this.establishment = establishment;
        placed = new int[scene.blueprint().teams().size()];
    }

    /** Sets the alarms of all actions. */
    void begin() {
        scene.blueprint().plan().forEach((name, action) -> {
            if (action instanceof RecruitmentWave wave) {
                begin(Blueprint.sourceOf(name), wave);
            } else if (action instanceof SteadyIntake intake) {
                new Intake(Blueprint.sourceOf(name), intake).next();
            }
        });
    }

    private void begin(int source, RecruitmentWave wave) {
        double inPost = scene.blueprint().facts().workforce().teams().values().stream()
                .mapToDouble(team -> team.inPostFte())
                .sum();
        int people = (int) StrictMath.round(wave.people().number(inPost));
        double from = scene.blueprint().day(wave.on());
        double spread = wave.spreadOver().days();
        double end = wave.until()
                .map(scene.blueprint()::day)
                .map(Integer::doubleValue)
                .orElse(Double.POSITIVE_INFINITY);
        for (int k = 0; k < people; k++) {
            long identity = Identity.of(source, k);
            double day = from + Math.floor(people > 1 ? spread * k / people : 0);
            if (day < end) {
                new Timer(scene.timeline(), Turn.STAFFING, () -> startOne(identity, wave)).at(day);
            }
        }
    }

    private void startOne(long identity, RecruitmentWave wave) {
        int team = place(wave.to(), wave.posts() != PostsRule.FILL_VACANCIES);
        int grade = scene.grades().find(wave.grade());
        double fte = scene.grades().row(grade).fte();
        boolean comes = scene.luck().uniform(identity, Draw.DROP_OUT, 0)
                >= wave.dropOut().fraction();
        Post post = null;
        if (wave.posts() == PostsRule.ADDED) {
            post = establishment.create(identity, team, fte, grade);
        }
        if (comes) {
            Worker worker = staff.starts(identity, team, grade, fte);
            settle(worker, post, wave);
        } else if (post != null) {
            establishment.fillNext(post);
        }
        establishment.tell(team);
    }

    private void settle(Worker worker, Post post, RecruitmentWave wave) {
        switch (wave.posts()) {
            case ADDED -> establishment.fills(post, worker);
            case FILL_VACANCIES -> establishment.takesAVacancy(worker);
            case TEMPORARY ->
                staff.leaving(worker).leaveOn(scene.blueprint().day(wave.until().orElseThrow()));
        }
    }

    /** The team for the next person; those placed before count against vacancies that they do not themselves fill. */
    private int place(Placement to, boolean leavesVacancies) {
        int team = switch (to.spread()) {
            case BY_LOAD -> highest(to, this::load);
            case BY_VACANCIES -> highest(to, t -> establishment.vacant(t) - (leavesVacancies ? placed[t] : 0));
            case EQUALLY -> highest(to, t -> -placed[t]);
        };
        placed[team]++;
        return team;
    }

    private int highest(Placement to, java.util.function.IntToDoubleFunction value) {
        List<Integer> candidates = candidates(to);
        int best = candidates.get(0);
        for (int team : candidates) {
            if (value.applyAsDouble(team) > value.applyAsDouble(best)) {
                best = team;
            }
        }
        return best;
    }

    private List<Integer> candidates(Placement to) {
        List<String> teams = scene.blueprint().teams();
        if (to.team().isPresent()) {
            return List.of(teams.indexOf(to.team().get()));
        }
        int stage = to.teamsHolding()
                .map(id -> scene.stages().find(id))
                .orElse(scene.stages().first());
        return IntStream.range(0, teams.size())
                .filter(t -> desk.teamsHolding(stage).contains(desk.ranking(t)))
                .boxed()
                .toList();
    }

    /** Load over capacity of a team, people in induction counted at full capacity so that a wave spreads evenly. */
    private double load(int team) {
        TeamRanking ranking = desk.ranking(team);
        double load = 0;
        double capacity = 0;
        for (Worker worker : ranking.members()) {
            load += worker.caseload().load();
            capacity += worker.grade().comfortable() * worker.fte();
        }
        return capacity > 0 ? load / capacity : Double.POSITIVE_INFINITY;
    }

    /** People who join at random times. */
    private final class Intake {
        private final int source;
        private final SteadyIntake intake;
        private final Timer timer;
        private double at;
        private long index = -1;

        Intake(int source, SteadyIntake intake) {
            this.source = source;
            this.intake = intake;
            at = scene.blueprint().day(intake.on());
            timer = new Timer(scene.timeline(), Turn.STAFFING, this::join);
        }

        void next() {
            if (intake.rate().perDay() > 0) {
                index++;
                at += scene.luck().exponential(Identity.of(source, index), Draw.ARRIVAL, 0)
                        / intake.rate().perDay();
                double until = intake.until()
                        .map(scene.blueprint()::day)
                        .map(Integer::doubleValue)
                        .orElse(Double.POSITIVE_INFINITY);
                if (at < until) {
                    timer.at(at);
                }
            }
        }

        private void join() {
            long identity = Identity.of(source, index);
            int team = place(intake.to(), true);
            int grade = scene.grades().find(intake.grade());
            double fte = scene.grades().row(grade).fte();
            next();
            Post post = establishment.create(identity, team, fte, grade);
            establishment.fills(post, staff.starts(identity, team, grade, fte));
            establishment.tell(team);
        }
    }
}
