package org.caseload.app.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caseload.app.machine.BadInput;

/**
 * What wave of starters to look for.
 *
 * @param files the study, with a target
 * @param wave the recruitment wave in the plan whose size is looked for; empty where the plan holds one only
 * @param date the month or the day by which the target is to be met; empty for the last day
 * @param most the largest wave to try, 1 to {@value #MOST_PEOPLE}
 * @param settings how to simulate each size, with at least 2 runs; all sizes share the seed
 */
public record StaffNeededRequest(
        StudyFiles files, Optional<String> wave, Optional<String> date, long most, RunSettings settings) {

    /** Runs of each size unless somebody asks for another number. */
    public static final int USUAL_REPLICATIONS = 200;

    /** The largest wave tried unless somebody asks for another. */
    public static final int USUAL_MOST = 200;

    /** The largest wave that may be asked for. */
    public static final int MOST_PEOPLE = 5_000;

    /**
     * Checks every number.
     *
     * @throws BadInput with everything that is out of its range
     */
    public StaffNeededRequest {
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(wave, "wave");
        Objects.requireNonNull(date, "date");
        List<String> problems = new ArrayList<>();
        RunSettings.checkCount("most", most, MOST_PEOPLE, problems);
        settings.checkAtLeastTwo("replications", "how runs differ", problems);
        BadInput.refuse(problems);
    }
}
