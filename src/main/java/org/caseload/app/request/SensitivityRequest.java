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
 * @param files the study
 * @param measure the measure asked about; without it the target's
 * @param date the date asked about; without it the horizon
 * @param method {@code sobol} or {@code morris}; without it the usual one for so many numbers
 * @param tippingPoint whether to look for the strength of feedback at which caseloads spiral, too
 * @param settings how to simulate: runs of each point, rows and paths, at least 2; the designs are of the same seed
 * @param out the folder for the results, instead of the usual one
 */
public record SensitivityRequest(
        StudyFiles files,
        Optional<String> measure,
        Optional<String> date,
        Optional<String> method,
        boolean tippingPoint,
        RunSettings settings,
        Optional<Path> out) {

    /** Runs of each point unless somebody asks for another number. */
    public static final int USUAL_REPLICATIONS = 200;

    /**
     * Checks every number.
     *
     * @throws BadInput with everything that is out of its range
     */
    public SensitivityRequest {
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(out, "out");
        List<String> problems = new ArrayList<>();
        settings.checkAtLeastTwo("replications", "chance", problems);
        if (method.isPresent() && !List.of("sobol", "morris").contains(method.get())) {
            problems.add("method: found " + method.get() + "; permitted: sobol or morris");
        }
        BadInput.refuse(problems);
    }

    /** The method asked for, or the usual one for so many numbers. */
    public Method method(int inputs) {
        return method.map(word -> word.equals("sobol") ? Method.SOBOL : Method.MORRIS)
                .orElseGet(() -> Method.usual(inputs));
    }
}
