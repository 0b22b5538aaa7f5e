package org.caseload.files;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.caseload.result.InputUncertaintyEffect;
import org.caseload.result.UncertainNumber;
import org.caseload.result.VarianceParts;

/**
 * What nobody knows exactly; four empty lists where everything is known.
 *
 * @param uncertainInputs the numbers, in the order of the files
 * @param chanceAndIgnorance how the variance of the main measure parts, every six months
 * @param influences what each number explains of it
 * @param worthKnowing what it would be worth to know one number before choosing a strategy
 */
record PublishedUncertainty(
        List<Input> uncertainInputs,
        List<Parts> chanceAndIgnorance,
        List<Influence> influences,
        List<Worth> worthKnowing) {
    private static final String ESTIMATOR = "regression on each input and its square, adjusted";

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
            @Unwrapped(without = {"strategy", "influences"}) VarianceParts parts) {
        static Parts of(VarianceParts parts, String strategy) {
            return new Parts(parts.measure().key(), strategy, parts.date(), parts.n(), ESTIMATOR, parts);
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
