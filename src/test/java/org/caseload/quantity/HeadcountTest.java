package org.caseload.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HeadcountTest {

    @Test
    void are_people_or_a_share_of_those_in_post() {
        assertThat(Headcount.parse("30").number(145)).isEqualTo(30);
        assertThat(Headcount.parse("10 % of in-post").number(145)).isCloseTo(14.5, within(1e-12));
        assertThat(Headcount.parse("10% of in post")).hasToString("10 % of in-post");
        assertThat(Headcount.of(30)).hasToString("30").isEqualTo(Headcount.parse("30"));
        for (String wrong : new String[] {"-3", "10 %", "thirty", "10 % of posts", ""}) {
            assertThatThrownBy(() -> Headcount.parse(wrong))
                    .hasMessage("'" + wrong + "' is not a number of people; write for example 30 or 10 % of in-post");
        }
    }
}
