package org.caseload.app.request;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caseload.app.machine.BadInput;
import org.caseload.experiment.sensitivity.Method;

/**
 * What to ask of numbers that nobody knows exactly.
 *
 * @param file the scenario file
 * @param with strategy files laid over its plan, one after another
 * @param measure the measure asked about; without it the target's
 * @param date the date asked about; without it the horizon
 * @param method {@code sobol} or {@code morris}; without it the usual one for so many numbers
 * @param tippingPoint whether to look for the strength of feedback at which caseloads spiral, too
 * @param replications runs of each point, rows and paths; 2 to {@value RunRequest#MOST_REPLICATIONS}
 * @param seed seed of the keyed luck and of the designs
 * @param threads threads to run on; changes how long it takes and nothing else
 * @param horizon how far to look, instead of what the file states
 * @param out the folder for the results, instead of the usual one
 * @param quiet whether to keep progress to itself
 */
public record SensitivityRequest(
        Path file,
        List<Path> with,
        Optional<String> measure,
        Optional<String> date,
        Optional<String> method,
        boolean tippingPoint,
        long replications,
        long seed,
        long threads,
        Optional<String> horizon,
        Optional<Path> out,
        boolean quiet) {

    /** Runs of each point unless somebody asks for another number. */
    public static final int USUAL_REPLICATIONS = 200;

    /**
     * Checks every number.
     *
     * @throws BadInput with everything that is out of its range
     */
    public SensitivityRequest {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(horizon, "horizon");
        Objects.requireNonNull(out, "out");
        with = List.copyOf(with);
        List<String> problems = new ArrayList<>();
        RunRequest.checkCount("replications", replications, RunRequest.MOST_REPLICATIONS, problems);
        RunRequest.checkCount("threads", threads, RunRequest.MOST_THREADS, problems);
        if (replications == 1) {
            problems.add("replications: found 1; permitted: at least 2, since one run says nothing about chance");
        }
        if (method.isPresent() && !List.of("sobol", "morris").contains(method.get())) {
            problems.add("method: found " + method.get() + "; permitted: sobol or morris");
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    /** The method asked for, or the usual one for so many numbers. */
    public Method method(int inputs) {
        return method.map(word -> word.equals("sobol") ? Method.SOBOL : Method.MORRIS)
                .orElseGet(() -> Method.usual(inputs));
    }

    /** The scenario alone, as a comparison without strategies reads it. */
    public CompareRequest scenario() {
        return new CompareRequest(
                file,
                List.of(),
                with,
                replications,
                seed,
                threads,
                horizon,
                out,
                0,
                List.of(),
                Optional.empty(),
                quiet);
    }
}
