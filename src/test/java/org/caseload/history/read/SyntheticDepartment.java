package org.caseload.history.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.caseload.department.casework.Stage;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.Replications;
import org.caseload.experiment.audit.AuditTrail;
import org.caseload.history.KindOfWork;
import org.caseload.history.learning.Expected;
import org.caseload.history.learning.Learning;
import org.caseload.random.Law;
import org.caseload.result.story.Fact;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.OverriddenValue;
import org.caseload.scenario.io.ScenarioReader;

/**
 * A department of which everything is known: the lengths of its scenario, and how its cases go on, drawn round what the scenario states as
 * the learner's pseudo-cases say that a council's may lie.
 */
final class SyntheticDepartment {
    private static final Path FOLDER = Path.of("src", "test", "resources", "learning");

    /** What may have happened to it. */
    enum Past {
        STEADY("known-lengths.yaml"),
        GROWING("known-lengths-growing.yaml"),
        CLOSING_DRIVE("known-lengths-closing-drive.yaml");

        private final String file;

        Past(String file) {
            this.file = file;
        }
    }

    private final Scenario scenario;
    private final int number;

    private SyntheticDepartment(Scenario scenario, int number) {
        this.scenario = scenario;
        this.number = number;
    }

    /** What the learner is told is published: the scenario as it is written. */
    static Learning learning(Past past) {
        Scenario stated = read(past, List.of());
        List<Expected> laws = new ArrayList<>();
        for (KindOfWork work : KindOfWork.values()) {
            Law law = stage(stated, work).duration().law();
            laws.add(new Expected(work, law, law, false, goesOn(stated, work)));
        }
        return new Learning(laws, stated.department().demand().season(), 0.1, 0.2, Learning.USUAL_PSEUDO_CASES);
    }

    static SyntheticDepartment drawn(Past past, int number) {
        SplittableRandom luck = new SplittableRandom(number);
        Scenario stated = read(past, List.of());
        List<OverriddenValue> shares = new ArrayList<>();
        for (KindOfWork work : KindOfWork.values()) {
            double cases = Learning.USUAL_PSEUDO_CASES;
            double left = 1;
            for (Map.Entry<KindOfWork, Double> to : goesOn(stated, work).entrySet()) {
                double of = Learning.USUAL_PSEUDO_CASES * to.getValue();
                cases -= of;
                double share =
                        left * new BetaDistribution(null, of, cases).inverseCumulativeProbability(luck.nextDouble());
                left -= share;
                shares.add(new OverriddenValue(
                        "drawn",
                        "department.pathway.stages." + work.stage() + ".branches."
                                + to.getKey().stage(),
                        String.format(Locale.ROOT, "%.6f %%", 100 * share)));
            }
        }
        return new SyntheticDepartment(read(past, shares), number);
    }

    private static Scenario read(Past past, List<OverriddenValue> values) {
        return ScenarioReader.read(FOLDER.resolve(past.file), Path.of("").toAbsolutePath(), values)
                .value()
                .orElseThrow();
    }

    private static Stage stage(Scenario scenario, KindOfWork work) {
        return scenario.department().pathway().stages().get(work.stage());
    }

    private static Map<KindOfWork, Double> goesOn(Scenario scenario, KindOfWork work) {
        Map<KindOfWork, Double> goesOn = new EnumMap<>(KindOfWork.class);
        for (KindOfWork to : KindOfWork.values()) {
            if (stage(scenario, work).branches().containsKey(to.stage())) {
                goesOn.put(
                        to,
                        stage(scenario, work).branches().get(to.stage()).share().orElseThrow());
            }
        }
        return goesOn;
    }

    /** Its cases as they stand when its lists are written: what {@code explain --events} tells of a run. */
    List<Journey> cases() {
        List<Fact> facts = new ArrayList<>();
        AuditTrail trail = new AuditTrail(scenario.startDate(), fact -> {
            if (fact.child().isPresent()) {
                facts.add(fact);
            }
        });
        new Replications(new PreparedStudy(scenario), 1).run(number, trail);
        return EventJourneys.of(facts, ListsOfCases.AS_OF);
    }

    /** The share of cases that is open for longer, by their dates: a case begins at any time of the day. */
    double open(KindOfWork work, double days) {
        int parts = 20;
        Law law = stage(scenario, work).duration().law();
        double sum = 0;
        for (int i = 0; i < parts; i++) {
            sum += 1 - law.cumulative(days + (i + 0.5) / parts);
        }
        return sum / parts;
    }

    /** The share of cases that goes on to other work. */
    double goesOn(KindOfWork from, KindOfWork to) {
        return goesOn(scenario, from).get(to);
    }
}
