package org.caseload.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseload.report.Cell;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.result.InputUncertaintyEffect;
import org.caseload.result.VarianceParts;
import org.caseload.result.VarianceShares;
import org.caseload.result.VarianceShares.Kind;
import org.caseload.words.EnglishDate;
import org.caseload.words.Phrases;

/** Why runs differ, by kind and by single cause, each with its interval. */
final class SpreadTable {
    /** The factors from year to year, by the key under which a scenario states them. */
    private static final Map<String, String> FACTORS = Map.of(
            "referrals", "how many are referred",
            "leaving", "how many leave",
            "sickness", "how many are sick",
            "recruitment", "how easily people are found",
            "holding-cases", "how many of the staff hold cases",
            "posts", "how many posts there are",
            "cases", "how many cases are kept open",
            "assessment", "how long assessments take",
            "child-protection", "how long children stay on plans",
            "looked-after", "how long they stay in care");

    private final InputUncertaintyEffect ignorance;
    private final VarianceParts parts;

    private SpreadTable(InputUncertaintyEffect ignorance, VarianceParts parts) {
        this.ignorance = ignorance;
        this.parts = parts;
    }

    /** The table of one outcome. */
    static Table of(InputUncertaintyEffect ignorance, VarianceParts parts, String key) {
        return new Table(
                key,
                "Why runs differ in " + Subject.of(parts.measure()).title() + ", " + EnglishDate.month(parts.date()),
                List.of(
                        Column.words("What"),
                        Column.numbers("Standard deviation between runs, "
                                + parts.measure().unit()),
                        Column.numbers("Share of the variance, %"),
                        Column.numbers("95 % interval from, %"),
                        Column.numbers("to, %")),
                new SpreadTable(ignorance, parts).rows(),
                List.of());
    }

    private List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        for (VarianceShares.Share kind : parts.shares().kinds()) {
            rows.add(row(kind(kind.kind()), kind));
            parts.shares().causes().stream()
                    .filter(cause -> cause.kind() == kind.kind())
                    .forEach(cause -> rows.add(row("of it " + cause(cause), cause)));
        }
        rows.add(List.of(
                Cell.words("All"),
                deviation(1),
                Cell.percent(1),
                Cell.words("by definition"),
                Cell.words("by definition")));
        return rows;
    }

    private List<Cell> row(String what, VarianceShares.Share share) {
        return List.of(
                Cell.words(what),
                deviation(share.share()),
                Cell.percent(share.share()),
                Cell.percent(share.low()),
                Cell.percent(share.high()));
    }

    private Cell deviation(double share) {
        return Cell.number(Math.sqrt(share) * parts.deviation(), parts.measure().decimals() + 1);
    }

    private static String kind(Kind kind) {
        return switch (kind) {
            case LUCK -> "Luck within the department";
            case YEAR_TO_YEAR -> "What differs from year to year";
            case NOT_KNOWN_OF_TODAY -> "What is not known of today";
            case NOT_KNOWN_OF_THE_FUTURE -> "What is not known of the future";
        };
    }

    private String cause(VarianceShares.Share cause) {
        return cause.kind() == Kind.YEAR_TO_YEAR
                ? FACTORS.getOrDefault(cause.cause(), cause.cause())
                : Phrases.inSentence(ignorance.number(cause.cause()).label());
    }
}
