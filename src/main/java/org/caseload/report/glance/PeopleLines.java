package org.caseload.report.glance;

import java.util.Optional;
import org.caseload.result.Measures;
import org.caseload.result.Observation;
import org.caseload.result.RunResult;
import org.caseload.words.Numbers;

/** Who does the work: newly qualified, experienced, agency; and who waits for a worker. */
final class PeopleLines {
    private final RunResult result;
    private final GlanceDates dates;
    private final Hedge hedge;

    PeopleLines(RunResult result) {
        this.result = result;
        dates = GlanceDates.of(result.origin());
        hedge = new Hedge(result.origin().replications());
    }

    /** Their share of staff, and how many of them hold more than they are promised. */
    Optional<String> newlyQualified() {
        return three(Measures.NEWLY_QUALIFIED_SHARE)
                .map(share -> "newly qualified " + percent(share.first()) + " now, " + percent(share.second()) + " in "
                        + month(share.second()) + hedge.runs(share.second(), 0)
                        + at(Measures.NEWLY_QUALIFIED_ABOVE_CAP, share.second())
                                .flatMap(above -> at(Measures.NEWLY_QUALIFIED_WORKERS, share.second())
                                        .map(people -> ", " + above(above, people) + " above their promise"))
                                .orElse(""));
    }

    /** How many of how many, such as "23 of 27". */
    private static String above(Observation percent, Observation people) {
        return Numbers.number(percent.mean() * people.mean() / 100, 0) + " of " + Numbers.number(people.mean(), 0);
    }

    /** How long permanent staff have been here. */
    Optional<String> experience() {
        return three(Measures.SERVICE_UNDER_2)
                .flatMap(under -> three(Measures.SERVICE_2_TO_5)
                        .flatMap(middle -> three(Measures.SERVICE_OVER_5)
                                .map(over -> "under 2 years here " + percent(under.first()) + ", 2 to 5 "
                                        + percent(middle.first()) + ", over 5 " + percent(over.first()) + " now; "
                                        + month(under.second()) + " " + whole(under.second())
                                        + hedge.runs(under.second(), 0) + ", " + whole(middle.second()) + ", "
                                        + whole(over.second()) + " %")));
    }

    /** Agency staff and vacant posts. */
    Optional<String> agency() {
        return three(Measures.AGENCY)
                .flatMap(agency -> three(Measures.VACANCIES)
                        .map(vacant -> number(agency.first()) + " FTE now, " + number(agency.last()) + " in "
                                + month(agency.last()) + hedge.runs(agency.last(), 0) + "; vacant posts "
                                + number(vacant.first()) + " now, " + number(vacant.last())
                                + hedge.runs(vacant.last(), 0)));
    }

    /** Children without a worker, or why there are none. */
    Optional<String> waiting() {
        return result.findSeries(Measures.UNALLOCATED.id()).flatMap(series -> {
            boolean nobody = series.monthly().stream().allMatch(reading -> reading.n() == 0 || reading.mean() == 0);
            return nobody
                    ? Optional.of("nobody, because every case is given to somebody, however many they hold")
                    : dates.of(series)
                            .map(three -> number(three.first()) + " children now, " + number(three.second()) + " in "
                                    + month(three.second()) + hedge.runs(three.second(), 0) + ", "
                                    + number(three.last()) + " in " + month(three.last())
                                    + hedge.runs(three.last(), 0));
        });
    }

    private Optional<GlanceDates.Three> three(Measures measure) {
        return result.findSeries(measure.id()).flatMap(dates::of);
    }

    private Optional<Observation> at(Measures measure, Observation other) {
        return result.findSeries(measure.id()).flatMap(series -> GlanceDates.reading(series, other.date()));
    }

    private static String percent(Observation reading) {
        return whole(reading) + " %";
    }

    private static String whole(Observation reading) {
        return Numbers.number(reading.mean(), 0);
    }

    private static String number(Observation reading) {
        return Numbers.number(reading.p50(), 0);
    }

    private static String month(Observation reading) {
        return Written.month(reading.date());
    }
}
