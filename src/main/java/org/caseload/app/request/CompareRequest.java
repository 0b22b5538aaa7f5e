package org.caseload.app.request;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.caseload.app.machine.BadInput;

/**
 * What to compare.
 *
 * @param base the study that all strategies are held against; what is laid over it applies to every strategy
 * @param strategies strategy files, scenario files, or folders of either
 * @param settings how to simulate every strategy, with at least 2 runs; with a precision the most there may be
 * @param out the folder for the results, instead of the usual one
 * @param indifference a difference in cases per worker too small to matter
 * @param precision half-widths to be met, such as {@code caseload.dfe@2019-09: 0.1}
 * @param futures a file of futures in which all of them are tried as well
 * @param question what is asked of the comparison, instead of which of its options lowers the measure most
 * @param printing what is printed of the answer
 */
public record CompareRequest(
        StudyFiles base,
        List<Path> strategies,
        RunSettings settings,
        Optional<Path> out,
        double indifference,
        List<String> precision,
        Optional<Path> futures,
        Optional<String> question,
        Printing printing) {

    /** A difference that nobody would choose a strategy by, in cases per worker. Assumption. */
    public static final String USUAL_INDIFFERENCE = "0.5";

    private static final int LONGEST_QUESTION = 500;

    /** A request of which the usual is asked and printed. */
    public CompareRequest(
            StudyFiles base,
            List<Path> strategies,
            RunSettings settings,
            Optional<Path> out,
            double indifference,
            List<String> precision,
            Optional<Path> futures) {
        this(base, strategies, settings, out, indifference, precision, futures, Optional.empty(), Printing.USUAL);
    }

    /**
     * Checks every number.
     *
     * @throws BadInput with everything that is out of its range
     */
    public CompareRequest {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(futures, "futures");
        Objects.requireNonNull(printing, "printing");
        strategies = List.copyOf(strategies);
        precision = List.copyOf(precision);
        List<String> problems = new ArrayList<>();
        settings.checkAtLeastTwo("replications", "a difference", problems);
        if (!(indifference >= 0 && indifference <= 100)) {
            problems.add(String.format(
                    Locale.ROOT, "indifference: found %s; permitted: a number from 0 to 100", indifference));
        }
        question.filter(words -> words.isBlank() || words.length() > LONGEST_QUESTION)
                .ifPresent(words -> problems.add("question: found " + words.length() + " letters; permitted: 1 to "
                        + LONGEST_QUESTION + ", not all blank"));
        if (futures.isPresent() && !precision.isEmpty()) {
            problems.add("futures: not permitted together with --precision; permitted: --replications, by itself");
        }
        BadInput.refuse(problems);
    }
}
