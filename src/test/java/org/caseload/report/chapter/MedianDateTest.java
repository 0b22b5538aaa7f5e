package org.caseload.report.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.caseload.result.TimeToTarget;
import org.junit.jupiter.api.Test;

class MedianDateTest {
    private static final LocalDate START = LocalDate.of(2018, 7, 17);
    private static final OptionalDouble NONE = OptionalDouble.empty();

    private static MedianDate of(OptionalDouble median, OptionalDouble low, OptionalDouble high) {
        TimeToTarget time = new TimeToTarget(100, 60, 0.5, 0.7, median, low, high, NONE, NONE, List.of());
        return new MedianDate(time, START, START.plusYears(2));
    }

    @Test
    void has_an_interval_to_the_month_and_to_the_day() {
        MedianDate median = of(OptionalDouble.of(100), OptionalDouble.of(80.5), OptionalDouble.of(130));
        assertThat(median.find()).contains(LocalDate.of(2018, 10, 25));
        assertThat(median.intervalInMonths()).contains("95 % interval October 2018 to November 2018");
        assertThat(median.intervalInDays()).contains("95 % interval 6 October 2018 to 24 November 2018");
        assertThat(of(OptionalDouble.of(100), OptionalDouble.of(97), OptionalDouble.of(103))
                        .intervalInMonths())
                .contains("95 % interval October 2018");
    }

    @Test
    void may_lie_beyond_the_horizon_or_be_none() {
        assertThat(of(OptionalDouble.of(700), OptionalDouble.of(650), NONE).intervalInMonths())
                .contains("95 % interval April 2020 to not by July 2020 at all");
        assertThat(of(NONE, NONE, NONE).find()).isEmpty();
        assertThat(of(NONE, NONE, NONE).intervalInDays()).isEmpty();
    }
}
