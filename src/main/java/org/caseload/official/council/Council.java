package org.caseload.official.council;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.caseload.official.Measure;
import org.caseload.official.Publication;
import org.caseload.official.PublishedCell;

/** A council of England, or two that run one department, and what is officially known of it. */
public final class Council {
    private final CouncilIdentity identity;
    private final List<String> parts;
    private final Councils councils;
    private final Optional<Succession> end;
    private final Optional<Succession> beginning;

    Council(CouncilIdentity identity, List<String> parts, Councils councils) {
        this.identity = identity;
        this.parts = List.copyOf(parts);
        this.councils = councils;
        this.end = councils.successions().parting(s -> s.before().containsAll(parts));
        this.beginning = councils.successions().parting(s -> s.after().containsAll(parts));
    }

    /** Its three-digit code, or those of two published as one: {@code 314 / 318}. */
    public String code() {
        return identity.code();
    }

    /** Its name. */
    public String name() {
        return identity.name();
    }

    /** Its region; empty where no file says so. */
    public String region() {
        return identity.region();
    }

    /** The three-digit codes of those it is made of; one, as a rule. */
    public List<String> parts() {
        return parts;
    }

    /** Its name as part of a file's name: small letters, digits and hyphens. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT)
                .replaceAll("['.]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** Its statistical neighbours, the most like first; at most ten, none that has ended. */
    public List<Council> neighbours() {
        return councils.neighboursOf(this);
    }

    /** The change in which it ended, if it has. */
    public Optional<Succession> findEnd() {
        return end;
    }

    /** The change in which it began, if that is recorded. */
    public Optional<Succession> findBeginning() {
        return beginning;
    }

    /** Whether it reports in this publication and year. */
    public boolean exists(Publication publication, int year) {
        OptionalInt end = findEnd().map(s -> s.from(publication)).orElse(OptionalInt.empty());
        OptionalInt beginning = findBeginning().map(s -> s.from(publication)).orElse(OptionalInt.empty());
        return (end.isEmpty() || year < end.getAsInt()) && (beginning.isEmpty() || year >= beginning.getAsInt());
    }

    /** The years for which a number of this measure is published. */
    public SortedSet<Integer> years(Measure measure) {
        SortedSet<Integer> years = new TreeSet<>();
        for (int year : councils.years(measure)) {
            if (figure(measure, year).number().isPresent()) {
                years.add(year);
            }
        }
        return Collections.unmodifiableSortedSet(years);
    }

    /** What is published of a measure in a year: a number, or the reason why there is none. */
    public PublishedCell figure(Measure measure, int year) {
        return councils.addition().figure(this, measure, year);
    }

    /**
     * The figure to use for a measure in a year: the published one; where there is none, its own last one if that is
     * at most two years old, its neighbours' mean, or England's. Empty where nothing can stand in: the council has
     * ended, or nobody has the figure.
     */
    public Optional<CouncilFigure> figureOrStandIn(Measure measure, int year) {
        return councils.standIns().figure(this, measure, year);
    }

    /** How long its cases last. */
    public Lengths lengths() {
        return new Lengths(this::figure);
    }

    @Override
    public String toString() {
        return name() + " (" + code() + ")";
    }
}
