package org.caseload.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateAxisTest {
    private static final double WIDTH = 340;

    private static String labels(LocalDate start, LocalDate end) {
        return DateAxis.between(start, end, WIDTH).ticks().stream()
                .map(tick -> tick.upper() + (tick.lower().isEmpty() ? "" : "/" + tick.lower()))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-07-17, 2018-07-17, 17 Jul/2018",
        "2018-07-17, 2018-07-21, 17 Jul/2018 18 Jul 19 Jul 20 Jul 21 Jul",
        "2018-12-10, 2019-01-10, 10 Dec/2018 17 Dec 24 Dec 31 Dec 7 Jan/2019",
        "2018-07-17, 2019-01-17, Aug/2018 Sep Oct Nov Dec Jan/2019",
        "2018-07-17, 2020-07-17, Oct/2018 Jan/2019 Apr Jul Oct Jan/2020 Apr Jul",
        "2018-07-17, 2023-07-17, Jan/2019 Jul Jan/2020 Jul Jan/2021 Jul Jan/2022 Jul Jan/2023 Jul",
        "2018-07-17, 2026-07-17, 2019 2020 2021 2022 2023 2024 2025 2026",
        "2018-07-17, 2038-07-17, 2020 2022 2024 2026 2028 2030 2032 2034 2036 2038"
    })
    void ticks_suit_the_length(LocalDate start, LocalDate end, String expected) {
        assertThat(labels(start, end)).isEqualTo(expected);
    }

    @Test
    void an_axis_of_two_years_beginning_in_january_names_each_year_once() {
        assertThat(labels(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 12, 31)))
                .isEqualTo("Jan/2019 Apr Jul Oct Jan/2020 Apr Jul Oct");
    }

    @Test
    void needs_a_second_line_only_for_years_under_months() {
        LocalDate start = LocalDate.of(2018, 7, 17);
        double months = DateAxis.between(start, start.plusYears(2), WIDTH).height();
        double years = DateAxis.between(start, start.plusYears(20), WIDTH).height();
        assertThat(months - years).isEqualTo(Typeface.LINE);
    }
}
