package org.caseload.history.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.caseload.history.KindOfWork;

/** Cases of a council that does not exist: every one follows from the seed. */
public final class InventedCouncil {
    private final Random random;
    private final int workers;
    private int children;

    private InventedCouncil(long seed, int workers) {
        this.random = new Random(seed);
        this.workers = workers;
    }

    /**
     * All cases referred in some years before a day.
     *
     * @param aWeek referrals a week
     */
    public static List<Journey> cases(long seed, LocalDate asOf, int years, double aWeek, int workers) {
        InventedCouncil council = new InventedCouncil(seed, workers);
        List<Journey> cases = new ArrayList<>();
        double day = 0;
        while (day < years * 365) {
            LocalDate referred = asOf.minusYears(years).plusDays((long) day + 1);
            council.referral(referred, asOf, cases);
            day += -7 / aWeek * Math.log(1 - council.random.nextDouble());
        }
        return cases.stream().map(journey -> journey.asOf(asOf)).toList();
    }

    private void referral(LocalDate referred, LocalDate asOf, List<Journey> cases) {
        if (referred.isAfter(asOf)) {
            return;
        }
        children++;
        String child = Integer.toString(100_000 + children * 7);
        Journey journey = journey(child, referred);
        cases.add(journey);
        boolean again = journey.closed().isPresent() && random.nextInt(6) == 0;
        if (again) {
            LocalDate later = journey.closed().get().plusDays(40 + random.nextInt(200));
            if (!later.isAfter(asOf)) {
                cases.add(journey(child, later));
            }
        }
    }

    private Journey journey(String child, LocalDate referred) {
        List<Journey.Step> steps = new ArrayList<>();
        if (random.nextInt(12) == 0) {
            return new Journey(child, referred, true, steps);
        }
        LocalDate day = step(steps, KindOfWork.ASSESSMENT, referred, random.nextInt(55));
        int draw = random.nextInt(100);
        KindOfWork next = draw < 30
                ? null
                : draw < 85
                        ? KindOfWork.CHILD_IN_NEED
                        : draw < 96 ? KindOfWork.PROTECTION_PLAN : KindOfWork.LOOKED_AFTER;
        while (next != null && steps.size() < 6) {
            int days = switch (next) {
                case ASSESSMENT, CHILD_IN_NEED -> 5 + exponential(110);
                case PROTECTION_PLAN -> 30 + exponential(240);
                case LOOKED_AFTER -> 20 + exponential(700);
            };
            day = step(steps, next, day, days);
            next = follows(next);
        }
        return new Journey(child, referred, false, steps);
    }

    private KindOfWork follows(KindOfWork work) {
        int draw = random.nextInt(100);
        return switch (work) {
            case ASSESSMENT -> null;
            case CHILD_IN_NEED -> draw < 10 ? KindOfWork.PROTECTION_PLAN : draw < 13 ? KindOfWork.LOOKED_AFTER : null;
            case PROTECTION_PLAN -> draw < 60 ? KindOfWork.CHILD_IN_NEED : draw < 75 ? KindOfWork.LOOKED_AFTER : null;
            case LOOKED_AFTER -> draw < 25 ? KindOfWork.CHILD_IN_NEED : null;
        };
    }

    private LocalDate step(List<Journey.Step> steps, KindOfWork work, LocalDate from, int days) {
        LocalDate to = from.plusDays(days);
        int worker = random.nextInt(workers);
        String team = work == KindOfWork.ASSESSMENT
                ? "Assessment"
                : work == KindOfWork.LOOKED_AFTER ? "Looked After" : "Locality";
        steps.add(new Journey.Step(work, from, Optional.of(to), "SW" + (1000 + worker), team));
        return to;
    }

    private int exponential(double mean) {
        return (int) (-mean * Math.log(1 - random.nextDouble()));
    }
}
