package org.caseload.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.Interrupted;
import org.caseload.app.machine.RunFailed;
import org.caseload.app.request.Keeping;
import org.caseload.app.request.Slug;
import org.caseload.app.request.StaffNeededRequest;
import org.caseload.app.study.Studies;
import org.caseload.app.study.Study;
import org.caseload.department.blueprint.LargestRun;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.comparison.StaffSearch;
import org.caseload.report.comparison.StaffNeededAnswer;
import org.caseload.result.Origin;
import org.caseload.result.comparison.StaffNeeded;

/** Says how many people would have to start for a target to be met. It prints, and writes to disk only what it is asked to keep. */
public final class FindStaffNeeded {
    private final Studies studies;
    private final Host surroundings;

    /** A use case on this machine. */
    public FindStaffNeeded(Studies studies, Host surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    /**
     * Searches.
     *
     * @param keeping whether the answer is kept too
     * @return the folder in which it is kept, if it is
     * @throws BadInput when the scenario or the question is no good; nothing was simulated
     * @throws RunFailed when a run failed
     * @throws Interrupted when it was stopped
     */
    public Optional<Path> find(StaffNeededRequest request, Keeping keeping) {
        Study study = studies.open(request.files());
        PreparedStudy design = study.prepared();
        if (design.target().isEmpty()) {
            throw new BadInput(request.files().scenario() + ": states no target; permitted: a scenario with `target:`");
        }
        String wave = wave(request, design);
        checkMost(request, design, wave);
        Simulating simulating = new Simulating(surroundings, request.settings());
        Origin origin = simulating.origin(study, command(request, wave, study));
        List<StaffSearch> searches = new ArrayList<>(List.of(search(design, request, wave)));
        if (design.scenario().department().casesFollowCapacity().isOn()) {
            searches.add(search(design.withCasesNotFollowing(), request, wave));
        }
        try (AnswerFolder folder =
                AnswerFolder.claim(keeping, Slug.of(request.files()) + "-staff-needed", simulating, surroundings)) {
            int runs = searches.get(0).mostRuns(request.settings().runs());
            StaffNeeded needed = simulating.run(Math.multiplyExact(runs, searches.size()), finished -> {
                StaffNeeded found = searches.get(0).search(origin, finished);
                return searches.size() == 1
                        ? found
                        : found.beside(searches.get(1)
                                .search(origin, done -> finished.accept(runs + done))
                                .answers());
            });
            return folder.show(StaffNeededAnswer.of(needed), study);
        }
    }

    private static StaffSearch search(PreparedStudy design, StaffNeededRequest request, String wave) {
        return new StaffSearch(
                design,
                wave,
                reading(request, design),
                Math.toIntExact(request.most()),
                request.settings().parallel());
    }

    /** The wave asked for, or the only one there is. */
    private static String wave(StaffNeededRequest request, PreparedStudy design) {
        List<String> waves = design.scenario().plan().entrySet().stream()
                .filter(action -> action.getValue().findWave().isPresent())
                .map(action -> action.getKey())
                .toList();
        String permitted = waves.isEmpty()
                ? "permitted: a plan with an action `recruit`, such as"
                        + " --with scenarios/strategies/thirty-newly-qualified-in-september.yaml"
                : "permitted: --wave " + waves.stream().collect(Collectors.joining(", or --wave "));
        if (request.wave().isPresent()) {
            return request.wave()
                    .filter(waves::contains)
                    .orElseThrow(() -> new BadInput("wave: found \""
                            + request.wave().get() + "\", which is no recruitment wave of the plan; " + permitted));
        }
        if (waves.size() != 1) {
            throw new BadInput("wave: the plan of " + request.files().scenario() + " holds "
                    + (waves.isEmpty() ? "no recruitment wave" : waves.size() + " recruitment waves") + "; "
                    + permitted);
        }
        return waves.get(0);
    }

    /** The largest wave to try must be one that the scenario itself could state. */
    private static void checkMost(StaffNeededRequest request, PreparedStudy design, String wave) {
        double others = design.scenario().plan().entrySet().stream()
                .filter(action -> !action.getKey().equals(wave))
                .mapToDouble(action -> action.getValue().starters(0, 0))
                .sum();
        double permitted = LargestRun.STARTERS - others;
        if (request.most() > permitted) {
            throw new BadInput("most: found " + request.most() + ", and others start by the plan; permitted: 1 to "
                    + (long) permitted);
        }
    }

    /** The monthly reading of a month or a day, or the last one. */
    private static int reading(StaffNeededRequest request, PreparedStudy design) {
        List<LocalDate> dates = design.readingDays().monthly().stream()
                .map(design.readingDays()::date)
                .toList();
        if (request.date().isEmpty()) {
            return dates.size() - 1;
        }
        String written = request.date().get();
        for (int reading = 1; reading < dates.size(); reading++) {
            String day = dates.get(reading).toString();
            if (day.equals(written) || day.equals(written + "-01")) {
                return reading;
            }
        }
        throw new BadInput("date: found \"" + written + "\", on which nothing is read; permitted: "
                + design.readingDays().permitted());
    }

    /** The command that looks for the same wave again. */
    private String command(StaffNeededRequest request, String wave, Study study) {
        StringBuilder command = Reproduction.begun("staff-needed", request.files(), surroundings.workingFolder());
        command.append(" --wave ").append(Reproduction.quoted(wave));
        request.date().ifPresent(date -> command.append(" --date ").append(Reproduction.quoted(date)));
        command.append(" --most ").append(request.most());
        return command + " --replications " + Reproduction.ended(request.settings(), study);
    }
}
