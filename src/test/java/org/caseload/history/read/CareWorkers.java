package org.caseload.history.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who held the case of a child in care from when to when: another worker every 150 days. */
final class CareWorkers {
    private static final int DAYS = 150;
    private static final List<String> REASONS =
            List.of("MANAGE", "LEFTRL", "ORGRST", "TSPROC", "ABSENC", "CHCHAN", "PCCHAN", "SWDIED", "OTHERS");

    private CareWorkers() {}

    /**
     * A time with one worker.
     *
     * @param reason why this worker was given the case
     */
    record Held(String worker, LocalDate from, Optional<LocalDate> to, String reason) {
        boolean shownIn(LocalDate first, LocalDate asOf) {
            return !from.isAfter(asOf) && (to.isEmpty() || !to.get().isBefore(first));
        }
    }

    static List<Held> of(Journey.Step care, LocalDate asOf) {
        List<Held> held = new ArrayList<>();
        LocalDate end = care.to().orElse(asOf.plusDays(1));
        LocalDate from = care.from();
        for (int i = 0; from.isBefore(end); i++) {
            LocalDate next = from.plusDays(DAYS);
            Optional<LocalDate> to = next.isBefore(end) ? Optional.of(next) : care.to();
            String reason = i == 0 ? "FCONTA" : REASONS.get((i + care.from().getDayOfYear()) % REASONS.size());
            held.add(new Held(care.worker() + "-" + i, from, to, reason));
            from = next;
        }
        return held;
    }
}
