package org.caseload.official.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseload.official.Symbol;

/** How numbers, years and codes are written in published files. */
final class Values {
    static final String PERMITTED_VALUE = "a number from 0 to 1,000,000,000, or one of " + Symbol.permitted();
    static final String PERMITTED_YEAR = "a year such as 2024, or 202324 for the year to March 2024";
    static final String PERMITTED_CODE = "three digits, as 384, or those of councils published as one, as 314 / 318";

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,12}|\\d{1,3}(,\\d{3}){1,3})(\\.\\d{1,20})?%?");
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000);

    /** What spreadsheets add to a published 79.9 lies far behind. */
    private static final int DECIMALS = 4;

    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:[-/]?(\\d{2}))?");
    private static final Pattern CODE = Pattern.compile("\\d{3}(\\s*/\\s*\\d{3})*");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;
    private static final int CENTURY = 100;
    private static final int LONGEST_CODE = 40;
    private static final int CODE_DIGITS = 3;
    private static final int SHORT = 8;

    private Values() {}

    /** Whether it is a number that is permitted. */
    static boolean isNumber(String text) {
        return isShort(text) || (NUMBER.matcher(text).matches() && decimal(text).compareTo(LARGEST) <= 0);
    }

    /** The number, with what lies behind the fourth decimal rounded away. */
    static double number(String text) {
        return isShort(text) ? Integer.parseInt(text) : decimal(text).doubleValue();
    }

    /** The number as compact tables write it. */
    static String written(double number) {
        BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
        return plain.toPlainString();
    }

    /** Most of them are whole and short. */
    private static boolean isShort(String text) {
        return !text.isEmpty() && text.length() <= SHORT && areDigits(text);
    }

    private static boolean areDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text.replace(",", "").replace("%", "")).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** The year in which the period ends: 2024 of 2024, of 202324, of 2023-24. */
    static OptionalInt year(String text) {
        Matcher matcher = YEAR.matcher(text);
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null) {
            year++;
            if (year % CENTURY != Integer.parseInt(matcher.group(2))) {
                return OptionalInt.empty();
            }
        }
        return year < FIRST_YEAR || year > LAST_YEAR ? OptionalInt.empty() : OptionalInt.of(year);
    }

    /** Whether it is a council's code. */
    static boolean isCode(String text) {
        return (text.length() == CODE_DIGITS && areDigits(text))
                || (text.length() <= LONGEST_CODE && CODE.matcher(text).matches());
    }

    /** The code as tables write it. */
    static String code(String text) {
        return text.length() == CODE_DIGITS ? text : text.replaceAll("\\s*/\\s*", " / ");
    }
}
