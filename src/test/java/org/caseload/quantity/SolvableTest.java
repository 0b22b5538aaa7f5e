package org.caseload.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SolvableTest {

    @Test
    void are_given_or_to_be_solved() {
        assertThat(Solvable.parse("8,400").given()).isEqualTo(8_400);
        assertThat(Solvable.parse("8,400")).hasToString("8400").isEqualTo(Solvable.of(8_400));
        assertThat(Solvable.parse(" Balance ")).isEqualTo(Solvable.balance()).hasToString("balance");
        assertThat(Solvable.balance().isBalance()).isTrue();
        assertThatThrownBy(() -> Solvable.balance().given()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Solvable.parse("balanced"))
                .hasMessage(
                        "'balanced' is not a number; write for example 650, or balance to have it solved so that the"
                                + " start state holds steady");
        assertThatThrownBy(() -> Solvable.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
