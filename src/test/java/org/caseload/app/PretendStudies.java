package org.caseload.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.caseload.app.machine.BadInput;
import org.caseload.app.request.ExplainRequest;
import org.caseload.app.request.RunSettings;
import org.caseload.app.request.StudyFiles;
import org.caseload.app.study.ParentStudy;
import org.caseload.app.study.PlansStudy;
import org.caseload.app.study.ShownValues;
import org.caseload.app.study.StrategyStudy;
import org.caseload.app.study.Studies;
import org.caseload.app.study.Study;
import org.caseload.app.study.TriedFuture;
import org.caseload.experiment.PreparedStudy;
import org.caseload.quantity.Span;
import org.caseload.report.story.SmallStory;
import org.caseload.result.AboutThePlan;
import org.caseload.result.InputUncertaintyEffect;
import org.caseload.result.MadeUpRun;
import org.caseload.result.Origin;
import org.caseload.result.RunResult;
import org.caseload.result.story.ChosenRun;
import org.caseload.result.story.Fact;
import org.caseload.scenario.io.OwnLists;

/**
 * Studies without files: a file called {@code bad.yaml} has two problems, any other is a study whose figures are made up.
 */
public final class PretendStudies implements Studies {
    private static final Span USUAL_HORIZON = Span.parse("24 months");

    /** Done in the middle of every simulation. */
    private Runnable meanwhile = () -> {};

    private List<String> warnings = List.of();

    private int simulations;

    /** Does something in the middle of every simulation. */
    public PretendStudies meanwhile(Runnable task) {
        meanwhile = task;
        return this;
    }

    /** Warns of something whenever a run is told. */
    public PretendStudies warning(String of) {
        warnings = List.of(of);
        return this;
    }

    /** Simulations begun. */
    public int simulations() {
        return simulations;
    }

    @Override
    public Study open(StudyFiles files) {
        if (files.scenario().endsWith("bad.yaml")) {
            throw new BadInput(List.of("bad.yaml:3:5: name: found nothing", "bad.yaml:9:1: plan: found 7"));
        }
        return new MadeUpStudy(files.horizon().map(Span::parse).orElse(USUAL_HORIZON));
    }

    @Override
    public Optional<ParentStudy> parent(StudyFiles files) {
        return Optional.empty();
    }

    @Override
    public List<StrategyStudy> competitors(StudyFiles base, List<Path> strategies) {
        throw new UnsupportedOperationException("nothing to compare");
    }

    @Override
    public PlansStudy plans(Path file, StudyFiles base, Optional<Path> futures) {
        throw new UnsupportedOperationException("no plans");
    }

    @Override
    public List<TriedFuture> futures(Path file, StudyFiles base, List<Path> strategies) {
        throw new UnsupportedOperationException("nothing to compare");
    }

    @Override
    public List<String> check(Path file, List<Path> strategies) {
        return List.of("valid (" + open(StudyFiles.of(file, strategies)).name() + ")");
    }

    @Override
    public String listing(Path file, List<Path> strategies, ShownValues which) {
        return "horizon  24 months  " + file + ":3\n";
    }

    @Override
    public String difference(Path from, Path to, List<Path> strategies) {
        return from + ", " + to + " with " + strategies + "\n";
    }

    @Override
    public String plan(Path strategy) {
        throw new UnsupportedOperationException("nothing to copy");
    }

    @Override
    public OwnLists lists(Path cases, Path staff, Path scenario) {
        throw new UnsupportedOperationException("no lists");
    }

    @Override
    public String schema() {
        return "{}\n";
    }

    private final class MadeUpStudy implements Study {
        private final Span horizon;

        MadeUpStudy(Span horizon) {
            this.horizon = horizon;
        }

        @Override
        public String name() {
            return "Warwickshire 2018";
        }

        @Override
        public Span horizon() {
            return horizon;
        }

        @Override
        public String resolved() {
            return "name: Warwickshire 2018\nhorizon: " + horizon + "\n";
        }

        @Override
        public Map<String, String> sheets() {
            return Map.of();
        }

        @Override
        public Origin origin(String version, RunSettings settings, String command) {
            Origin old = MadeUpRun.warwickshire().result().origin();
            return new Origin(
                    old.scenario(),
                    old.question(),
                    old.scenarioHash(),
                    version,
                    settings.seed(),
                    settings.runs(),
                    old.startDate(),
                    old.endDate(),
                    command);
        }

        @Override
        public PreparedStudy prepared() {
            throw new UnsupportedOperationException("nothing to simulate");
        }

        @Override
        public Simulated simulate(Origin origin, int threads, IntConsumer finished) {
            simulations++;
            finished.accept(Math.max(1, origin.replications() / 2));
            meanwhile.run();
            finished.accept(origin.replications());
            return new Simulated(withOrigin(MadeUpRun.warwickshire().result(), origin), 123_456L, List.of());
        }

        @Override
        public Told explain(
                ExplainRequest request,
                Function<ChosenRun, Origin> origin,
                Consumer<Fact> facts,
                IntConsumer finished) {
            simulations++;
            ChosenRun run = new ChosenRun(
                    request.number().orElse(3),
                    request.choice(),
                    request.settings().runs());
            SmallStory.facts().forEach(facts);
            meanwhile.run();
            SmallStory.facts().forEach(facts);
            Origin from = origin.apply(run);
            return new Told(SmallStory.of(run, from.seed(), from.version(), from.command()), warnings);
        }

        private RunResult withOrigin(RunResult result, Origin origin) {
            return new RunResult(
                    origin,
                    result.target(),
                    result.timeToTarget(),
                    result.series(),
                    result.spreads(),
                    result.solved(),
                    result.events(),
                    result.outcomeColumns(),
                    result.outcomes(),
                    result.workers(),
                    InputUncertaintyEffect.NONE,
                    AboutThePlan.NOTHING);
        }
    }
}
