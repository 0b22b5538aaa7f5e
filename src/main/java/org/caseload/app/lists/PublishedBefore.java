package org.caseload.app.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.caseload.app.council.OfficialCouncils;
import org.caseload.app.machine.Host;
import org.caseload.department.casework.Branch;
import org.caseload.department.casework.Pathway;
import org.caseload.department.casework.Stage;
import org.caseload.department.demand.Demand;
import org.caseload.history.KindOfWork;
import org.caseload.history.learning.Expected;
import org.caseload.history.learning.Learning;
import org.caseload.official.Measure;
import org.caseload.official.council.Council;
import org.caseload.official.council.Councils;
import org.caseload.official.draft.ScenarioDraft;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.UsualPractice;

/** What is published of how children come and how their cases go on, before a council's lists are looked at. */
final class PublishedBefore {
    /** The first year for which the newer of the two pathways is nearer. */
    private static final int NEWER = 2022;

    private final UsualPractice england;
    private final UsualPractice own;
    private final Optional<String> council;

    private PublishedBefore(UsualPractice england, UsualPractice own, Optional<String> council) {
        this.england = england;
        this.own = own;
        this.council = council;
    }

    /**
     * Of a council, else of the scenario that the lists are laid over, else of England.
     *
     * @param year the year of the lists
     */
    static PublishedBefore of(int year, Optional<String> named, Optional<Scenario> over, Host surroundings) {
        UsualPractice england =
                UsualPractice.of("pathway: { from: england-" + (year < NEWER ? "2018" : "2025") + " }\n");
        if (named.isPresent()) {
            OfficialCouncils official = new OfficialCouncils(surroundings);
            Councils councils = official.with(Optional.empty());
            Council council = official.find(councils, named.get(), councils.newest(Measure.CASES));
            int newest = OfficialCouncils.year(council, OptionalInt.empty());
            return new PublishedBefore(
                    england,
                    UsualPractice.of(ScenarioDraft.practice(councils, council, newest)),
                    Optional.of(council.name()));
        }
        return over.map(scenario -> new PublishedBefore(
                        england,
                        new UsualPractice(
                                scenario.department().demand(),
                                scenario.department().pathway()),
                        Optional.empty()))
                .orElseGet(() -> new PublishedBefore(england, england, Optional.empty()));
    }

    /** The council's name as it is published, where one was named. */
    Optional<String> council() {
        return council;
    }

    /**
     * How to learn beside it.
     *
     * @param stages the stages of the pathway that what is learnt is laid over: of others nothing could be used
     */
    Learning learning(Pathway stages) {
        List<Expected> expected = new ArrayList<>();
        for (KindOfWork work : KindOfWork.values()) {
            if (stages.stages().containsKey(work.stage())) {
                expected.add(expected(work));
            }
        }
        Demand demand = own.demand();
        return new Learning(
                expected,
                demand.season(),
                demand.frontDoor().noFurtherAction().fraction(),
                demand.reReferral().withinTwelveMonths().fraction(),
                Learning.USUAL_PSEUDO_CASES);
    }

    /** The pathway of England. */
    Pathway england() {
        return england.pathway();
    }

    /** Where the own pathway counts a stage in other days than England's, England's stands in. */
    private Expected expected(KindOfWork work) {
        Stage usual = england.pathway().stages().get(work.stage());
        Stage stage = Optional.ofNullable(own.pathway().stages().get(work.stage()))
                .filter(one -> one.duration().working() == usual.duration().working())
                .orElse(usual);
        return new Expected(
                work,
                stage.duration().law(),
                usual.duration().law(),
                usual.duration().working(),
                goesOn(stage));
    }

    private static Map<KindOfWork, Double> goesOn(Stage stage) {
        double stated = stage.branches().values().stream()
                .mapToDouble(branch -> branch.share().orElse(0))
                .sum();
        Map<KindOfWork, Double> shares = new EnumMap<>(KindOfWork.class);
        for (KindOfWork to : KindOfWork.values()) {
            Branch branch = stage.branches().get(to.stage());
            if (branch != null) {
                shares.put(to, branch.share().orElse(1 - stated));
            }
        }
        return shares;
    }
}
