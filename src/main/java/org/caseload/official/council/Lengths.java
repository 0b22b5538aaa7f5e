package org.caseload.official.council;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.caseload.official.Measure;
import org.caseload.official.PublishedCell;
import org.caseload.official.PublishedFile;

/**
 * How long a council's cases last, as its published figures imply, in days: episodes of need by the length of those that
 * ended in the year; plans and care by Little's law, the mean of two years' ends over the mean of what began and ended.
 */
public final class Lengths {
    /**
     * The mean length within each published band, days: of a Weibull law of shape 0.62 and scale 191 days, fitted to
     * England's bands (children in need 2025). In Python: integrate.quad(lambda x: x*f(x), a, b)[0] / integrate.quad(f, a, b)[0]
     * with bands of 3, 6, 12 and 24 months of 365.25 / 12 days.
     */
    private static final List<Band> BANDS = List.of(
            new Band(Measure.ENDED_TO_3_MONTHS, 30.1),
            new Band(Measure.ENDED_TO_6_MONTHS, 132.4),
            new Band(Measure.ENDED_TO_1_YEAR, 262.1),
            new Band(Measure.ENDED_TO_2_YEARS, 515.8),
            new Band(Measure.ENDED_OVER_2_YEARS, 1364.7));

    private static final double DAYS_OF_YEAR = 365.25;
    private static final double RATED_BY = 10_000;

    private final BiFunction<Measure, Integer, PublishedCell> cells;

    private record Band(Measure share, double mean) {}

    /** The lengths that these cells imply. */
    Lengths(BiFunction<Measure, Integer, PublishedCell> cells) {
        this.cells = cells;
    }

    /** Of episodes of need that ended in the year to 31 March, with all that happened in them; empty when not published. */
    public Optional<CouncilFigure> ofNeed(int year) {
        double whole = 0;
        double weighted = 0;
        for (Band band : BANDS) {
            OptionalDouble share = number(band.share(), year);
            if (share.isEmpty()) {
                return Optional.empty();
            }
            whole += share.getAsDouble();
            weighted += share.getAsDouble() * band.mean();
        }
        return whole == 0
                ? Optional.empty()
                : derived(
                        weighted / whole,
                        "mean of the lengths of episodes ended in the year to March " + year,
                        year,
                        BANDS.stream().map(Band::share).toList());
    }

    /** Of child protection plans in the year to 31 March; empty when not published. */
    public Optional<CouncilFigure> ofPlans(int year) {
        OptionalDouble rate = number(Measure.PLANS_ENDED_RATE, year);
        OptionalDouble children = number(Measure.CHILDREN, year - 1);
        OptionalDouble ended = rate.isEmpty() || children.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(rate.getAsDouble() * children.getAsDouble() / RATED_BY);
        return little(Measure.PLANS, Measure.PLANS_BEGUN, ended, year);
    }

    /** Of care in the year to 31 March; empty when not published. */
    public Optional<CouncilFigure> ofCare(int year) {
        return little(Measure.IN_CARE, Measure.CARE_STARTED, number(Measure.CARE_ENDED, year), year);
    }

    private Optional<CouncilFigure> little(Measure stock, Measure began, OptionalDouble ended, int year) {
        OptionalDouble now = number(stock, year);
        OptionalDouble before = number(stock, year - 1);
        OptionalDouble in = number(began, year);
        if (now.isEmpty() || in.isEmpty() || in.getAsDouble() <= 0) {
            return Optional.empty();
        }
        double mean = (now.getAsDouble() + before.orElse(now.getAsDouble())) / 2;
        double flow = (in.getAsDouble() + ended.orElse(in.getAsDouble())) / 2;
        return derived(
                mean / flow * DAYS_OF_YEAR,
                stock.word() + " over what began and ended in the year to March " + year,
                year,
                List.of(stock, began));
    }

    private Optional<CouncilFigure> derived(double days, String how, int year, List<Measure> from) {
        List<PublishedFile> sources = from.stream()
                .map(measure -> cells.apply(measure, year))
                .flatMap(
                        cell -> cell instanceof PublishedCell.Given number ? number.sources().stream() : Stream.empty())
                .distinct()
                .toList();
        return Optional.of(new CouncilFigure.Derived(days, how, sources));
    }

    private OptionalDouble number(Measure measure, int year) {
        return cells.apply(measure, year).number();
    }
}
