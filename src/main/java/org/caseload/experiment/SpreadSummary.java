package org.caseload.experiment;

import java.util.ArrayList;
import java.util.List;
import org.caseload.result.CaseloadSpread;
import org.caseload.statistics.MeanInterval;

/** Reduces how caseloads are spread over workers. */
final class SpreadSummary {
    private static final int[] MARKS = {15, 20, 25, 30};
    private static final double LEVEL = 0.95;

    private final PreparedStudy design;
    private final List<Replication> replications;

    SpreadSummary(PreparedStudy design, List<Replication> replications) {
        this.design = design;
        this.replications = replications;
    }

    List<CaseloadSpread> spreads() {
        List<CaseloadSpread> spreads = new ArrayList<>();
        int[] days = design.book().spreadDays();
        for (int d = 0; d < days.length; d++) {
            spreads.add(spread(d, days[d]));
        }
        return spreads;
    }

    private CaseloadSpread spread(int place, int day) {
        int n = replications.size();
        int most = 0;
        for (Replication replication : replications) {
            int[] holding = replication.spread()[place];
            for (int k = most; k < holding.length; k++) {
                most = holding[k] > 0 ? k : most;
            }
        }
        List<Double> workers = new ArrayList<>();
        for (int k = 0; k <= most; k++) {
            long sum = 0;
            for (Replication replication : replications) {
                sum += replication.spread()[place][k];
            }
            workers.add((double) sum / n);
        }
        List<CaseloadSpread.Above> above = new ArrayList<>();
        for (int mark : MARKS) {
            above.add(above(place, mark, over(workers, mark)));
        }
        return new CaseloadSpread(
                design.readingDays().date(day),
                design.book().targetEntry().team(),
                workers,
                above,
                over(workers, -1),
                n);
    }

    private static double over(List<Double> workersHolding, int mark) {
        return workersHolding.stream()
                .skip(mark + 1L)
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private CaseloadSpread.Above above(int place, int mark, double workers) {
        double[] shares = replications.stream()
                .mapToDouble(replication -> shareAbove(replication.spread()[place], mark))
                .filter(share -> !Double.isNaN(share))
                .toArray();
        if (shares.length < 2) {
            double only = shares.length == 0 ? Double.NaN : shares[0];
            return new CaseloadSpread.Above(mark, workers, only, Double.NaN, Double.NaN);
        }
        MeanInterval interval = MeanInterval.of(shares, LEVEL);
        return new CaseloadSpread.Above(mark, workers, interval.mean(), interval.low(), interval.high());
    }

    private static double shareAbove(int[] holding, int mark) {
        int all = 0;
        int over = 0;
        for (int k = 0; k < holding.length; k++) {
            all += holding[k];
            over += k > mark ? holding[k] : 0;
        }
        return all == 0 ? Double.NaN : (double) over / all;
    }
}
