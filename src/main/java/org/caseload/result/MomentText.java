package org.caseload.result;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as files write them: ISO 8601, always to the millisecond, so that all cells of a column look alike. */
public final class MomentText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

    private MomentText() {}

    /** Such as "2018-09-03T09:12:33.120". */
    public static String of(LocalDateTime moment) {
        return moment.toLocalDate() + "T" + of(moment.toLocalTime());
    }

    /** Such as "09:12:33.120". */
    public static String of(LocalTime time) {
        return TIME.format(time);
    }
}
