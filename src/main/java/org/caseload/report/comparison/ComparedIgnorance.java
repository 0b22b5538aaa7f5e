package org.caseload.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.report.Cell;
import org.caseload.report.Finding;
import org.caseload.report.Node;
import org.caseload.report.Paragraph;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.report.chapter.IgnoranceText;
import org.caseload.result.InputUncertaintyEffect;
import org.caseload.result.VarianceParts;
import org.caseload.result.VarianceParts.Influence;
import org.caseload.result.VarianceShares.Kind;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;

/**
 * Luck, years and ignorance in a comparison: of the base's level, of every difference from it, and what knowing a number would be worth to
 * the choice of a strategy.
 */
final class ComparedIgnorance {
    private final ComparisonResult result;
    private final InputUncertaintyEffect ignorance;

    private ComparedIgnorance(ComparisonResult result) {
        this.result = result;
        this.ignorance = result.ignorance();
    }

    static List<Node> of(ComparisonResult result) {
        return result.ignorance().isNone() && result.ignorance().parts().isEmpty()
                ? List.of()
                : new ComparedIgnorance(result).nodes();
    }

    private List<Node> nodes() {
        Optional<VarianceParts> base = ignorance.findLast(0);
        if (base.isEmpty()) {
            return List.of(new Paragraph("Too few runs to tell luck from what is not known."));
        }
        List<Node> nodes = new ArrayList<>(new IgnoranceText(ignorance, base.get()).nodes(" in the base"));
        differences(base.get()).ifPresent(nodes::add);
        if (!ignorance.isNone()) {
            nodes.add(new Finding("worth-knowing", worth(), List.of()));
        }
        return nodes;
    }

    private Optional<Table> differences(VarianceParts base) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int s = 1; s < result.strategies().size(); s++) {
            String name = result.strategies().get(s).name();
            ignorance.findLast(s).ifPresent(parts -> rows.add(row(name, parts)));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "why-differences-differ",
                        "Why runs differ in the difference from the base, " + EnglishDate.day(base.date()),
                        List.of(
                                Column.words("Strategy"),
                                Column.numbers("st. dev."),
                                Column.numbers("luck"),
                                Column.numbers("from year to year"),
                                Column.numbers("not known"),
                                Column.numbers("95 % interval"),
                                Column.words("matters most")),
                        rows,
                        List.of()));
    }

    private List<Cell> row(String name, VarianceParts parts) {
        if (parts.deviation() == 0) {
            return List.of(
                    Cell.words(name),
                    Cell.number(0, 0),
                    Cell.words("-"),
                    Cell.words("-"),
                    Cell.words("-"),
                    Cell.words("-"),
                    Cell.words("nothing differs"));
        }
        return List.of(
                Cell.words(name),
                Cell.number(parts.deviation(), parts.measure().decimals() + 1),
                share(parts, Kind.LUCK),
                share(parts, Kind.YEAR_TO_YEAR),
                ignorance.isNone() ? Cell.words("-") : Cell.share(parts.share()),
                ignorance.isNone() ? Cell.words("-") : Cell.words(Numbers.shareInterval(parts.low(), parts.high())),
                Cell.words(most(parts)));
    }

    private static Cell share(VarianceParts parts, Kind kind) {
        return parts.shares().find(kind).map(share -> Cell.share(share.share())).orElse(Cell.words("-"));
    }

    private String most(VarianceParts parts) {
        if (parts.influences().isEmpty()) {
            return "every number is known";
        }
        Influence first = parts.influences().get(0);
        String label = ignorance.number(first.path()).label();
        if (first.leads() || first.tells() && parts.influences().size() == 1) {
            return label;
        }
        return first.tells() ? label + ", not alone" : "cannot be told";
    }

    /**
     * What it would be worth to know a number before choosing; said only where its interval lies above the printed zero. That it does not
     * is no evidence that nothing is gained.
     */
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
                ? "These runs do not show that knowing any one of these numbers before choosing would be worth anything: "
                        + Numbers.number(Math.max(most, 2 * least), decimals) + " " + unit + " at the most" + meant
                        + ". That is not to say that the same strategy is best whatever they turn out to be."
                : "What knowing a number before choosing would be worth, in " + unit + meant
                        + " (intervals hold at once at 95 %; a little too small rather than too large): "
                        + String.join("; ", worthwhile) + ".";
    }
}
