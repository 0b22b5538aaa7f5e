package org.caseload.scenario;

import java.util.List;
import java.util.Objects;

/**
 * Something that a plan may hold more or less of.
 *
 * @param name its name, unique in its space
 * @param settings what may be chosen; the first leaves it out
 * @param adds whether more of it never makes it less likely that the target is reached
 * @param notWith levers that no plan uses together with it
 */
public record Lever(String name, List<Setting> settings, boolean adds, List<String> notWith) {

    /**
     * One choice.
     *
     * @param words how it is said, such as "20 people from 2026-09-01"
     * @param size how much of it, as a rank among those of its lever; 0 leaves it out
     * @param date when, as a rank; choices of different dates are neither more nor less than one another
     */
    public record Setting(String words, int size, int date) {
        /** Checks the ranks. */
        public Setting {
            Objects.requireNonNull(words, "words");
            if (size < 0 || date < 0) {
                throw new IllegalArgumentException(words + ": ranks are 0 or more");
            }
        }
    }

    /** Checks that the first choice, and no other, leaves it out. */
    public Lever {
        Objects.requireNonNull(name, "name");
        settings = List.copyOf(settings);
        notWith = List.copyOf(notWith);
        if (settings.isEmpty()
                || settings.stream().filter(setting -> setting.size() == 0).count() != 1) {
            throw new IllegalArgumentException(name + ": the first choice, and only that, leaves the lever out");
        }
        if (settings.get(0).size() != 0) {
            throw new IllegalArgumentException(
                    name + ": begins with " + settings.get(0).words());
        }
    }

    /** Whether a choice is known to be no more than another. */
    public boolean isAtMost(int setting, int other) {
        Setting less = settings.get(setting);
        Setting more = settings.get(other);
        return setting == other
                || adds && (less.size() == 0 || less.date() == more.date() && less.size() <= more.size());
    }

    /** The same lever where more is not known to be better. */
    public Lever notAdding() {
        return new Lever(name, settings, false, notWith);
    }
}
