package org.caseload.department.casework;

import java.util.Arrays;
import org.caseload.engine.EventPriority;
import org.caseload.engine.Timeline;
import org.caseload.engine.Timer;

/**
 * The cases of one caseload whose enquiry has yet to begin, with an alarm for the next of them. It reads the virtual clocks
 * and never moves them, so that telling enquiries apart changes nothing else, not even by rounding.
 */
final class EnquiryWatch {
    private final StageTable stages;
    private final CaseClock[] clocks;
    private final Timeline timeline;
    private final Caseload.Completion told;
    private final Timer next;
    private Case[] awaiting = new Case[4];
    private int size;

    EnquiryWatch(StageTable stages, CaseClock[] clocks, Timeline timeline, Caseload.Completion told) {
        this.stages = stages;
        this.clocks = clocks;
        this.timeline = timeline;
        this.told = told;
        next = new Timer(timeline, EventPriority.CLOSING, this::look);
    }

    /** A case has come onto its clock. */
    void add(Case held) {
        if (held.awaitsEnquiry()) {
            if (size == awaiting.length) {
                awaiting = Arrays.copyOf(awaiting, 2 * size);
            }
            held.placeInWatch = size;
            awaiting[size++] = held;
        }
    }

    /** A case has left its clock. */
    void remove(Case held) {
        int place = held.placeInWatch;
        if (place >= 0) {
            held.placeInWatch = -1;
            Case last = awaiting[--size];
            awaiting[size] = null;
            if (last != held) {
                awaiting[place] = last;
                last.placeInWatch = place;
            }
        }
    }

    /** Moves the alarm if the next enquiry begins earlier than it is set. */
    void lookAhead() {
        double earliest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            earliest = Math.min(earliest, due(awaiting[i]));
        }
        if (earliest < Double.POSITIVE_INFINITY && (!next.isSet() || earliest < next.time())) {
            next.at(earliest);
        }
    }

    private double due(Case held) {
        return clocks[stages.clock(held.stage())].dueWith(held, held.enquiryWork(), timeline.now());
    }

    /** Begins the enquiries that are due; an alarm that came too early only looks again. */
    private void look() {
        for (int i = 0; i < size; i++) {
            Case held = awaiting[i];
            if (due(held) <= timeline.now()) {
                remove(held);
                i--;
                told.enquiryBegins(held);
            }
        }
        lookAhead();
    }
}
