package org.caseload.scenario.io;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caseload.picture.CleanPicture;
import org.caseload.scenario.UncertainInputs;
import org.caseload.scenario.io.tree.Problem;

/**
 * What came of reading a file: a valid value with the origin of everything in it, or the whole list of problems.
 *
 * @param value the value; present when there are no problems
 * @param resolved every value in it with its origin; present when there are no problems
 * @param uncertain which of its numbers nobody knows exactly; the value holds the central ones
 * @param logo the picture that it names as the council's logo, a PNG file
 * @param problems all that is wrong, by file, line and column
 */
public record ParseResult<T>(
        Optional<T> value,
        Optional<ResolvedScenario> resolved,
        UncertainInputs uncertain,
        Optional<CleanPicture> logo,
        List<Problem> problems) {
    public ParseResult {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(resolved, "resolved");
        Objects.requireNonNull(uncertain, "uncertain");
        Objects.requireNonNull(logo, "logo");
        problems = List.copyOf(problems);
    }

    static <T> ParseResult<T> of(T value, ResolvedScenario resolved) {
        return of(value, resolved, UncertainInputs.NONE, Optional.empty());
    }

    static <T> ParseResult<T> of(
            T value, ResolvedScenario resolved, UncertainInputs uncertain, Optional<CleanPicture> logo) {
        return new ParseResult<>(Optional.of(value), Optional.of(resolved), uncertain, logo, List.of());
    }

    static <T> ParseResult<T> refused(List<Problem> problems) {
        return new ParseResult<>(Optional.empty(), Optional.empty(), UncertainInputs.NONE, Optional.empty(), problems);
    }

    /** Whether there is a value. */
    public boolean isValid() {
        return value.isPresent();
    }

    /** The problems as they are printed, one in a line. */
    public String problemText() {
        return problems.stream().map(problem -> problem.text() + "\n").collect(Collectors.joining());
    }
}
