package org.caseload.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.caseload.result.AdjustedMean;
import org.caseload.result.InputUncertaintyEffect;
import org.caseload.result.UncertainNumber;
import org.caseload.result.VarianceParts;
import org.caseload.result.VarianceShares;

/**
 * What nobody knows exactly, and why runs differ; empty lists where everything is known and nothing differs from year to year.
 *
 * @param uncertainInputs the numbers, in the order of the files
 * @param chanceAndIgnorance how the variance of the main measure parts, every six months
 * @param varianceShares the same by kind and by cause
 * @param adjustedMeans means without what the years happened to do
 * @param influences what each number explains of it
 * @param worthKnowing what it would be worth to know one number before choosing a strategy
 */
record PublishedUncertainty(
        List<Input> uncertainInputs,
        List<Parts> chanceAndIgnorance,
        List<CauseShare> varianceShares,
        List<Adjusted> adjustedMeans,
        List<Influence> influences,
        List<Worth> worthKnowing) {
    private static final String ESTIMATOR = "regression on all causes, adjusted";

    /**
     * What is published of it.
     *
     * @param strategy the short name of a strategy whose difference from the base it is; empty for number 0
     */
    static PublishedUncertainty of(InputUncertaintyEffect ignorance, IntFunction<String> strategy) {
        return new PublishedUncertainty(
                ignorance.inputs().stream().map(Input::of).toList(),
                ignorance.parts().stream()
                        .map(parts -> Parts.of(parts, strategy.apply(parts.strategy())))
                        .toList(),
                ignorance.parts().stream()
                        .flatMap(parts -> Stream.concat(
                                        parts.shares().kinds().stream(), parts.shares().causes().stream())
                                .map(share -> CauseShare.of(parts, strategy.apply(parts.strategy()), share)))
                        .toList(),
                ignorance.adjusted().stream().map(Adjusted::of).toList(),
                ignorance.parts().stream()
                        .flatMap(parts -> parts.influences().stream()
                                .map(influence -> Influence.of(
                                        parts,
                                        strategy.apply(parts.strategy()),
                                        ignorance.number(influence.path()),
                                        influence)))
                        .toList(),
                ignorance.worth().stream()
                        .map(worth -> new Worth(ignorance.number(worth.path()).path(), worth))
                        .toList());
    }

    /** A number that nobody knows exactly, by its path in the scenario. */
    record Input(String input, @Unwrapped(without = "path") UncertainNumber number) {
        static Input of(UncertainNumber number) {
            return new Input(number.path(), number);
        }
    }

    /** Chance and ignorance in a measure, or in the difference of a strategy from the base. */
    record Parts(
            String measure,
            String differenceFromBase,
            LocalDate date,
            int n,
            String estimator,

            @Unwrapped(without = {"strategy", "shares", "influences"})
            VarianceParts parts) {
        static Parts of(VarianceParts parts, String strategy) {
            return new Parts(parts.measure().key(), strategy, parts.date(), parts.n(), ESTIMATOR, parts);
        }
    }

    /** The share of one kind of cause, or of one cause, in the variance of a measure or of a difference from the base. */
    record CauseShare(
            String measure,
            String differenceFromBase,
            LocalDate date,
            String kind,
            String cause,
            double share,
            double low,
            double high) {
        static CauseShare of(VarianceParts parts, String strategy, VarianceShares.Share found) {
            return new CauseShare(
                    parts.measure().key(),
                    strategy,
                    parts.date(),
                    found.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    found.cause(),
                    found.share(),
                    found.low(),
                    found.high());
        }
    }

    /** A mean without what the years happened to do. */
    record Adjusted(
            String measure, @Unwrapped(without = "measure") AdjustedMean mean) {
        static Adjusted of(AdjustedMean mean) {
            return new Adjusted(mean.measure().key(), mean);
        }
    }

    /** What one number explains of it. */
    record Influence(
            String measure,
            String differenceFromBase,
            LocalDate date,
            String input,
            @Unwrapped(without = "path") VarianceParts.Influence influence) {
        static Influence of(
                VarianceParts parts, String strategy, UncertainNumber number, VarianceParts.Influence influence) {
            return new Influence(parts.measure().key(), strategy, parts.date(), number.path(), influence);
        }
    }

    /** What it would be worth to know one number. */
    record Worth(String input, @Unwrapped(without = "path") InputUncertaintyEffect.Worth worth) {}
}
