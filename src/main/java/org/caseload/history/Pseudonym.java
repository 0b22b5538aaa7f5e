package org.caseload.history;

/**
 * Stands for one child, family or worker in the place of the id that a list has; nobody can find the id from it. Alike for alike ids
 * of one reading, and for nothing else.
 *
 * @param text what stands in its place, not blank
 */
public record Pseudonym(String text) implements Comparable<Pseudonym> {
    /**
     * Checks it.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Pseudonym {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a pseudonym is not blank");
        }
    }

    @Override
    public int compareTo(Pseudonym other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
