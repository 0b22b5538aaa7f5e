package org.caseload.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "£41600, 4160000, '£41,600'",
        "'£41,600', 4160000, '£41,600'",
        "£1.3m, 130000000, '£1,300,000'",
        "£1.3 million, 130000000, '£1,300,000'",
        "£400k, 40000000, '£400,000'",
        "£350.50, 35050, £350.50",
        "£0.05, 5, £0.05",
        "-£12, -1200, -£12",
        "£0, 0, £0",
    })
    void reads_and_prints(String text, long pence, String printed) {
        Money money = Money.parse(text);
        assertThat(money.pence()).isEqualTo(pence);
        assertThat(money).hasToString(printed);
        assertThat(Money.parse(printed)).isEqualTo(money);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "41600           | is not an amount of money",
                "£41,60          | is not an amount of money",
                "€41600          | is not an amount of money",
                "£1.005          | is not a whole number of pence",
                "£20000000000    | is more than £10,000 million",
            })
    void shows_how_to_be_written(String text, String why) {
        assertThatThrownBy(() -> Money.parse(text))
                .hasMessage("'" + text + "' " + why + "; write for example £41,600, £350.50, £400k or £1.3m");
    }

    @Test
    void adds_up_to_the_penny() {
        assertThat(Money.ofPounds(0.1).plus(Money.ofPounds(0.2))).isEqualTo(Money.parse("£0.30"));
        assertThat(Money.parse("£350.50").pounds()).isEqualTo(350.5);
        assertThat(Money.parse("£1")).isLessThan(Money.parse("£2"));
    }
}
