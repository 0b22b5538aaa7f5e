package org.caseload.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SourceTest {

    /** Changing a number changes every result: a new source takes new numbers and leaves these alone. */
    @Test
    void keeps_its_numbers() {
        String numbers = Arrays.stream(Source.values())
                .map(source -> source.name() + "=" + Integer.toHexString(source.number()) + "+"
                        + Integer.toHexString(source.numbers()))
                .collect(Collectors.joining(" "));
        assertThat(numbers)
                .isEqualTo("OPEN_AT_START=10+70 CLOSED_AT_START=80+1 REFERRED_BEFORE=90+1 CAME_BACK_BEFORE=91+1"
                        + " KNOWN_CASE=98+1 KNOWN_WORKER=99+1 KNOWN_POST=9a+1 UNCERTAIN_INPUT=99+1 REFERRALS=100+1 GROWTH=101+1"
                        + " STAFF_AT_START=200+200 POST_AT_START=400+200 AGENCY=600+100 CANDIDATE=700+1 DEPARTMENT=701+1 ADDED_POST=800+200"
                        + " WAITING_AT_START=c00+400 NAMED_ACTION=1000+1000 FURTHER_ACTION=8000+8000");
    }

    /** Nobody has the luck of somebody from elsewhere; what a worker draws is never what an uncertain input draws. */
    @Test
    void shares_no_number_but_that_of_uncertain_inputs() {
        List<String> shared = new ArrayList<>();
        for (Source one : Source.values()) {
            for (Source other : Source.values()) {
                if (one.ordinal() < other.ordinal()
                        && one.number() < other.number() + other.numbers()
                        && other.number() < one.number() + one.numbers()) {
                    shared.add(one + " and " + other);
                }
            }
        }
        assertThat(shared).containsExactly("KNOWN_WORKER and UNCERTAIN_INPUT");
    }

    @Test
    void fits_an_identity_and_refuses_parts_that_it_does_not_have() {
        for (Source source : Source.values()) {
            int last = source.numbers() - 1;
            assertThat(Identity.of(source.number(last), 0)).isEqualTo((long) (source.number() + last) << 48);
            assertThatThrownBy(() -> source.number(last + 1))
                    .hasMessage("part " + (last + 1) + " of " + source + " is not from 0 to " + last);
            assertThatThrownBy(() -> source.number(-1)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
