package org.caseload.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.IntConsumer;
import org.caseload.app.batch.BatchFolder;
import org.caseload.app.batch.ForecastFolder;
import org.caseload.app.cluster.Cluster;
import org.caseload.app.council.CalibratedCensus;
import org.caseload.app.council.CouncilStarts;
import org.caseload.app.council.OfficialCouncils;
import org.caseload.app.council.PublishedCouncil;
import org.caseload.app.council.StaffAsItWent;
import org.caseload.app.folder.ResultFolder;
import org.caseload.app.folder.ResultPlace;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.Interrupted;
import org.caseload.app.machine.Interruption;
import org.caseload.app.machine.Reason;
import org.caseload.app.machine.RunFailed;
import org.caseload.app.request.BackTestRequest;
import org.caseload.app.request.RunSettings;
import org.caseload.app.request.StudyFiles;
import org.caseload.app.study.Studies;
import org.caseload.experiment.ParallelRuns;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.ReplicationStopped;
import org.caseload.experiment.backtest.ForecastDraws;
import org.caseload.experiment.backtest.ForecastScoring;
import org.caseload.experiment.backtest.PooledScores;
import org.caseload.experiment.backtest.SpreadOfForecasts;
import org.caseload.files.BackTestCsv;
import org.caseload.official.council.Councils;
import org.caseload.report.backtest.BackTestAnswer;
import org.caseload.report.saved.ReportFile;
import org.caseload.report.terminal.TerminalReport;
import org.caseload.result.Origin;
import org.caseload.result.backtest.BackTestResult;
import org.caseload.result.backtest.ForecastRow;
import org.caseload.result.backtest.ForecastStart;
import org.caseload.result.backtest.LeftOut;
import org.caseload.result.backtest.StaffEffect;

/**
 * Forecasts the published figures of councils from earlier ones, holds the forecasts against what came, prints the scores and keeps
 * every row. Finished councils outlive an interruption.
 */
public final class BackTestCouncils {
    private static final int YEARS = 2;

    private final Studies studies;
    private final Host surroundings;

