package org.caseload.chart.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.caseload.calendar.Dates;
import org.caseload.result.MeasureName;

/** Dates and numbers as British official statistics print them, whatever the machine's language. */
public final class Wording {
    /** A space at which no line is broken. */
    private static final char TIED = '\u00a0';

    /** What stands where a number would that is not defined. */
    static final String UNDEFINED = "not defined";

    private Wording() {}

    /** Such as "17 July 2018". */
    public static String date(LocalDate date) {
        return Dates.write(date);
    }

    /** Such as "17 Jul 2018". */
    public static String shortDate(LocalDate date) {
        return dayAndMonth(date) + " " + date.getYear();
    }

    /** Such as "17 Jul". */
    static String dayAndMonth(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date);
    }

    /** Such as "July 2018". */
    public static String monthAndYear(LocalDate date) {
        return Dates.monthYear(date);
    }

    /** Such as "Jul". */
    static String month(LocalDate date) {
        return Dates.shortMonth(date);
    }

    /**
     * With thousands commas, so many decimals and a true minus, such as "1,234.5" or "−0.3"; nothing is "−0.0". Marks leave out
     * what is not defined; where words come to it all the same, they say so.
     */
    public static String number(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return UNDEFINED;
        }
        String plain = BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        for (int at = point - 3; at > (plain.startsWith("-") ? 1 : 0); at -= 3) {
            text.insert(at, ',');
        }
        return text.toString().replaceFirst("^-(?=[0.]*$)", "").replace('-', '\u2212');
    }

    /** As few decimals as say the same, at most so many: 15, 17.5. */
    public static String shortNumber(double value, int atMostDecimals) {
        for (int decimals = 0; Double.isFinite(value) && decimals < atMostDecimals; decimals++) {
            BigDecimal exact = BigDecimal.valueOf(value);
            if (exact.setScale(decimals, RoundingMode.HALF_UP).compareTo(exact) == 0) {
                return number(value, decimals);
            }
        }
        return number(value, atMostDecimals);
    }

    /** A whole percentage that calls nothing 0 or 100 % that is not. */
    public static String percent(double share) {
        if (!Double.isFinite(share)) {
            return UNDEFINED;
        }
        if (share > 0 && share < 0.005) {
            return "under 1" + TIED + "%";
        }
        if (share < 1 && share >= 0.995) {
            return "over 99" + TIED + "%";
        }
        return wholePercent(share) + TIED + "%";
    }

    /** The nearest whole percentage, without its sign. */
    public static String wholePercent(double share) {
        return number(100 * share, 0);
    }

    /** The same words, never parted at the end of a line. */
    static String tied(String text) {
        return text.replace(' ', TIED);
    }

    /** Such as "500 runs". */
    public static String runs(int runs) {
        return runs == 1 ? "1 run" : number(runs, 0) + " runs";
    }

    /** What is measured and where, such as "Cases per worker (locality and duty teams)". */
    public static String subject(MeasureName name) {
        return name.label() + where(name.teams());
    }

    /** Such as " (locality team)", " (locality and duty teams)", or nothing for the whole department. */
    public static String where(List<String> teams) {
        if (teams.size() < 2) {
            return teams.isEmpty() ? "" : " (" + teams.get(0) + " team)";
        }
        String allButLast = String.join(", ", teams.subList(0, teams.size() - 1));
        return " (" + allButLast + " and " + teams.get(teams.size() - 1) + " teams)";
    }

    /** In weeks where it is whole weeks: "4 weeks", "10 days". */
    public static String days(int days) {
        boolean weeks = days > 0 && days % 7 == 0;
        int count = weeks ? days / 7 : days;
        return count + (weeks ? " week" : " day") + (count == 1 ? "" : "s");
    }

    /** A sentence's first letter made small, unless it begins with an abbreviation. */
    public static String inSentence(String text) {
        boolean abbreviation = text.split(" ", 2)[0].chars().skip(1).anyMatch(Character::isUpperCase);
        return text.isEmpty() || abbreviation ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
