package org.caseload.experiment.comparison;

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

    @Override
    public String toString() {
        return number + "/" + of;
    }
}
