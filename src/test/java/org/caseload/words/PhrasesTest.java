package org.caseload.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    @Test
    void dates_are_british() {
        LocalDate date = LocalDate.of(2018, 9, 3);
        assertThat(EnglishDate.day(date)).isEqualTo("3 September 2018");
        assertThat(EnglishDate.shortDay(date)).isEqualTo("3 Sep 2018");
        assertThat(EnglishDate.month(date)).isEqualTo("September 2018");
    }

    @Test
    void teams_are_listed() {
        assertThat(Phrases.teams(List.of())).isEmpty();
        assertThat(Phrases.teams(List.of("locality"))).isEqualTo(" (locality team)");
        assertThat(Phrases.teams(List.of("north", "south", "duty"))).isEqualTo(" (north, south and duty teams)");
    }

    @ParameterizedTest
    @CsvSource({
        "Cases per worker, true",
        "Open cases, true",
        "Open cases: assessment, true",
        "Staff in post, true",
        "Children unallocated, true",
        "Workers with more than 20 cases, true",
        "Vacancy rate, false",
        "Cost since the start, false",
        "Mean wait of children unallocated, false",
        "Newly qualified share of staff, false",
        "Turnover in the last year, false"
    })
    void a_label_is_plural_where_what_it_names_is(String label, boolean plural) {
        assertThat(Phrases.isPlural(label)).isEqualTo(plural);
    }

    @ParameterizedTest
    @CsvSource({"28, 4 weeks", "7, 1 week", "30, 30 days", "1, 1 day"})
    void whole_weeks_are_weeks(int days, String expected) {
        assertThat(Phrases.days(days)).isEqualTo(expected);
    }

    @Test
    void abbreviations_keep_their_capitals() {
        assertThat(Phrases.inSentence("Cases per worker")).isEqualTo("cases per worker");
        assertThat(Phrases.inSentence("DfE caseload")).isEqualTo("DfE caseload");
        assertThat(Phrases.inSentence("FTE in post")).isEqualTo("FTE in post");
        assertThat(Phrases.capital("cases")).isEqualTo("Cases");
        assertThat(Phrases.capital("")).isEmpty();
    }
}