    /** A use case on this machine. */
    public BackTestCouncils(Studies studies, Host surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    /**
     * Forecasts and scores.
     *
     * @return the folder of the results
     * @throws BadInput when a council, a file or the place for the results is no good; nothing was simulated
     * @throws RunFailed when the results could not be written; none are left half-written
     * @throws Interrupted when it was stopped; finished councils are kept
     */
    public Path test(BackTestRequest request) {
        OfficialCouncils official = new OfficialCouncils(surroundings);
        Councils councils = official.with(request.data());
        CouncilStarts starts = new CouncilStarts(councils, request, official);
        String over = request.over().map(this::text).orElse("");
        Simulating simulating = new Simulating(surroundings, request.settings());
        ResultPlace place = simulating.place(request.out(), "back-test");
        Path kept = place.folder()
                .resolveSibling(BatchFolder.NAME)
                .resolve(place.folder().getFileName() + "-councils");
        try (Cluster cluster = Cluster.of(request.settings(), surroundings);
                ResultFolder folder = simulating.claim(place);
                Interruption.Registration wish = surroundings
                        .interruption()
                        .when(() -> surroundings
                                .err()
                                .line("\nFinished councils are kept in " + place.shown(kept)
                                        + "; the same command goes on from there."))) {
            CalibratedCensus census = CalibratedCensus.of(councils);
            ForecastFolder forecasts = new ForecastFolder(kept, over, surroundings, request.settings());
            int runs = request.settings().runs();
            long all = (long) starts.all().size() * runs;
            List<Forecast> forecast = simulating.run(all, finished -> {
                IntConsumer told = done -> finished.accept(Math.toIntExact(Math.min(all, (long) done * runs)));
                boolean elsewhere = request.settings().on().isPresent();
                if (elsewhere) {
                    cluster.forecasts(scenarios(starts, request), forecasts, runs, told);
                }
                return ParallelRuns.run(
                        starts.all().size(),
                        request.settings().parallel(),
                        number -> forecast(starts, starts.all().get(number), forecasts, census, request),
                        elsewhere ? done -> {} : told);
            });
            BackTestResult result = result(request, starts, forecast);
            surroundings.out().lines(TerminalReport.lines(BackTestAnswer.nodes(result)));
            surroundings.out().line("");
            Path results = simulating.keep(
                    place,
                    folder,
                    new Simulating.Kept(
                            result.origin(),
                            Map.of(),
                            OptionalLong.empty(),
                            List.of(
                                    target -> BackTestCsv.write(result, target),
                                    target -> ReportFile.write(
                                            BackTestAnswer.paper(
                                                    result, surroundings.clock().instant()),
                                            target))),
                    Simulating.RUNS_KEPT);
            forecasts.clear();
            return results;
        }
    }

    /**
     * What became of one start.
     *
     * @param hash SHA-256 of its scenario
     * @param rows its forecasts; none where it has no start
     * @param effects what became of the real change of staff, where that was asked for
     * @param leftOut why it has none
     * @param seen how it spreads
     */
    private record Forecast(
            String hash,
            List<ForecastRow> rows,
            List<StaffEffect> effects,
            List<LeftOut> leftOut,
            List<SpreadOfForecasts.Seen> seen) {}

    /** All that will be simulated: the seed of each scenario, by its text. */
    private static Map<String, Long> scenarios(CouncilStarts starts, BackTestRequest request) {
        List<Map<String, Long>> each = ParallelRuns.run(
                starts.all().size(),
                request.settings().parallel(),
                number -> {
                    CouncilStarts.Start start = starts.all().get(number);
                    long seed = start.from().seed(request.settings().seed());
                    Map<String, Long> texts = new LinkedHashMap<>();
                    texts.put(starts.scenario(start, Optional.empty()), seed);
                    plan(start, request).ifPresent(plan -> texts.put(starts.scenario(start, Optional.of(plan)), seed));
                    return texts;
                },
                done -> {});
        Map<String, Long> all = new LinkedHashMap<>();
        each.forEach(all::putAll);
        return all;
    }

    /** The real change of staff as a plan, where that was asked for and is known. */
    private static Optional<String> plan(CouncilStarts.Start start, BackTestRequest request) {
        OptionalDouble growth = growth(start, request);
        return growth.isPresent() ? StaffAsItWent.plan(start.from(), growth.getAsDouble()) : Optional.empty();
    }

    private static OptionalDouble growth(CouncilStarts.Start start, BackTestRequest request) {
        return request.staffAsItWent() ? StaffAsItWent.growth(start.council(), start.year()) : OptionalDouble.empty();
    }

    private Forecast forecast(
            CouncilStarts starts,
            CouncilStarts.Start start,
            ForecastFolder forecasts,
            CalibratedCensus census,
            BackTestRequest request) {
        String scenario = starts.scenario(start, Optional.empty());
        String hash = ForecastFolder.hash(scenario);
        RunSettings settings = request.settings();
        try {
            PublishedCouncil published = new PublishedCouncil(start.council());
            ForecastDraws draws = draws(scenario, start, "", forecasts, settings);
            ForecastDraws asPublished =
                    draws.published(census.noise(start.from()), start.from().seed(settings.seed()));
            List<ForecastRow> rows =
                    new ForecastScoring(census.rivals(), settings.seed()).rows(start.from(), asPublished, published);
            List<StaffEffect> effects = new ArrayList<>();
            growth(start, request)
                    .ifPresent(by -> plan(start, request).ifPresent(plan -> {
                        String planned = starts.scenario(start, Optional.of(plan));
                        ForecastDraws asItWent = draws(planned, start, "-staff-as-it-went", forecasts, settings);
                        effects.addAll(StaffAsItWent.effects(start.from(), by, draws, asItWent, published));
                    }));
            return new Forecast(hash, rows, effects, List.of(), census.seen(start.from(), asPublished, published));
        } catch (BadInput | ReplicationStopped | IllegalStateException refused) {
            String reason = String.valueOf(refused.getMessage());
            return new Forecast(hash, List.of(), List.of(), List.of(start.leftOut(reason)), List.of());
        }
    }

    private ForecastDraws draws(
            String scenario, CouncilStarts.Start start, String what, ForecastFolder forecasts, RunSettings settings) {
        return forecasts.find(scenario).orElseGet(() -> {
            Path file = forecasts.scenario(start.council().slug() + "-" + start.year() + what, scenario);
            PreparedStudy study = studies.open(StudyFiles.of(file, List.of())).prepared();
            ForecastDraws simulated = ForecastDraws.of(study, start.from().seed(settings.seed()), settings.runs());
            forecasts.keep(scenario, simulated);
            return simulated;
        });
    }

    private String text(Path over) {
        try {
            return Files.readString(surroundings.workingFolder().resolve(over));
        } catch (IOException unreadable) {
            throw new BadInput(over + " cannot be read: " + Reason.of(unreadable) + ". Permitted: a scenario file.");
        }
    }

    private BackTestResult result(BackTestRequest request, CouncilStarts starts, List<Forecast> forecasts) {
        List<ForecastRow> rows = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>(starts.without());
        List<StaffEffect> effects = new ArrayList<>();
        List<SpreadOfForecasts.Seen> seen = new ArrayList<>();
        StringBuilder hashes = new StringBuilder();
        forecasts.forEach(forecast -> {
            hashes.append(forecast.hash()).append('\n');
            rows.addAll(forecast.rows());
            effects.addAll(forecast.effects());
            leftOut.addAll(forecast.leftOut());
            seen.addAll(forecast.seen());
        });
        return new BackTestResult(
                origin(request, starts, ForecastFolder.hash(hashes.toString())),
                rows,
                new PooledScores(request.settings().seed()).of(rows),
                leftOut,
                effects,
                StaffAsItWent.slopes(effects, from -> gained(starts, from)),
                SpreadOfForecasts.of(seen));
    }

    private static OptionalDouble gained(CouncilStarts starts, ForecastStart from) {
        return starts.all().stream()
                .filter(start -> start.from().code().equals(from.code()) && start.year() == from.year())
                .findFirst()
                .map(start -> StaffAsItWent.gained(start.council(), start.year()))
                .orElse(OptionalDouble.empty());
    }

    private Origin origin(BackTestRequest request, CouncilStarts starts, String hash) {
        int from = request.from();
        int to = starts.all().get(starts.all().size() - 1).year();
        StringBuilder command = new StringBuilder("./caseload back-test --from " + from + " --to " + to);
        request.councils().ifPresent(text -> command.append(" --councils ").append(Reproduction.quoted(text)));
        request.over()
                .ifPresent(file ->
                        command.append(" --over ").append(Reproduction.path(file, surroundings.workingFolder())));
        command.append(request.staffAsItWent() ? " --staff-as-it-went" : "");
        request.data()
                .ifPresent(folder ->
                        command.append(" --data ").append(Reproduction.path(folder, surroundings.workingFolder())));
        RunSettings settings = request.settings();
        command.append(" --replications " + settings.replications() + " --seed " + settings.seed());
        return new Origin(
                "Councils of England",
                "How near do forecasts come to what was published afterwards?",
                hash,
                surroundings.version(),
                settings.seed(),
                settings.runs(),
                LocalDate.of(from, 9, 30),
                LocalDate.of(to + YEARS, 9, 30),
                command.toString());
    }
}
