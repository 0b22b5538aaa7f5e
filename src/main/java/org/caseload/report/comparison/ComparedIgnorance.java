package org.caseload.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.report.chapter.IgnoranceText;
import org.caseload.report.terminal.TextTable;
import org.caseload.result.InputUncertaintyEffect;
import org.caseload.result.VarianceParts;
import org.caseload.result.VarianceParts.Influence;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;

/**
 * Chance and ignorance in a comparison: of the base's level, of every difference from it, and what knowing a number would be worth to
 * the choice of a strategy.
 */
final class ComparedIgnorance {
    private static final int LONGEST_NAME = 42;

    private final ComparisonResult result;
    private final InputUncertaintyEffect ignorance;
    private final List<String> lines = new ArrayList<>();

    private ComparedIgnorance(ComparisonResult result) {
        this.result = result;
        this.ignorance = result.ignorance();
    }

    static List<String> lines(ComparisonResult result) {
        return result.ignorance().isNone() ? List.of() : new ComparedIgnorance(result).lines();
    }

    private List<String> lines() {
        Optional<VarianceParts> base = ignorance.findLast(0);
        if (base.isEmpty()) {
            return List.of("Too few runs to tell chance from ignorance.");
        }
        lines.addAll(new IgnoranceText(ignorance, base.get()).lines(" in the base"));
        lines.add("");
        differences(base.get());
        lines.add("");
        IgnoranceText.tied(worth(), lines);
        return lines;
    }

    private void differences(VarianceParts base) {
        lines.add("Chance and ignorance in the difference from the base, " + EnglishDate.day(base.date()));
        TextTable table = new TextTable("lrrrl");
        table.row(List.of("", "st. dev.", "ignorance", "95 % interval", "matters most"));
        for (int s = 1; s < result.strategies().size(); s++) {
            String name = result.strategies().get(s).name();
            ignorance.findLast(s).ifPresent(parts -> table.row(row(name, parts)));
        }
        table.lines().forEach(line -> lines.add("  " + line));
    }

    private List<String> row(String name, VarianceParts parts) {
        String shown = name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME - 1).stripTrailing() + "…";
        if (parts.deviation() == 0) {
            return List.of(shown, "0", "-", "-", "nothing differs");
        }
        return List.of(
                shown,
                Numbers.number(parts.deviation(), parts.measure().decimals() + 1),
                Numbers.share(parts.share()),
                Numbers.shareInterval(parts.low(), parts.high()),
                most(parts));
    }

    private String most(VarianceParts parts) {
        Influence first = parts.influences().get(0);
        String label = ignorance.number(first.path()).label();
        if (first.leads() || first.tells() && parts.influences().size() == 1) {
            return label;
        }
        return first.tells() ? label + ", not alone" : "cannot be told";
    }

    /** What it would be worth to know a number before choosing; said only where it is more than the printed zero. */
    private String worth() {
        int decimals = result.measure().decimals() + 1;
        String unit = result.measure().unit();
        double least = Math.pow(10, -decimals) / 2;
        List<String> worthwhile = ignorance.worth().stream()
                .filter(worth -> worth.low() >= least)
                .sorted((a, b) -> Double.compare(b.value(), a.value()))
                .map(worth -> ignorance.number(worth.path()).label() + " "
                        + Numbers.number(worth.value(), decimals) + " ("
                        + Numbers.interval(worth.low(), worth.high(), decimals) + ")")
                .toList();
        String meant = " on average, by which the choice would do better in "
                + EnglishDate.month(result.origin().endDate());
        if (ignorance.worth().isEmpty()) {
            return "What knowing a number would be worth to the choice cannot be told from these runs.";
        }
        double most = ignorance.worth().stream()
                .mapToDouble(InputUncertaintyEffect.Worth::high)
                .max()
                .orElse(0);
        return worthwhile.isEmpty()
                ? "Knowing any one of these numbers before choosing would be worth less than "
                        + Numbers.number(Math.max(most, 2 * least), decimals) + " " + unit + meant
                        + ": the same strategy is best, or as good as best, whatever it turns out to be."
                : "What knowing a number before choosing would be worth, in " + unit + meant
                        + " (95 % interval; a little too large rather than too small): "
                        + String.join("; ", worthwhile) + ".";
    }
}
