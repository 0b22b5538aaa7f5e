package org.caseload.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WrittenNumbersTest {

    @Test
    void every_number_reads_back_as_itself() {
        Random random = new Random(5);
        for (int i = 0; i < 5_000; i++) {
            double number = Math.scalb(random.nextDouble(), random.nextInt(40) - 20);
            assertThat(Solvable.parse(Solvable.of(number).toString()).given()).isEqualTo(number);
            assertThat(Span.parse(Span.ofDays(number).toString())).isEqualTo(Span.ofDays(number));
            Share share = new Share(random.nextDouble());
            assertThat(Share.parse(share.toString())).isEqualTo(share);
            Money money = new Money(random.nextInt());
            assertThat(Money.parse(money.toString())).isEqualTo(money);
        }
    }

    @Test
    void reads_and_prints_the_same_whatever_the_machine_speaks() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY); // where a comma stands for the decimal point
            assertThat(Share.parse("15.5 %")).hasToString("15.5 %");
            assertThat(Money.parse("£41,600")).hasToString("£41,600");
            assertThat(new Rate(1.5, 10, Rate.Exposure.WORKING_DAYS)).hasToString("1.5 per 10 working days");
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void quotes_only_the_beginning_of_a_long_text() {
        String endless = "x".repeat(100_000);
        assertThatThrownBy(() -> Span.parse(endless))
                .hasMessageContaining("xxx…'")
                .hasMessageStartingWith("'xxx");
        assertThatThrownBy(() -> Span.parse(null)).hasMessageStartingWith("nothing is not a length of time");
    }
}
