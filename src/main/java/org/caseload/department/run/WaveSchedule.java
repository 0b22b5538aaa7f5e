package org.caseload.department.run;

import org.caseload.department.people.Post;
import org.caseload.department.people.Worker;
import org.caseload.department.plan.PostsRule;
import org.caseload.department.plan.RecruitmentWave;
import org.caseload.engine.Timer;
import org.caseload.engine.Turn;
import org.caseload.quantity.StatedDecimals;
import org.caseload.random.Draw;
import org.caseload.random.Identity;

/** The starting days of a recruitment wave: who comes, to which team, into which post. */
final class WaveSchedule {
    private final Scene scene;
    private final Offices offices;
    private final Placing placing;
    private final int source;
    private final RecruitmentWave wave;
    private final WorkingHours hours;

    WaveSchedule(Offices offices, Placing placing, int source, RecruitmentWave wave) {
        this.scene = offices.scene();
        this.offices = offices;
        this.placing = placing;
        this.source = source;
        this.wave = wave;
        hours = new WorkingHours(scene);
    }

    /** Sets an alarm for everybody who accepted. */
    void begin() {
        begin(0);
    }

    /** The same where the action's luck is shared out: that of the first of these people has a number of its own. */
    void begin(int firstLuck) {
        int people = (int) StrictMath.round(
                StatedDecimals.exact(wave.people().number(offices.staff().inPostOnStartDate())));
        double from = scene.blueprint().day(wave.on());
        double spread = wave.spreadOver().days();
        double end = scene.blueprint().dayOrNever(wave.until());
        for (int k = 0; k < people; k++) {
            long identity = Identity.of(source, firstLuck + k);
            double day = from + Math.floor(people > 1 ? spread * k / people : 0);
            if (day < end) {
                new Timer(scene.timeline(), Turn.STAFFING, () -> startOne(identity)).at(day);
            }
        }
    }

    private void startOne(long identity) {
        int team = placing.place(wave.to(), wave.posts() != PostsRule.FILL_VACANCIES);
        int grade = scene.grades().find(wave.grade());
        double fte = fte(identity, team, grade);
        boolean comes = scene.luck().uniform(identity, Draw.DROP_OUT, 0)
                >= wave.dropOut().fraction();
        Post post = wave.posts() == PostsRule.ADDED ? offices.establishment().create(identity, team, fte, grade) : null;
        if (comes) {
            settle(offices.staff().starts(identity, team, grade, fte), post);
        } else if (post != null) {
            offices.establishment().fillNext(post);
        }
        offices.establishment().tell(team);
    }

    /** Somebody who takes a post that is there works its hours; others their own. */
    private double fte(long identity, int team, int grade) {
        double own = hours.of(identity, grade);
        return hours.differ() && wave.posts() == PostsRule.FILL_VACANCIES
                ? offices.establishment().hoursOfNextPost(team).orElse(own)
                : own;
    }

    private void settle(Worker worker, Post post) {
        switch (wave.posts()) {
            case ADDED -> offices.establishment().fills(post, worker);
            case FILL_VACANCIES -> offices.establishment().takesAVacancy(worker);
            case TEMPORARY ->
                offices.staff()
                        .leaving(worker)
                        .leaveOn(scene.blueprint().day(wave.until().orElseThrow()));
        }
    }
}
