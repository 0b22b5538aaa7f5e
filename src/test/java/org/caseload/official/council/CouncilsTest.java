package org.caseload.official.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.caseload.official.Measure;
import org.caseload.official.Publication;
import org.caseload.official.PublishedCell;
import org.caseload.official.file.DataRoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Councils by name, over the years in which they were parted and joined. */
class CouncilsTest {
    private static final Councils COUNCILS = DataRoom.shipped();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nottingham | 892",
                "nottingham city council | 892",
                "Nottinghamshire County Council | 891",
                "384 | 384",
                "Hull | 810",
                "Bristol | 801",
                "Durham | 840",
                "London Borough of Bexley | 303",
                "st helens | 342",
                "Southend | 882",
                "Hammersmith & Fulham | 205",
                "E06000018 | 892",
                "e10000002 | 825",
                "Dorset | 838",
                "Richmond | 314 / 318",
                "314 | 314 / 318",
                "314/318 | 314 / 318",
                "940-941 | 940 / 941",
                "West Northamptonshire | 940 / 941",
                "Northamptonshire | 928",
                "BRIGHTON AND HOVE | 846"
            })
    void a_council_is_found_by_the_name_or_code_that_people_write(String written, String code) {
        assertThat(COUNCILS.find(written))
                .isInstanceOfSatisfying(
                        Search.Found.class,
                        found -> assertThat(found.council().code()).isEqualTo(code));
    }

    @Test
    void a_slip_of_the_finger_is_offered_what_was_meant() {
        assertThat(((Search.Unknown) COUNCILS.find("Notingham")).near()).first().isEqualTo("Nottingham");
        assertThat(((Search.Unknown) COUNCILS.find("Wakefeild")).near()).first().isEqualTo("Wakefield");
        assertThat(((Search.Unknown) COUNCILS.find("Edinburgh")).near()).isEmpty();
        assertThat(((Search.Unknown) COUNCILS.find("x".repeat(100_000))).near()).isEmpty();
        assertThat(((Search.Several) COUNCILS.find("Cheshire")).names())
                .containsExactly("Cheshire East", "Cheshire West and Chester");
    }

    @Test
    void of_two_councils_of_one_name_the_year_decides() {
        assertThat(((Search.Found) COUNCILS.find("Dorset", 2018)).council().code())
                .isEqualTo("835");
        assertThat(((Search.Found) COUNCILS.find("Dorset", 2019)).council().code())
                .isEqualTo("838");
    }

    @Test
    void two_are_refused_with_the_reason() {
        assertThat(((Search.Refused) COUNCILS.find("City of London")).reason()).contains("60 to 90 cases");
        assertThat(((Search.Refused) COUNCILS.find("Isles of Scilly")).reason()).contains("10 to 30 cases");
        assertThat(COUNCILS.all()).extracting(Council::code).doesNotContain("201", "420");
    }

    /** 1042 + 1000 and 2203 + 2720 children in need; Northamptonshire's 4877 before; as the published file has them. */
    @Test
    void councils_with_one_department_are_added_up() {
        Council kingston = council("314");
        assertThat(kingston.figure(Measure.IN_NEED, 2024)).isInstanceOfSatisfying(PublishedCell.Given.class, number -> {
            assertThat(number.value()).isEqualTo(2042);
            assertThat(number.how()).isEqualTo("sum of Kingston upon Thames, Richmond upon Thames");
        });
        assertThat(kingston.figure(Measure.CASES, 2024).number()).hasValue(1731);
        Council northamptonshire = council("940");
        assertThat(northamptonshire.figure(Measure.IN_NEED, 2022).number()).hasValue(4923);
        assertThat(northamptonshire.figure(Measure.IN_NEED, 2021).number()).hasValue(4877);
        assertThat(northamptonshire.figure(Measure.CASES, 2020).number()).hasValue(4373);
        assertThat(northamptonshire.figure(Measure.CASES, 2021).number()).hasValue(3890);
        assertThat(northamptonshire.slug()).isEqualTo("north-northamptonshire-and-west-northamptonshire");
    }

    /** 2024: 12.5 % of 2,900 and 10.9 % of 2,400 referrals would be weighted so; checked with the published numbers. */
    @Test
    void shares_of_parts_are_weighted_by_what_they_are_of() {
        Council both = council("940");
        Council one = new Council(
                new CouncilIdentity("940", "", "", java.util.List.of()), java.util.List.of("940"), COUNCILS);
        Council other = new Council(
                new CouncilIdentity("941", "", "", java.util.List.of()), java.util.List.of("941"), COUNCILS);
        double r1 = one.figure(Measure.REFERRED, 2024).number().orElseThrow();
        double r2 = other.figure(Measure.REFERRED, 2024).number().orElseThrow();
        double s1 = one.figure(Measure.RE_REFERRAL_SHARE, 2024).number().orElseThrow();
        double s2 = other.figure(Measure.RE_REFERRAL_SHARE, 2024).number().orElseThrow();
        assertThat(both.figure(Measure.RE_REFERRAL_SHARE, 2024).number().orElseThrow())
                .isCloseTo((r1 * s1 + r2 * s2) / (r1 + r2), within(1e-9));
    }

    @Test
    void only_the_sums_of_parted_councils_are_comparable() {
        assertThat(council("838").figure(Measure.CASES, 2018).reason()).contains("only the sums are comparable");
        assertThat(council("839").figure(Measure.CASES, 2019).number()).hasValue(2389);
        assertThat(council("Cumberland").figure(Measure.IN_NEED, 2023).reason()).contains("Cumbria was parted");
        assertThat(council("Cumberland").figure(Measure.CASES, 2023).number()).hasValue(2122);
    }

    @Test
    void a_council_that_ended_has_its_years_and_its_reason() {
        Search.Found found = (Search.Found) COUNCILS.find("Cumbria");
        assertThat(found.note()).startsWith("Cumbria has ended: in April 2023");
        assertThat(found.council().years(Measure.CASES)).containsExactly(2017, 2018, 2019, 2020, 2021, 2022);
        assertThat(found.council().figure(Measure.CASES, 2023).reason()).contains("parted into Cumberland");
        assertThat(found.council().figureOrStandIn(Measure.CASES, 2023)).isEmpty();
        assertThat(found.council().exists(Publication.WORKFORCE, 2022)).isTrue();
        assertThat(found.council().exists(Publication.WORKFORCE, 2023)).isFalse();
        assertThat(found.council().exists(Publication.REFERRALS, 2023)).isTrue();
    }

    @Test
    void new_nine_character_codes_change_nothing() {
        assertThat(council("Buckinghamshire").years(Measure.CASES))
                .contains(2019, 2020)
                .hasSize(8);
        assertThat(council("Somerset").years(Measure.IN_NEED)).contains(2023, 2024);
        assertThat(council("E06000060").code()).isEqualTo("825");
        assertThat(council("E10000002").code()).isEqualTo("825");
    }

    @Test
    void neighbours_of_two_councils_are_those_of_both_and_never_themselves() {
        assertThat(council("314").neighbours())
                .hasSizeLessThanOrEqualTo(10)
                .extracting(Council::code)
                .doesNotContain("314 / 318")
                .startsWith("319", "868", "315");
    }

    @Test
    void a_year_that_no_file_has_is_told() {
        assertThat(council("Kent").figure(Measure.CASES, 2031).reason())
                .isEqualTo("no row of 2031 in Children's social work workforce");
    }

    private static Council council(String name) {
        return ((Search.Found) COUNCILS.find(name)).council();
    }
}
