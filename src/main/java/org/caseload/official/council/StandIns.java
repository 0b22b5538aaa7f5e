package org.caseload.official.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.stream.DoubleStream;
import org.caseload.official.Measure;
import org.caseload.official.PublishedCell;
import org.caseload.official.Symbol;

/**
 * What stands in for a figure that is not published: the council's own last one if it is at most two years old; else
 * its statistical neighbours' mean; else England's of the year. Counts of others are brought to the council's size by
 * the number of children. How far that may be wrong is the panel's own spread.
 */
final class StandIns {
    /** How old an own figure may be. */
    private static final int OLDEST = 2;

    /** So many neighbours at least make a mean; with fewer of them England's figure is the better guess. Assumption. */
    private static final int FEWEST = 3;

    /** How many years away the number of children may be taken from. */
    private static final int FARTHEST = 5;

    private final Councils councils;
    private final ContactsCounted contacts;

    StandIns(Councils councils) {
        this.councils = councils;
        this.contacts = new ContactsCounted(councils);
    }

    Optional<CouncilFigure> figure(Council council, Measure measure, int year) {
        Optional<CouncilFigure> instead = contacts.find(council, measure, year);
        if (instead.isPresent()) {
            return instead;
        }
        PublishedCell cell = council.figure(measure, year);
        if (cell instanceof PublishedCell.Given number) {
            return Optional.of(asPublished(number, measure, year));
        }
        if (cell instanceof PublishedCell.Withheld withheld && withheld.symbol() == Symbol.LOW) {
            return Optional.of(new CouncilFigure.Derived(0, withheld.symbol().meaning(), List.of(withheld.source())));
        }
        return hasEnded(council, measure, year)
                ? Optional.empty()
                : ownLast(council, measure, year, cell.reason())
                        .or(() -> ofNeighbours(council, measure, year, cell.reason()))
                        .or(() -> ofEngland(council, measure, year, cell.reason()));
    }

    /** England's figure, brought to the council's size, for this reason. */
    Optional<CouncilFigure> ofEngland(Council council, Measure measure, int year, String why) {
        OptionalDouble value = atItsSize(
                council,
                measure,
                year,
                councils.addition().england(measure, year).number(),
                councils.addition().england(Measure.CHILDREN, year).number());
        if (value.isEmpty()) {
            return Optional.empty();
        }
        DoubleStream distances = councils.living(measure.publication(), year).stream()
                .mapToDouble(other -> Spread.distance(
                        measure, other.figure(measure, year).number(), englandAtSizeOf(other, measure, year)));
        return Optional.of(standIn(measure, value.getAsDouble(), "England's of " + year, why, distances));
    }

    private OptionalDouble englandAtSizeOf(Council other, Measure measure, int year) {
        return atItsSize(
                other,
                measure,
                year,
                councils.addition().england(measure, year).number(),
                councils.addition().england(Measure.CHILDREN, year).number());
    }

    private static CouncilFigure asPublished(PublishedCell.Given number, Measure measure, int year) {
        String cell = measure.word() + " " + year;
        return number.how().isEmpty()
                ? new CouncilFigure.Published(
                        number.value(), cell, number.sources().get(0))
                : new CouncilFigure.Derived(number.value(), cell + " as " + number.how(), number.sources());
    }

    private static boolean hasEnded(Council council, Measure measure, int year) {
        return council.findEnd()
                .map(end -> end.from(measure.publication()))
                .filter(from -> from.isPresent() && year >= from.getAsInt())
                .isPresent();
    }

    private Optional<CouncilFigure> ownLast(Council council, Measure measure, int year, String why) {
        SortedSet<Integer> before = council.years(measure).headSet(year);
        if (before.isEmpty()
                || year - before.last() > OLDEST
                || contacts.wereCounted(council, measure, before.last())) {
            return Optional.empty();
        }
        int last = before.last();
        double value = council.figure(measure, last).number().orElseThrow();
        DoubleStream changes = Spread.changes(councils.all(), measure, year, year - last);
        return Optional.of(standIn(measure, value, "its own of " + last, why, changes));
    }

    private Optional<CouncilFigure> ofNeighbours(Council council, Measure measure, int year, String why) {
        OptionalDouble value = neighboursMean(council, measure, year);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        DoubleStream distances = councils.living(measure.publication(), year).stream()
                .mapToDouble(other -> Spread.distance(
                        measure, other.figure(measure, year).number(), neighboursMean(other, measure, year)));
        return Optional.of(standIn(measure, value.getAsDouble(), "its neighbours' mean of " + year, why, distances));
    }

    /** The mean of those of the ten neighbours that have the figure, brought to the council's size. */
    private static OptionalDouble neighboursMean(Council council, Measure measure, int year) {
        List<Double> values = new ArrayList<>();
        for (Council neighbour : council.neighbours()) {
            atItsSize(council, measure, year, neighbour.figure(measure, year).number(), childrenOf(neighbour, year))
                    .ifPresent(values::add);
        }
        return values.size() < FEWEST
                ? OptionalDouble.empty()
                : values.stream().mapToDouble(Double::doubleValue).average();
    }

    /** Somebody else's figure at this council's size. */
    private static OptionalDouble atItsSize(
            Council council, Measure measure, int year, OptionalDouble figure, OptionalDouble children) {
        if (!measure.isCount() || figure.isEmpty()) {
            return figure;
        }
        OptionalDouble own = childrenOf(council, year);
        return own.isEmpty() || children.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(figure.getAsDouble() * own.getAsDouble() / children.getAsDouble());
    }

    /** The children of the year, or of the nearest year for which they are published, five years away at most: their number changes slowly. */
    private static OptionalDouble childrenOf(Council council, int year) {
        for (int away = 0; away <= FARTHEST; away++) {
            OptionalDouble before =
                    council.figure(Measure.CHILDREN, year - away).number();
            OptionalDouble nearest = before.isPresent()
                    ? before
                    : council.figure(Measure.CHILDREN, year + away).number();
            if (nearest.isPresent()) {
                return nearest;
            }
        }
        return OptionalDouble.empty();
    }

    private static CouncilFigure standIn(
            Measure measure, double value, String from, String why, DoubleStream distances) {
        return new CouncilFigure.StandIn(value, from, why, Spread.about(measure, value, distances));
    }
}
