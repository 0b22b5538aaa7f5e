package org.caseload.scenario.io.bind;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseload.scenario.io.tree.Place;

/**
 * Where a resolved value comes from.
 *
 * @param place the file and line, the library profile, the command line, or the default
 * @param source its source as stated beside or above it, or the source of the default
 * @param note what is said about it
 * @param assumption whether it is flagged as an assumption
 */
public record ValueOrigin(Place place, Optional<String> source, Optional<String> note, boolean assumption) {
    private static final String ASSUMED = "assumption";

    /** The origin of a default, which carries its own source. */
    static ValueOrigin ofDefault(Place place) {
        return new ValueOrigin(
                place, Optional.of(place.name()), Optional.empty(), place.name().startsWith(ASSUMED));
    }

    /** The same origin with one more remark. */
    ValueOrigin withRemark(String remark) {
        return new ValueOrigin(
                place, source, Optional.of(note.map(n -> n + "; " + remark).orElse(remark)), assumption);
    }

    /** The origin in one line: the place, the source in brackets, then what is said of it. */
    public String text() {
        String said = source.map(s -> " (" + s + ")").orElse("");
        boolean flagged = assumption && !source.orElse("").startsWith(ASSUMED);
        String remark = flagged
                ? ", " + ASSUMED + note.map(n -> ": " + n).orElse("")
                : note.map(n -> ", " + n).orElse("");
        return where() + said + remark;
    }

    /** What the value rests on: its source, then what is said of it; empty where nothing is. */
    public String basis() {
        return Stream.concat(source.stream(), note.stream()).collect(Collectors.joining(": "));
    }

    /** Whether it is an assumption, flagged as one or called one by its source. */
    public boolean isAssumed() {
        return assumption || source.orElse("").startsWith(ASSUMED);
    }

    /** The file and line, the library profile, the command line, or "default". */
    public String where() {
        return where(UnaryOperator.identity());
    }

    /** The same with another name for the file. */
    public String where(UnaryOperator<String> file) {
        return switch (place.kind()) {
            case FILE -> {
                String name = file.apply(place.name());
                yield place.line() == 0 ? name : name + ":" + place.line();
            }
            case DEFAULT -> "default";
            default -> place.text();
        };
    }
}
