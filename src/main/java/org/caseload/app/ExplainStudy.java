package org.caseload.app;

import java.io.IOException;
import java.util.List;
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
import org.caseload.app.request.RunSettings;
import org.caseload.app.study.Studies;
import org.caseload.app.study.Study;
import org.caseload.report.story.LifeOfChild;
import org.caseload.report.story.LifeOfWorker;
import org.caseload.report.story.StoryText;
import org.caseload.result.ChosenRun;
import org.caseload.result.Fact;
import org.caseload.result.Origin;
import org.caseload.result.Story;

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
     * @throws BadInput when the scenario, the place for the events or the child or worker asked for is no good
     * @throws RunFailed when the events could not be written; nothing of them is left
     * @throws Interrupted when it was stopped; nothing was written
     */
    public void explain(ExplainRequest request) {
        Study study = studies.open(request.files());
        FactFilter followed = new FactFilter(request);
        if (request.events().isEmpty()) {
            print(request, tell(request, study, followed), followed);
            return;
        }
        EventsPlace place = new EventsPlace(request.events().get(), surroundings.workingFolder());
        try (EventsFile file = EventsFile.claim(place, surroundings.interruption())) {
            Story story = tell(request, study, followed.andThen(file));
            followed.refuseStrangers();
            keep(place, file);
            print(request, story, followed);
            surroundings.out().line("Events: " + place.shown());
        }
    }

    private Story tell(ExplainRequest request, Study study, Consumer<Fact> facts) {
        RunSettings settings = request.settings();
        Simulating simulating = new Simulating(surroundings, settings);
        Function<ChosenRun, Origin> origin = run -> study.origin(
                surroundings.version(),
                settings.withRuns(run.among()),
                Reproduction.command(request, run, study, surroundings.workingFolder()));
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

    private void print(ExplainRequest request, Story story, FactFilter followed) {
        followed.refuseStrangers();
        boolean whole = request.child().isEmpty() && request.worker().isEmpty();
        paragraph(whole ? StoryText.lines(story) : StoryText.whichRun(story));
        if (request.child().isPresent()) {
            paragraph(LifeOfChild.lines(followed.ofChild(), story));
        }
        if (request.worker().isPresent()) {
            paragraph(LifeOfWorker.lines(followed.ofWorker(), story));
        }
        surroundings.out().lines(StoryText.origin(story));
    }

    private void paragraph(List<String> lines) {
        surroundings.out().lines(lines);
        surroundings.out().line("");
    }
}
