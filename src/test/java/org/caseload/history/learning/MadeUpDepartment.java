package org.caseload.history.learning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.caseload.history.CaseHistory;
import org.caseload.history.Exit;
import org.caseload.history.KindOfWork;
import org.caseload.history.Pseudonym;
import org.caseload.history.Spell;
import org.caseload.history.Watched;
import org.caseload.history.Window;
import org.caseload.random.Law;
import org.caseload.random.PiecewiseLinear;
import org.caseload.random.Weibull;

/** A department of children in need whose law is drawn round England's, as what is published says that it may be, and its list. */
final class MadeUpDepartment {
    static final LocalDate AS_OF = LocalDate.of(2024, 3, 31);
    static final double PSEUDO_CASES = 50;
    private static final double TO_PLANS = 0.06;
    private static final Law ENGLAND = Weibull.withShapeAndMean(0.62, 110);
    static final Expected EXPECTED = new Expected(
            KindOfWork.CHILD_IN_NEED,
            ENGLAND,
            ENGLAND,
            false,
            Map.of(KindOfWork.PROTECTION_PLAN, TO_PLANS, KindOfWork.LOOKED_AFTER, 0.03));

    /** What may have happened to it. */
    enum Past {
        STEADY,
        GROWING,
        CLOSING_DRIVE
    }

    private final SplittableRandom luck;
    private final double[] ending;
    private final double[] toPlans;
    private final Law law;

    private MadeUpDepartment(SplittableRandom luck, double[] ending, double[] toPlans, Law law) {
        this.luck = luck;
        this.ending = ending;
        this.toPlans = toPlans;
        this.law = law;
    }

    /** One whose law is drawn from what is published and the pseudo-cases. */
    static MadeUpDepartment drawn(long seed) {
        SplittableRandom luck = new SplittableRandom(seed);
        double[] edges = EXPECTED.edges();
        double[] ending = new double[edges.length];
        double[] toPlans = new double[edges.length];
        double[] shares = new double[edges.length];
        double before = 1;
        double open = 1;
        for (int j = 0; j < edges.length; j++) {
            boolean last = j == edges.length - 1;
            double beyond = last ? 0 : 1 - ENGLAND.cumulative(edges[j]);
            double cases = PSEUDO_CASES * (before - beyond);
            ending[j] = last ? 1 : beta(luck, cases, PSEUDO_CASES * beyond);
            toPlans[j] = beta(luck, cases * TO_PLANS, cases * (1 - TO_PLANS));
            shares[j] = open * ending[j];
            open *= 1 - ending[j];
            before = beyond;
        }
        double[] knots = new double[edges.length + 1];
        System.arraycopy(edges, 0, knots, 1, edges.length);
        return new MadeUpDepartment(luck, ending, toPlans, PiecewiseLinear.withKnots(knots, shares));
    }

    /** One whose law is England's. */
    static MadeUpDepartment likeEngland(long seed) {
        return new MadeUpDepartment(
                new SplittableRandom(seed), new double[0], new double[EXPECTED.edges().length], ENGLAND);
    }

    private static double beta(SplittableRandom luck, double of, double notOf) {
        return new BetaDistribution(null, of, notOf).inverseCumulativeProbability(luck.nextDouble());
    }

    double ending(int band) {
        return ending[band];
    }

    double open(double age) {
        return 1 - law.cumulative(age);
    }

    /** The share of all that goes on to a protection plan. */
    double toPlans() {
        double open = 1;
        double sum = 0;
        for (int j = 0; j < ending.length; j++) {
            sum += open * ending[j] * toPlans[j];
            open *= 1 - ending[j];
        }
        return sum;
    }

    /** Its list of so many days, in whole days. */
    CaseHistory list(Past past, int days) {
        LocalDate first = AS_OF.minusDays(days - 1L);
        LocalDate drive = first.minusDays(90);
        List<Spell> spells = new ArrayList<>();
        LocalDate began = AS_OF.minusDays(3_000);
        for (int day = 0; !began.isAfter(AS_OF); day++, began = began.plusDays(1)) {
            double aDay = past == Past.GROWING ? 0.3 * StrictMath.exp(day / 3_000.0 * 1.5) : 0.9;
            for (double more = -StrictMath.log(1 - luck.nextDouble());
                    more < aDay;
                    more -= StrictMath.log(1 - luck.nextDouble())) {
                double lasts = law.quantile(luck.nextDouble());
                LocalDate ends = began.plusDays((long) Math.ceil(lasts));
                boolean closedEarly = past == Past.CLOSING_DRIVE
                        && began.isBefore(drive)
                        && ends.isAfter(drive)
                        && luck.nextDouble() < 0.4;
                boolean plan = luck.nextDouble() < toPlans[band(lasts)];
                if (!closedEarly && !ends.isBefore(first)) {
                    spells.add(spell(spells.size(), began, ends, plan));
                }
            }
        }
        Map<KindOfWork, Watched<Spell>> all = new EnumMap<>(KindOfWork.class);
        all.put(KindOfWork.CHILD_IN_NEED, Watched.of(new Window(first, AS_OF), spells));
        return new CaseHistory(AS_OF, Watched.nothing(), all, Watched.nothing(), List.of(), List.of());
    }

    private static int band(double lasts) {
        double[] edges = EXPECTED.edges();
        int band = 0;
        while (band < edges.length - 1 && edges[band] < lasts) {
            band++;
        }
        return band;
    }

    private static Spell spell(int number, LocalDate began, LocalDate ends, boolean plan) {
        boolean over = !ends.isAfter(AS_OF);
        return new Spell(
                new Pseudonym("C" + number),
                KindOfWork.CHILD_IN_NEED,
                Optional.empty(),
                began,
                over ? Optional.of(ends) : Optional.empty(),
                over
                        ? Optional.of(plan ? new Exit.WentOn(KindOfWork.PROTECTION_PLAN) : new Exit.Closed())
                        : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static double days(LocalDate date) {
        return ChronoUnit.DAYS.between(AS_OF, date);
    }
}
