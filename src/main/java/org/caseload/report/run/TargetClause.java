package org.caseload.report.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caseload.report.chapter.MedianDate;
import org.caseload.report.chapter.Subject;
import org.caseload.result.Origin;
import org.caseload.result.TargetStatement;
import org.caseload.result.TimeToTarget;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.RunCount;
import org.caseload.words.StatedLevel;

/** When the target is reached, or in what share of runs it is not: the second half of the answer's first sentence. */
final class TargetClause {
    private final Subject subject;
    private final String goal;
    private final TimeToTarget time;
    private final LocalDate start;
    private final String horizon;
    private final MedianDate median;

    TargetClause(Subject subject, TargetStatement target, TimeToTarget time, Origin origin) {
        this.subject = subject;
        this.goal = StatedLevel.written(target.atMost());
        this.time = time;
        this.start = origin.startDate();
        this.horizon = EnglishDate.month(origin.endDate());
        this.median = new MedianDate(time, start, origin.endDate());
    }

    /** Such as "do not reach 15 by July 2020 in 97 % of 500 runs (95 % interval 95 to 98 %)". */
    String text() {
        if (time.n() == 1) {
            return time.reached() == 0 ? not() + " by " + horizon : reach() + when();
        }
        if (time.reached() == 0) {
            return reach() + " by " + horizon + " in none of " + runs() + interval(1);
        }
        if (2 * time.reached() < time.n()) {
            return not() + " by " + horizon + " in " + rest() + " of " + runs() + interval(-1);
        }
        String share = time.reached() == time.n() ? "all " + runs() : shareOf(time.reachedShare());
        return reach() + " by " + horizon + " in " + share + interval(1) + when();
    }

    private String reach() {
        return subject.verb("reach") + " " + goal;
    }

    private String not() {
        return (subject.plural() ? "do" : "does") + " not reach " + goal;
    }

    private String runs() {
        return RunCount.counted(time.n());
    }

    /** What the rounded share that reaches it leaves of 100, so that the two add up wherever both are read. */
    private String rest() {
        double percent = 100 * time.reachedShare();
        boolean small = time.reached() > 0 && percent < 1;
        return Numbers.share(small ? 1 - time.reachedShare() : 1 - Math.rint(percent) / 100);
    }

    private String shareOf(double share) {
        return Numbers.share(share) + " of " + runs();
    }

    /** The Wilson interval of the share reached (1), or of the share that does not reach it (-1). */
    private String interval(int sign) {
        double low = sign > 0 ? time.reachedLow() : 1 - time.reachedHigh();
        double high = sign > 0 ? time.reachedHigh() : 1 - time.reachedLow();
        return " (95 % interval " + Numbers.shareInterval(low, high) + ")";
    }

    private String when() {
        if (median.find().isEmpty()) {
            return "";
        }
        String by = median.find().get().equals(start)
                ? "from the start"
                : "by " + EnglishDate.month(median.find().get());
        if (time.n() == 1) {
            return " " + by;
        }
        List<String> how = new ArrayList<>();
        median.intervalInMonths().ifPresent(how::add);
        range().ifPresent(how::add);
        return ", half of them " + by + (how.isEmpty() ? "" : " (" + String.join("; ", how) + ")");
    }

    private Optional<String> range() {
        OptionalDouble p10 = time.p10Days();
        OptionalDouble p90 = time.p90Days();
        if (p10.isEmpty()) {
            return Optional.empty();
        }
        if (p90.isEmpty()) {
            return Optional.of("1 in 10 by " + month(p10.getAsDouble()) + ", fewer than 9 in 10 by " + horizon);
        }
        String first = month(p10.getAsDouble());
        String last = month(p90.getAsDouble());
        return Optional.of(first.equals(last) ? "8 in 10 in that month" : "8 in 10 between " + first + " and " + last);
    }

    private String month(double days) {
        return EnglishDate.month(start.plusDays((long) Math.ceil(days)));
    }
}
