package org.caseload.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PurposeTest {

    /** Changing a code changes every result: a new purpose takes a new code and leaves these alone. */
    @Test
    void keeps_its_codes() {
        String codes = Arrays.stream(Purpose.values())
                .map(draw -> draw.name() + "=" + draw.code())
                .collect(Collectors.joining(" "));
        assertThat(codes)
                .isEqualTo("ARRIVAL=1 GROUP_SIZE=2 FRONT_DOOR=3 DESTINATION=4 DURATION=5 RETURNS=6 RETURN_LAG=7"
                        + " DEMAND_NOISE=8 THINNING=9 THRESHOLD_SHIFT=10 ENQUIRY=11 DIVERTED=12 DIVERTED_LATER=13 DIVERTED_LAG=14 TAKEN_ON=15 REVIEWED=16"
                        + " SHORT_SICKNESS=20 SHORT_SICKNESS_ACCEPTED=21 SHORT_SICKNESS_LENGTH=22"
                        + " LONG_SICKNESS=23 LONG_SICKNESS_ACCEPTED=24 LONG_SICKNESS_LENGTH=25"
                        + " LEAVING=30 LEAVING_ACCEPTED=31 DESTINATION_OF_LEAVER=32 SERVICE=33"
                        + " LONG_LEAVE=34 LONG_LEAVE_LENGTH=35 LONG_LEAVE_AT_START=36 HOLDS_CASES=38 AGENCY_ROUNDED=39"
                        + " TIME_TO_START=40 DROP_OUT=41 START_DAY=42 HIRED_GRADE=43 CONVERSION=46 PROTECTED=47 SUPPLY=48 PART_TIME=49"
                        + " START_STAGE=50 START_AGE=51 START_DURATION=52 START_WORKER=53 START_STATE=54 WAITED_AT_START=55 CASELOAD_AT_START=56"
                        + " ALLOCATION=60"
                        + " YEARLY_LEAVING=70 YEARLY_SICKNESS=71 YEARLY_RECRUITMENT=72 YEARLY_HOLDING=73 YEARLY_POSTS=74 MOVED_STAFF=75 YEARLY_CASES=76"
                        + " YEARLY_ASSESSMENT=77 YEARLY_PLANS=78 YEARLY_CARE=79"
                        + " CENSUS=90"
                        + " RESAMPLING=200 DESIGN_OF_INPUTS=201 UNCERTAIN_INPUT=202");
    }

    @Test
    void has_codes_of_eight_bits_each_used_once() {
        assertThat(Arrays.stream(Purpose.values()).map(Purpose::code).collect(Collectors.toSet()))
                .hasSize(Purpose.values().length)
                .allSatisfy(code -> assertThat(code).isBetween(0, 255));
    }
}
