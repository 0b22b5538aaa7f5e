package org.caseload.department.casework;

/**
 * The open cases by family, so that a child's brothers and sisters are found without asking every worker for them. The cases of one
 * family are a chain of which the newest is found here by the family's number, in a table with open addressing: nothing is created,
 * and few places of memory are looked at, for the many families of one.
 */
public final class OpenFamilies {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** By place: the newest open case of a family, or null; and the number of the family beside it. */
    private Case[] newest = new Case[64];

    private long[] family = new long[64];
    private int size;

    /** A case is with somebody, perhaps for the first time; its family does not change from now on. */
    public void open(Case one) {
        if (one.isInFamily) {
            return;
        }
        one.isInFamily = true;
        int place = find(one.family());
        if (newest[place] == null) {
            family[place] = one.family();
            size++;
        }
        one.nextOfFamily = newest[place];
        newest[place] = one;
        if (2 * size > newest.length) {
            grow();
        }
    }

    /** A case is closed; nothing happens where it never had a worker. */
    public void close(Case one) {
        if (!one.isInFamily) {
            return;
        }
        one.isInFamily = false;
        int place = find(one.family());
        if (newest[place] != one) {
            before(one, newest[place]).nextOfFamily = one.nextOfFamily;
        } else if (one.nextOfFamily != null) {
            newest[place] = one.nextOfFamily;
        } else {
            free(place);
        }
        one.nextOfFamily = null;
    }

    /** An open case of a child's family, perhaps the child's own, or null; {@link Case#nextOfFamily} tells the next. */
    public Case first(Case child) {
        return newest[find(child.family())];
    }

    private static Case before(Case one, Case first) {
        Case before = first;
        while (before.nextOfFamily != one) {
            before = before.nextOfFamily;
        }
        return before;
    }

    /** The place of a family, or the free one where it would be put. */
    private int find(long number) {
        int place = home(number);
        while (newest[place] != null && family[place] != number) {
            place = after(place);
        }
        return place;
    }

    /** Frees a place: whoever stands behind it only because it was taken moves up. */
    private void free(int place) {
        int gap = place;
        for (int next = after(gap); newest[next] != null; next = after(next)) {
            int steps = next - home(family[next]) & newest.length - 1;
            if (steps >= (next - gap & newest.length - 1)) {
                newest[gap] = newest[next];
                family[gap] = family[next];
                gap = next;
            }
        }
        newest[gap] = null;
        size--;
    }

    private int home(long number) {
        return (int) (number * SPREAD >>> 32) & newest.length - 1;
    }

    private int after(int place) {
        return place + 1 & newest.length - 1;
    }

    private void grow() {
        Case[] cases = newest;
        long[] families = family;
        newest = new Case[2 * cases.length];
        family = new long[newest.length];
        for (int old = 0; old < cases.length; old++) {
            if (cases[old] != null) {
                int place = find(families[old]);
                newest[place] = cases[old];
                family[place] = families[old];
            }
        }
    }
}
