package org.caseload.statistics.survival;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many spans began to be watched, stopped and ended at each age: all that a likelihood needs, however many spans there are. */
final class AgeCounts {
    private final double[] ages;

    /** Those that stopped being watched at an age, less those that began to be. */
    private final int[] left;

    private final int[] ended;

    AgeCounts(List<WatchedSpan> spans) {
        Map<Double, int[]> counts = new TreeMap<>();
        for (WatchedSpan span : spans) {
            counts.computeIfAbsent(span.entry(), age -> new int[2])[0]--;
            int[] atExit = counts.computeIfAbsent(span.exit(), age -> new int[2]);
            atExit[0]++;
            atExit[1] += span.ended() ? 1 : 0;
        }
        ages = counts.keySet().stream().mapToDouble(age -> age).toArray();
        left = counts.values().stream().mapToInt(count -> count[0]).toArray();
        ended = counts.values().stream().mapToInt(count -> count[1]).toArray();
    }

    int count() {
        return ages.length;
    }

    double age(int i) {
        return ages[i];
    }

    int left(int i) {
        return left[i];
    }

    int ended(int i) {
        return ended[i];
    }
}
