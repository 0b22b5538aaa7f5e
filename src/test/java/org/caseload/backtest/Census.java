package org.caseload.backtest;

import java.util.Arrays;
import java.util.BitSet;
import org.caseload.department.record.AbsenceCause;
import org.caseload.department.record.Contract;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.department.record.Destination;
import org.caseload.department.record.Register;
import org.caseload.department.record.Role;

/** Counts a run's social workers at every midnight as the workforce census does: permanent and agency staff apart. */
final class Census implements DepartmentObserver {
    private final double[] inPost;
    private final double[] agency;
    private final double[] vacancies;
    private final double[] leavers;
    private final double[] absence;
    private final double[] referred;
    private final double[] onPlan;
    private final BitSet permanent = new BitSet();
    private final BitSet temporary = new BitSet();
    private final BitSet ill = new BitSet();
    private double[] fte = new double[256];
    private double[] vacant = new double[0];
    private Register register;
    private int plan;
    private double gone;
    private int children;
    private int plans;

    Census(int days) {
        inPost = new double[days];
        agency = new double[days];
        vacancies = new double[days];
        leavers = new double[days];
        absence = new double[days];
        referred = new double[days];
        onPlan = new double[days];
    }

    @Override
    public void began(Register names) {
        register = names;
        plan = names.stages().indexOf("child-protection");
        vacant = new double[names.teams().size()];
    }

    @Override
    public void workerStarted(double time, int worker, int team, int grade, double hours, double ramp) {
        if (register.roles().get(grade) != Role.SOCIAL_WORKER) {
            return;
        }
        fte = worker < fte.length ? fte : Arrays.copyOf(fte, 2 * worker);
        fte[worker] = hours;
        (register.contracts().get(grade) == Contract.PERMANENT ? permanent : temporary).set(worker);
    }

    @Override
    public void workerLeft(double time, int worker, Destination destination) {
        gone += permanent.get(worker) && destination != Destination.CONTRACT_END ? fte[worker] : 0;
        permanent.clear(worker);
        temporary.clear(worker);
        ill.clear(worker);
    }

    @Override
    public void workerAbsent(double time, int worker, AbsenceCause cause) {
        ill.set(worker, cause == AbsenceCause.SICKNESS);
    }

    @Override
    public void workerReturned(double time, int worker) {
        ill.clear(worker);
    }

    @Override
    public void postsChanged(double time, int team, double posts, double nowVacant) {
        vacant[team] = nowVacant;
    }

    @Override
    public void referred(double time, int childCase, double previousReferral) {
        children++;
    }

    @Override
    public void stageEntered(double time, int childCase, int stage, double clockStarted) {
        plans += stage == plan ? 1 : 0;
    }

    @Override
    public void stageLeft(double time, int childCase, int stage, double clockStarted) {
        plans -= stage == plan ? 1 : 0;
    }

    @Override
    public void midnight(int day) {
        if (day >= inPost.length) {
            return;
        }
        inPost[day] = sum(permanent);
        agency[day] = sum(temporary);
        vacancies[day] = Arrays.stream(vacant).sum();
        leavers[day] = gone;
        BitSet away = (BitSet) ill.clone();
        away.and(permanent);
        absence[day] = sum(away) / inPost[day];
        referred[day] = children;
        onPlan[day] = plans;
    }

    private double sum(BitSet who) {
        return who.stream().mapToDouble(worker -> fte[worker]).sum();
    }

    double inPostShare(int day, int base) {
        return 100 * inPost[day] / inPost[base];
    }

    double agencyRate(int day) {
        return 100 * agency[day] / (agency[day] + inPost[day]);
    }

    double vacancyRate(int day) {
        return 100 * vacancies[day] / (vacancies[day] + inPost[day]);
    }

    /** Leavers of the year before the day over those in post on it. */
    double turnover(int day) {
        return 100 * (leavers[day] - leavers[Math.max(0, day - 365)]) / inPost[day];
    }

    /** Mean share off sick over the year before the day. */
    double absenceRate(int day) {
        return 100
                * Arrays.stream(absence, Math.max(0, day - 365), day).average().orElseThrow();
    }

    double plans(int day) {
        return onPlan[day];
    }

    double referrals(int day) {
        return referred[day] - referred[Math.max(0, day - 365)];
    }
}
