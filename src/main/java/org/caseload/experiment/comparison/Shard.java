package org.caseload.experiment.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a comparison's batches, so that several machines can share the work.
 *
 * @param number which part, from 1
 * @param of how many parts there are
 */
public record Shard(int number, int of) {
    /** All of them. */
    public static final Shard WHOLE = new Shard(1, 1);

    /** Checks the numbers. */
    public Shard {
        if (of < 1 || number < 1 || number > of) {
            throw new IllegalArgumentException(number + "/" + of + " is no shard; permitted: such as 1/3, 2/3 and 3/3");
        }
    }

    /** Whether a batch, numbered from 0, belongs to it. */
    public boolean holds(int batch) {
        return batch % of == number - 1;
    }

    /** The batches of so many replications that belong to it. */
    public List<Integer> batches(int replications) {
        List<Integer> batches = new ArrayList<>();
        for (int batch = 0; batch * ComparisonRuns.BATCH < replications; batch++) {
            if (holds(batch)) {
                batches.add(batch);
            }
        }
        return batches;
    }

    /** How many of so many replications belong to it. */
    public int replications(int all) {
        return batches(all).stream()
                .mapToInt(batch -> Math.min(ComparisonRuns.BATCH, all - batch * ComparisonRuns.BATCH))
                .sum();
    }

    @Override
    public String toString() {
        return number + "/" + of;
    }
}
