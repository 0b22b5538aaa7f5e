package org.caseload.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.caseload.app.folder.EventsFile;
import org.caseload.app.folder.EventsPlace;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.Interrupted;
import org.caseload.app.machine.Reason;
import org.caseload.app.machine.RunFailed;
import org.caseload.app.request.ExplainRequest;
import org.caseload.app.request.Keeping;
import org.caseload.app.request.RunSettings;
import org.caseload.app.request.Slug;
import org.caseload.app.study.Studies;
import org.caseload.app.study.Study;
import org.caseload.report.chapter.Answer;
import org.caseload.report.story.StoryAnswer;
import org.caseload.result.Origin;
import org.caseload.result.story.ChosenRun;
import org.caseload.result.story.Fact;
import org.caseload.result.story.Story;

/** Tells one run of a study as a dated story, follows one child or worker through it, and writes down every fact of it. */
public final class ExplainStudy {
    private final Studies studies;
    private final Host surroundings;

    /** A use case on this machine. */
    public ExplainStudy(Studies studies, Host surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    /**
     * Tells a run.
     *
     * @param keeping whether the story is kept too
     * @return the folder in which it is kept, if it is
     * @throws BadInput when the scenario, the place for the events or the child or worker asked for is no good
     * @throws RunFailed when the events could not be written; nothing of them is left
     * @throws Interrupted when it was stopped; nothing was written
     */
    public Optional<Path> explain(ExplainRequest request, Keeping keeping) {
        Study study = studies.open(request.files());
        FactFilter followed = new FactFilter(request);
        Simulating simulating = new Simulating(surroundings, request.settings());
        try (AnswerFolder folder =
                AnswerFolder.claim(keeping, Slug.of(request.files()) + "-explain", simulating, surroundings)) {
            if (request.events().isEmpty()) {
                Story story = tell(request, study, simulating, followed);
                return folder.show(answer(request, story, followed), study);
            }
            EventsPlace place = new EventsPlace(request.events().get(), surroundings.workingFolder());
            try (EventsFile file = EventsFile.claim(place, surroundings.interruption())) {
                Story story = tell(request, study, simulating, followed.andThen(file));
                Answer answer = answer(request, story, followed);
                keep(place, file);
                Optional<Path> kept = folder.show(answer, study);
                surroundings.out().line("Events: " + place.shown());
                return kept;
            }
        }
    }

    private Story tell(ExplainRequest request, Study study, Simulating simulating, Consumer<Fact> facts) {
        RunSettings settings = request.settings();
        Function<ChosenRun, Origin> origin = run ->
                study.origin(surroundings.version(), settings.withRuns(run.among()), command(request, run, study));
        long among = request.number().isPresent() ? 0 : settings.replications();
        Study.Told told = simulating.run(among, finished -> study.explain(request, origin, facts, finished));
        simulating.warn(told.warnings());
        return told.story();
    }

    private void keep(EventsPlace place, EventsFile file) {
        try {
            file.moveIntoPlace();
        } catch (IOException failure) {
            if (surroundings.interruption().happened()) {
                throw new Interrupted();
            }
            throw new RunFailed(
                    "The events could not be written to " + place.shown() + ": " + Reason.of(failure)
                            + ". Nothing was kept.",
                    failure);
        }
    }

    /** The whole story, or what became of those who are followed. */
    private static Answer answer(ExplainRequest request, Story story, FactFilter followed) {
        followed.refuseStrangers();
        if (request.child().isEmpty() && request.worker().isEmpty()) {
            return StoryAnswer.of(story);
        }
        return StoryAnswer.following(
                story,
                request.child().isPresent() ? followed.ofChild() : List.of(),
                request.worker().isPresent() ? followed.ofWorker() : List.of());
    }

    /** The command that tells a run again by its number, which needs no other run. */
    private String command(ExplainRequest request, ChosenRun run, Study study) {
        return Reproduction.begun("explain", request.files(), surroundings.workingFolder()) + " --replication "
                + Reproduction.ended(request.settings().withRuns(run.number()), study);
    }
}
