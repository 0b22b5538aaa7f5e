package org.caseload.department.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caseload.official.Measure;
import org.caseload.official.council.Council;
import org.caseload.official.council.CouncilFigure;
import org.caseload.official.council.Councils;

/** A council's published figures of a year as beliefs and facts, those of a census with the SDs of its noise. */
final class PublishedCouncil {
    private static final double COMFORTABLE = 15;

    private PublishedCouncil() {}

    /** Empty where the council has no cases or nobody who holds them. */
    static Optional<Reconciliation> of(Councils councils, Council council, int year) {
        OptionalDouble cases = council.figure(Measure.CASES, year).number();
        OptionalDouble holders = council.figure(Measure.CASE_HOLDERS, year).number();
        if (cases.orElse(0) <= 0 || holders.orElse(0) <= 0) {
            return Optional.empty();
        }
        double own = council.lengths().ofNeed(year).map(CouncilFigure::value).orElse(Double.NaN);
        double england =
                councils.englandLengths().ofNeed(year).map(CouncilFigure::value).orElse(Double.NaN);
        double relative = Double.isNaN(own / england) ? 1 : own / england;
        double nfa = council.figureOrStandIn(Measure.NO_FURTHER_ACTION_SHARE, year)
                        .orElseThrow()
                        .value()
                / 100;
        KnownPathway pathway = EnglishPathway.of(
                new Prior(
                        council.figureOrStandIn(Measure.REFERRED, year)
                                .orElseThrow()
                                .value(),
                        0.12),
                Math.max(0.005, nfa),
                List.of(
                        new Prior(110 * relative, 0.5),
                        new Prior(
                                council.lengths()
                                        .ofPlans(year)
                                        .map(CouncilFigure::value)
                                        .orElse(290.0),
                                0.12),
                        new Prior(
                                council.lengths()
                                        .ofCare(year)
                                        .map(CouncilFigure::value)
                                        .orElse(877.0),
                                0.2)),
                new OneLoad(
                        COMFORTABLE * holders.getAsDouble(),
                        councils.england(Measure.CASELOAD, year).number().orElseThrow() / COMFORTABLE));
        List<KnownFact> facts = new ArrayList<>();
        add(facts, council, Measure.PLANS, year, new Quantity.Open(EnglishPathway.PLAN), 0.08);
        add(facts, council, Measure.IN_CARE, year, new Quantity.Open(EnglishPathway.CARE), 0.06);
        add(facts, council, Measure.PLANS_BEGUN, year, new Quantity.Starts(EnglishPathway.PLAN), 0.15);
        add(facts, council, Measure.CARE_STARTED, year, new Quantity.Starts(EnglishPathway.CARE), 0.15);
        facts.add(KnownFact.exact("cases", EnglishPathway.openInAll(), cases.getAsDouble()));
        return Optional.of(new Reconciliation(pathway, facts));
    }

    private static void add(List<KnownFact> facts, Council council, Measure measure, int year, Quantity of, double sd) {
        council.figureOrStandIn(measure, year)
                .filter(figure -> figure.value() > 0)
                .ifPresent(figure -> facts.add(new KnownFact(measure.word(), of, figure.value(), sd)));
    }
}
