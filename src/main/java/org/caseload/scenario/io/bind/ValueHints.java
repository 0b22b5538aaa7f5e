package org.caseload.scenario.io.bind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caseload.quantity.Change;
import org.caseload.quantity.Growth;
import org.caseload.quantity.Headcount;
import org.caseload.quantity.Money;
import org.caseload.quantity.Share;
import org.caseload.quantity.WhiteSpace;
import org.caseload.scenario.io.shape.Limits;
import org.caseload.scenario.io.shape.ValueKind;
import org.caseload.scenario.io.tree.NearMiss;

/**
 * Offers what somebody probably meant by a value that cannot be read. An offer is permitted where it would stand, and means what
 * was written; where a text could mean two things, nothing is offered.
 */
final class ValueHints {
    private static final List<String> YES = List.of("yes", "y", "on", "true", "t", "1");
    private static final List<String> NO = List.of("no", "n", "off", "false", "f", "0");

    private static final Pattern PLAIN = Pattern.compile("(\\d{1,9}(\\.\\d{0,9})?|\\.\\d{1,9})");
    private static final Pattern SPACED_THOUSANDS = Pattern.compile("-?\\d{1,3}( \\d{3})+(\\.\\d+)?");

    private ValueHints() {}

    /** The sentence that offers it; empty where nothing is offered. */
    static String of(ValueKind kind, String written, Limits limits) {
        String text = WhiteSpace.tidy(written);
        if (kind.type() == boolean.class || kind.type() == Boolean.class) {
            return yesOrNo(text.toLowerCase(Locale.ROOT)).map(NearMiss::offer).orElse("");
        }
        if (kind.closed()) {
            return NearMiss.sentence(text, kind.words());
        }
        Optional<String> completed = completed(kind.type(), text);
        if (completed.isPresent()) {
            return permitted(kind, limits, completed.get()).isPresent() ? NearMiss.offer(completed.get()) : "";
        }
        return NearMiss.respelt(text, kind.words(), corrected -> permitted(kind, limits, corrected));
    }

    private static Optional<Object> permitted(ValueKind kind, Limits limits, String text) {
        return kind.find(text).filter(value -> limits.permit(kind, value));
    }

    /** On means yes in YAML 1.1; a slip of the finger is one where the first letter is right. */
    private static Optional<String> yesOrNo(String word) {
        if (YES.contains(word) || NO.contains(word)) {
            return Optional.of(YES.contains(word) ? "yes" : "no");
        }
        return NearMiss.of(word, List.of("yes", "no", "true", "false"))
                .filter(near -> near.charAt(0) == word.charAt(0))
                .map(near -> YES.contains(near) ? "yes" : "no");
    }

    /** The text with what it lacks: its unit, or its sign for money. */
    private static Optional<String> completed(Class<?> type, String text) {
        boolean plain = PLAIN.matcher(text).matches();
        if (type == Share.class && plain) {
            return percentage(new BigDecimal(text));
        }
        if (type == Change.class
                && (plain || PLAIN.matcher(text.replaceFirst(" ?% ?", "")).matches())) {
            // 80 % may be a rise by it or a fall to it, and 1.2 a factor.
            return Optional.empty();
        }
        if (type == Growth.class
                && PLAIN.matcher(text.replaceFirst("^[+-] ?", "").replaceFirst(" ?%$", ""))
                        .matches()) {
            return text.endsWith("%") ? Optional.of(text + " a year") : Optional.empty();
        }
        if (type == Headcount.class && text.matches("[\\d.]{1,9} ?%")) {
            return Optional.of(text.replace("%", "").strip() + " % of in-post");
        }
        if (type == Money.class && !text.contains("£") && !text.contains("%")) {
            return Optional.of("£" + text).filter(money -> money.matches("£\\d.*"));
        }
        boolean number = SPACED_THOUSANDS.matcher(text).matches();
        return number ? Optional.of(text.replace(" ", "")) : Optional.empty();
    }

    /** From 2 on a bare number can only be a percentage; below 1 it is a part of one; between, who knows. */
    private static Optional<String> percentage(BigDecimal number) {
        if (number.compareTo(BigDecimal.ONE) < 0) {
            String percent = number.signum() == 0
                    ? "0"
                    : number.movePointRight(2).stripTrailingZeros().toPlainString();
            return Optional.of(percent + " %");
        }
        boolean certain = number.compareTo(BigDecimal.valueOf(2)) >= 0;
        return certain ? Optional.of(number.toPlainString() + " %") : Optional.empty();
    }
}
