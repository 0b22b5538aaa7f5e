package org.caseload.official.council;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All dated changes of who reports.
 *
 * @param all the changes
 */
public record Successions(List<Succession> all) {
    /** Copies the list. */
    public Successions {
        all = List.copyOf(all);
    }

    /** The first parting of which this holds. */
    Optional<Succession> parting(Predicate<Succession> holds) {
        return first(Succession.Kind.PARTED, holds);
    }

    /** The councils among which this code is published, if it is published together with others. */
    Optional<Succession> togetherWith(String code) {
        return first(
                Succession.Kind.TOGETHER,
                s -> s.before().contains(code) || s.after().contains(code));
    }

    /** Why nothing is made of this code, if that is so. */
    Optional<String> refusal(String code) {
        return first(Succession.Kind.REFUSED, s -> s.before().contains(code)).map(Succession::words);
    }

    private Optional<Succession> first(Succession.Kind kind, Predicate<Succession> holds) {
        return all.stream().filter(s -> s.kind() == kind).filter(holds).findFirst();
    }
}
