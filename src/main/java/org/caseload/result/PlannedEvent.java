package org.caseload.result;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A dated action of the plan, for markers on charts.
 *
 * @param date when it takes effect
 * @param label short words, such as "30 newly qualified start"
 * @param note one to three words for the line of a chart, such as "30 start"
 * @param bringsSocialWorkers whether social workers are due to start on it
 */
public record PlannedEvent(LocalDate date, String label, String note, boolean bringsSocialWorkers) {

    /** An action whose note is its label. */
    public PlannedEvent(LocalDate date, String label, boolean bringsSocialWorkers) {
        this(date, label, label, bringsSocialWorkers);
    }

    /** Checks the parts are there. */
    public PlannedEvent {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(note, "note");
    }
}
