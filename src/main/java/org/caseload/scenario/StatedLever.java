package org.caseload.scenario;

import java.util.List;
import java.util.Optional;
import org.caseload.parameter.Parameter;

/**
 * A lever of a space of plans: a strategy, of which plans hold more or less, earlier or later, or nothing.
 *
 * @param strategy the strategy file
 * @param action the action of it that the lever is; nothing for all of them
 * @param varies which key of that action varies
 * @param sizes the values of that key, from least to most
 * @param dates the values of the action's {@code on}
 * @param adds whether more of it never makes it less likely that the target is reached
 * @param notWith levers that no plan uses together with this one
 */
public record StatedLever(
        @Parameter(says = "The strategy file, named as seen from this file.", source = "the author")
        String strategy,

        @Parameter(
                says = "The one of its actions that the lever is; all of them where it is not stated.",
                source = "the author")
        Optional<String> action,

        @Parameter(says = "Which key of that action varies, such as `people`.", source = "the author")
        Optional<String> varies,

        @Parameter(
                says =
                        "The values of that key to be tried, from least to most; that the lever is left out is always tried too.",
                source = "the author")
        List<String> sizes,

        @Parameter(
                says = "The values of the action's `on` to be tried; none for that of the strategy file.",
                source = "the author")
        List<String> dates,

        @Parameter(
                says =
                        "Whether more of it never makes it less likely that the target is reached. The search then need not try every plan; it"
                                + " looks whether it is so, and says where it is not.",
                defaultsTo = "no",
                source = "the author")
        boolean adds,

        @Parameter(says = "Levers that no plan uses together with this one.", source = "the author")
        List<String> notWith) {

    /** Copies the lists. */
    public StatedLever {
        sizes = List.copyOf(sizes);
        dates = List.copyOf(dates);
        notWith = List.copyOf(notWith);
    }

    /** In how many ways a plan may hold it, leaving it out among them. */
    public int choices() {
        return 1 + Math.max(1, sizes.size()) * Math.max(1, dates.size());
    }
}
