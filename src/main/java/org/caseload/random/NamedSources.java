package org.caseload.random;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The source numbers of the named actions of a plan, each a function of its name, so that an action's draws do not depend on what
 * else is planned. Only where two names of one plan have the same number (one pair in about four thousand does) the later in the
 * order of letters takes another from a range of its own; so no two ever share their luck.
 */
public final class NamedSources {
    private final Map<String, Integer> sources = new TreeMap<>();

    /** The sources of these names. */
    public NamedSources(Collection<String> names) {
        Set<Integer> taken = new TreeSet<>();
        for (String name : new TreeSet<>(names)) {
            long hash = Identity.named(0, name);
            int source = Source.NAMED_ACTION.number((int) (hash & Source.NAMED_ACTION.numbers() - 1));
            for (long next = hash >>> 12; !taken.add(source); next++) {
                source = Source.FURTHER_ACTION.number((int) (next & Source.FURTHER_ACTION.numbers() - 1));
            }
            sources.put(name, source);
        }
    }

    /** The source of one of the names, for an {@link Identity}. */
    public int of(String name) {
        return sources.get(name);
    }

    /** The number of a source among those of named actions, from 0, for draws that are told apart by an index. */
    public static int index(int source) {
        return source - Source.NAMED_ACTION.number();
    }
}
