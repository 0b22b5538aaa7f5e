package org.caseload.official.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.caseload.official.council.Council;
import org.caseload.official.council.Councils;
import org.caseload.official.council.Search;
import org.caseload.official.file.DataRoom;
import org.junit.jupiter.api.Test;

/** A first scenario says of every value where it comes from, and of a missing one what stands in. */
class DraftTest {
    private static final Councils SHIPPED = DataRoom.shipped();
    private static final Pattern STATED = Pattern.compile("\\b(?:value|uncertain|covers|rate): ");
    private static final Pattern PROVENANCE = Pattern.compile(
            "source: \"(?:published|derived): |assumption: yes, note: \"assumed - replace by your own: ");

    @Test
    void every_value_says_whether_it_is_published_derived_or_assumed() {
        List<String> stated = draft("Norfolk", 2024, Wishes.NONE)
                .text()
                .lines()
                .filter(line -> STATED.matcher(line).find())
                .toList();
        assertThat(stated)
                .hasSizeGreaterThan(10)
                .allMatch(line -> PROVENANCE.matcher(line).find());
    }

    @Test
    void what_is_published_names_file_year_and_column() {
        assertThat(draft("Nottingham", 2024, Wishes.NONE).text())
                .contains("csww_indicators_2017_to_2024.csv, 2024, cases")
                .contains(
                        "looked-after: { value: 675, source: \"published: cla_number_and_rate_per_10k_children.csv, 2024,"
                                + " children_count where population_type is Children looked after on 31 March each year\" }");
    }

    @Test
    void what_is_missing_stands_as_a_range_about_what_stands_in() {
        ScenarioDraft draft = draft("Richmond", 2022, Wishes.NONE);
        assertThat(draft.missing())
                .anyMatch(line ->
                        line.contains("without further action, % of referrals: ") && line.contains(" stands in ("));
        assertThat(draft.text())
                .containsPattern(
                        "no-further-action: \\{ uncertain: \\{ low: [\\d.]+ %, mode: [\\d.]+ %, high: [\\d.]+ % }, "
                                + "assumption: yes, note: \"assumed - replace by your own: .* stands in \\(");
    }

    @Test
    void contacts_counted_as_referrals_are_said_to_be_so() {
        ScenarioDraft draft = draft("Warwickshire", 2018, Wishes.NONE);
        assertThat(draft.text())
                .contains("published-referrals: { value: 5597, source: \"derived: referrals 2018 with England's share")
                .contains("contacts were counted");
    }

    @Test
    void the_question_is_another_where_the_target_is_met() {
        assertThat(draft("Nottingham", 2024, target(20)).text())
                .contains("question: \"Do cases per worker stay at or below 20?\"");
        assertThat(draft("Nottingham", 2024, target(12.5)).text())
                .contains("question: \"When do cases per worker come down to 12.5?\"");
    }

    @Test
    void nothing_in_a_name_or_source_can_act_in_the_file() {
        assertThat(Stated.published("1", "a \"file\" of \\ yours").yaml())
                .isEqualTo("{ value: 1, source: \"published: a \\\"file\\\" of \\\\ yours\" }");
    }

    private static Wishes target(double cases) {
        return new Wishes(OptionalDouble.of(cases), Optional.empty(), Optional.empty());
    }

    private static ScenarioDraft draft(String name, int year, Wishes wishes) {
        Council council = ((Search.Found) SHIPPED.find(name, year)).council();
        return ScenarioDraft.of(SHIPPED, council, year, wishes);
    }
}
