package org.caseload.official.draft;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.DoubleFunction;
import org.caseload.official.Measure;
import org.caseload.official.PublishedFile;
import org.caseload.official.Slot;
import org.caseload.official.calibration.Reading;
import org.caseload.official.council.Council;
import org.caseload.official.council.CouncilFigure;
import org.caseload.official.council.Councils;
import org.caseload.official.council.Lengths;
import org.caseload.official.council.LikelyRange;

/** What is known of a council in a year, as a scenario states it; notes what was missing and what stands in. */
final class KnownFigures {
    /** 1 / (1 - sqrt(0.2)): the half-width of a symmetric triangle over the distance of its 10 % quantile from the middle. */
    private static final double OUT = 1.809;

    private static final double LARGEST_SHARE = 90;

    private final Councils councils;
    private final Council council;
    private final int year;
    private final List<String> missing = new ArrayList<>();

    KnownFigures(Councils councils, Council council, int year) {
        this.councils = councils;
        this.council = council;
        this.year = year;
    }

    Council council() {
        return council;
    }

    int year() {
        return year;
    }

    /** England's published figure of the year. */
    OptionalDouble england(Measure measure) {
        return councils.england(measure, year).number();
    }

    /** How many times as long as in England cases last; empty where it is not published of both. */
    Optional<Stretch> stretch(BiFunction<Lengths, Integer, Optional<CouncilFigure>> of) {
        Optional<CouncilFigure> own = of.apply(council.lengths(), year);
        Optional<CouncilFigure> england = of.apply(councils.englandLengths(), year);
        return own.isEmpty() || england.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stretch(own.get(), england.get().value()));
    }

    /**
     * How many times as long as in England cases last.
     *
     * @param own the council's mean length, days
     * @param england England's, days
     */
    record Stretch(CouncilFigure own, double england) {
        double times() {
            return own.value() / england;
        }
    }

    /** What was missing and what stands in for it, a sentence each. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    /** The figure, its own or what stands in for it; empty where nothing can. */
    Optional<CouncilFigure> figure(Measure measure) {
        Optional<CouncilFigure> figure = council.figureOrStandIn(measure, year);
        if (figure.isEmpty()) {
            note(measure.meaning() + ": "
                    + council.figure(measure, year).reason()
                    + "; nothing can stand in, so it is left out.");
        } else if (figure.get() instanceof CouncilFigure.StandIn standIn) {
            note(measure.meaning() + ": " + standIn.why() + "; " + standIn.from() + " stands in ("
                    + plain(standIn.value(), 1) + ").");
        }
        return figure;
    }

    /** Its value alone. */
    OptionalDouble number(Measure measure) {
        return figure(measure).stream().mapToDouble(CouncilFigure::value).findFirst();
    }

    /** How many leave in the long run; empty where no year's turnover is published. */
    Optional<LastingTurnover> lastingTurnover() {
        return LastingTurnover.of(councils, council, year);
    }

    /** A percentage as a share: the published one, or what stands in for it as a range. */
    Optional<Stated> share(Measure measure) {
        return figure(measure)
                .map(figure -> figure instanceof CouncilFigure.StandIn standIn
                        ? Stated.range(triangle(standIn), standsIn(standIn))
                        : stated(measure, figure, percent -> plain(percent, 1) + " %"));
    }

    /**
     * A percentage as it is to be expected a year on: the published one as far as such figures last.
     *
     * @param reading the published figure, read
     * @param origin where it comes from
     */
    static Stated usual(Reading reading, String origin) {
        return Stated.derived(
                plain(reading.ahead(1).median(), 1) + " %",
                "the " + plain(reading.published(), 1) + " % published (" + origin
                        + ") as far as it lasts: what the council's earlier figures and England's lead one to expect a year on"
                        + " (docs/calibration.md)");
    }

    /** A count, in whole numbers. */
    Optional<Stated> count(Measure measure) {
        return figure(measure).map(figure -> stated(measure, figure, number -> plain(number, 0)));
    }

    /** Where a figure comes from, without the word that says of which kind it is. */
    static String origin(Measure measure, CouncilFigure figure, int year) {
        if (figure instanceof CouncilFigure.Published published) {
            return published.source().file() + ", " + year + ", " + column(measure, published.source());
        }
        if (figure instanceof CouncilFigure.Derived derived) {
            return derived.how() + " ("
                    + derived.sources().stream()
                            .map(PublishedFile::file)
                            .distinct()
                            .collect(joining(", "))
                    + ")";
        }
        return standsIn((CouncilFigure.StandIn) figure);
    }

    /** The figure under its kind, written so. */
    Stated stated(Measure measure, CouncilFigure figure, DoubleFunction<String> written) {
        String text = written.apply(figure.value());
        String says = origin(measure, figure, year);
        if (figure instanceof CouncilFigure.Published) {
            return Stated.published(text, says);
        }
        return figure instanceof CouncilFigure.Derived ? Stated.derived(text, says) : Stated.assumed(text, says);
    }

    /** A number with so many decimals at most. */
    static String plain(double number, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().toPlainString();
    }

    private void note(String sentence) {
        if (!missing.contains(sentence)) {
            missing.add(sentence);
        }
    }

    private static String standsIn(CouncilFigure.StandIn standIn) {
        return standIn.from() + " stands in (" + standIn.why() + ")";
    }

    /** A triangle about the value with 8 in 10 between the ends of the range: those of a symmetric one lie so far out. */
    private static String triangle(CouncilFigure.StandIn standIn) {
        LikelyRange range = standIn.range();
        double mode = standIn.value();
        double low = Math.max(0, mode - OUT * (mode - range.low()));
        double high = Math.min(LARGEST_SHARE, mode + OUT * (range.high() - mode));
        return "{ low: " + plain(low, 1) + " %, mode: " + plain(mode, 1) + " %, high: " + plain(Math.max(mode, high), 1)
                + " % }";
    }

    private static String column(Measure measure, PublishedFile file) {
        Slot slot = measure.findSlot(file.publication()).orElseThrow();
        return slot.dimension().isEmpty()
                ? slot.column()
                : slot.column() + " where " + slot.dimension() + " is " + slot.says();
    }
}
