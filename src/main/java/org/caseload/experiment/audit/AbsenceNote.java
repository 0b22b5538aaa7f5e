package org.caseload.experiment.audit;

import java.time.LocalDate;
import java.util.Optional;
import org.caseload.result.story.StoryPeriod;

/** A long absence while nobody knows yet when it ends. */
final class AbsenceNote {
    private final StoryPeriod.Person who;
    private final String cause;
    private final LocalDate since;
    private final LocalDate on;
    private final StoryPeriod.PassedOn cases;
    private Optional<LocalDate> back = Optional.empty();

    AbsenceNote(StoryPeriod.Person who, String cause, LocalDate since, LocalDate on, StoryPeriod.PassedOn cases) {
        this.who = who;
        this.cause = cause;
        this.since = since;
        this.on = on;
        this.cases = cases;
    }

    /** They are back. */
    void ends(LocalDate day) {
        back = Optional.of(day);
    }

    StoryPeriod.LongAbsence told() {
        return new StoryPeriod.LongAbsence(who, cause, since, on, cases, back);
    }
}
