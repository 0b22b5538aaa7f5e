package org.caseload.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({
        "18 %, 0.18, 18 %",
        "18%, 0.18, 18 %",
        "15.5 %, 0.155, 15.5 %",
        "7 per cent, 0.07, 7 %",
        "0 %, 0, 0 %",
        "100 %, 1, 100 %",
        ".5 %, 0.005, 0.5 %",
        "0.045 %, 0.00045, 0.045 %",
    })
    void sharesReadAndPrint(String text, double fraction, String printed) {
        Share share = Share.parse(text);
        assertThat(share.fraction()).isEqualTo(fraction);
        assertThat(share).hasToString(printed);
        assertThat(Share.parse(printed)).isEqualTo(share);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "18", "0.18", "eighteen %", "18 % a year", "-3 %", "1,8 %", "18 %%"})
    void sharesShowHowToBeWritten(String text) {
        assertThatThrownBy(() -> Share.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + text + "' is not a share; write a percentage from 0 to 100, for example 18 %");
    }

    @Test
    void sharesStayWithinTheWhole() {
        assertThatThrownBy(() -> Share.parse("101 %"))
                .hasMessage("a share is from 0 % to 100 %, not 101 %; write for example 18 %");
        assertThatThrownBy(() -> new Share(Double.NaN)).hasMessageContaining("not NaN");
        assertThat(Share.parse("7 %").percent()).isEqualTo(7);
        assertThat(Share.parse("30 %").rest().fraction()).isCloseTo(0.7, within(1e-15));
        assertThat(Share.parse("7 %")).isLessThan(Share.parse("8 %"));
        assertThat(new Share(-0.0)).isEqualTo(Share.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "4 weeks, 28, 4 weeks",
        "1 week, 7, 1 week",
        "1 month, 30.4375, 1 month",
        "1 months, 30.4375, 1 month",
        "24 Months, 730.5, 24 months",
        "2.4 years, 876.6, 2.4 years",
        "90 days, 90, 90 days",
        "90 calendar days, 90, 90 days",
        "0 weeks, 0, 0 weeks",
    })
    void spansOfCalendarTimeReadAndPrint(String text, double days, String printed) {
        Span span = Span.parse(text);
        assertThat(span.isWorking()).isFalse();
        assertThat(span.days()).isCloseTo(days, within(1e-9));
        assertThat(span).hasToString(printed);
        assertThat(Span.parse(printed)).isEqualTo(span);
        assertThatThrownBy(span::workingDays).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "45 working days, 45, 45 working days",
        "1 working day, 1, 1 working day",
        "2.5  working days, 2.5, 2.5 working days"
    })
    void spansOfWorkingTimeReadAndPrint(String text, double workingDays, String printed) {
        Span span = Span.parse(text);
        assertThat(span.isWorking()).isTrue();
        assertThat(span.workingDays()).isEqualTo(workingDays).isEqualTo(span.daysOfItsKind());
        assertThat(span).hasToString(printed);
        assertThat(Span.parse(printed)).isEqualTo(span);
        assertThatThrownBy(span::days).hasMessageContaining("no fixed number of calendar days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "weeks", "4 fortnights", "-4 weeks", "4 workingdays", "4 weeks in", "four weeks"})
    void spansShowHowToBeWritten(String text) {
        assertThatThrownBy(() -> Span.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "'" + text + "' is not a length of time; write a number and days, working days, weeks, months"
                                + " or years, for example 4 weeks or 45 working days");
    }

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
    void moneyReadsAndPrints(String text, long pence, String printed) {
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
    void moneyShowsHowToBeWritten(String text, String why) {
        assertThatThrownBy(() -> Money.parse(text))
                .hasMessage("'" + text + "' " + why + "; write for example £41,600, £350.50, £400k or £1.3m");
    }

    @Test
    void moneyAddsUpToThePenny() {
        assertThat(Money.ofPounds(0.1).plus(Money.ofPounds(0.2))).isEqualTo(Money.parse("£0.30"));
        assertThat(Money.parse("£350.50").pounds()).isEqualTo(350.5);
        assertThat(Money.parse("£1")).isLessThan(Money.parse("£2"));
    }

    @Test
    void solvablesAreGivenOrToBeSolved() {
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

    @Test
    void headcountsArePeopleOrAShareOfThoseInPost() {
        assertThat(Headcount.parse("30").number(145)).isEqualTo(30);
        assertThat(Headcount.parse("10 % of in-post").number(145)).isCloseTo(14.5, within(1e-12));
        assertThat(Headcount.parse("10% of in post")).hasToString("10 % of in-post");
        assertThat(Headcount.of(30)).hasToString("30").isEqualTo(Headcount.parse("30"));
        for (String wrong : new String[] {"-3", "10 %", "thirty", "10 % of posts", ""}) {
            assertThatThrownBy(() -> Headcount.parse(wrong))
                    .hasMessage("'" + wrong + "' is not a number of people; write for example 30 or 10 % of in-post");
        }
    }

    @Test
    void everyNumberReadsBackAsItself() {
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
    void readsAndPrintsTheSameWhateverTheMachineSpeaks() {
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
    void quotesOnlyTheBeginningOfALongText() {
        String endless = "x".repeat(100_000);
        assertThatThrownBy(() -> Span.parse(endless))
                .hasMessageContaining("xxx…'")
                .hasMessageStartingWith("'xxx");
        assertThatThrownBy(() -> Span.parse(null)).hasMessageStartingWith("nothing is not a length of time");
    }
}
