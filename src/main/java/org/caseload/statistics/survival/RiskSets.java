package org.caseload.statistics.survival;

import java.util.Arrays;
import java.util.List;

/** How many were watched at each age at which something ended, and how many of them ended there, by cause. */
final class RiskSets {
    private final double[] times;
    private final int[] atRisk;
    private final int[] ended;
    private final int[][] byCause;

    RiskSets(List<WatchedSpan> spans, int causes) {
        double[] entries =
                spans.stream().mapToDouble(WatchedSpan::entry).sorted().toArray();
        double[] exits = spans.stream().mapToDouble(WatchedSpan::exit).sorted().toArray();
        times = spans.stream()
                .filter(WatchedSpan::ended)
                .mapToDouble(WatchedSpan::exit)
                .sorted()
                .distinct()
                .toArray();
        atRisk = new int[times.length];
        ended = new int[times.length];
        byCause = new int[times.length][causes + 1];
        for (WatchedSpan span : spans) {
            if (span.ended()) {
                int i = Arrays.binarySearch(times, span.exit());
                ended[i]++;
                byCause[i][span.cause()]++;
            }
        }
        int entered = 0;
        int left = 0;
        for (int i = 0; i < times.length; i++) {
            while (entered < entries.length && entries[entered] < times[i]) {
                entered++;
            }
            while (exits[left] < times[i]) {
                left++;
            }
            atRisk[i] = entered - left;
        }
    }

    int count() {
        return times.length;
    }

    double time(int i) {
        return times[i];
    }

    int atRisk(int i) {
        return atRisk[i];
    }

    int ended(int i) {
        return ended[i];
    }

    int ended(int i, int cause) {
        return byCause[i][cause];
    }

    /** How many of the ages lie at or below one. */
    int upTo(double age) {
        int i = Arrays.binarySearch(times, age);
        return i >= 0 ? i + 1 : -i - 1;
    }
}
