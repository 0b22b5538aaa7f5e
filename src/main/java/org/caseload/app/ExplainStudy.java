package org.caseload.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.caseload.app.folder.EventsFile;
import org.caseload.app.folder.EventsPlace;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.Interrupted;
import org.caseload.app.machine.Progress;
import org.caseload.app.machine.Reason;
import org.caseload.app.machine.RunFailed;
import org.caseload.app.request.ExplainRequest;
import org.caseload.app.study.Studies;
import org.caseload.app.study.Study;
import org.caseload.report.story.LifeOfChild;
import org.caseload.report.story.LifeOfWorker;
import org.caseload.report.story.StoryText;
import org.caseload.result.Fact;
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
        Study study = studies.open(request.file(), request.strategies(), request.horizon());
        Optional<EventsPlace> place = request.events().map(file -> new EventsPlace(file, surroundings.workingFolder()));
        if (place.isEmpty()) {
            FactFilter followed = new FactFilter(request);
            Story story = tell(request, study, followed);
            print(request, story, followed);
            return;
        }
        try (EventsFile file = EventsFile.claim(place.get(), surroundings.interruption())) {
            FactFilter followed = new FactFilter(request);
            Story story = tell(request, study, followed.andThen(file));
            followed.refuseStrangers();
            keep(place.get(), file);
            print(request, story, followed);
            surroundings.out().line("Events: " + place.get().shown());
        }
    }

    private Story tell(ExplainRequest request, Study study, Consumer<Fact> facts) {
        Study.Told told;
        if (request.quiet() || request.number().isPresent()) {
            told = tell(request, study, facts, done -> {});
        } else {
            try (Progress progress = new Progress(surroundings, request.replications())) {
                told = tell(request, study, facts, progress);
            }
        }
        if (surroundings.interruption().happened()) {
            throw new Interrupted();
        }
        told.warnings().forEach(warning -> surroundings.err().line("Warning: " + warning));
        return told.story();
    }

    private Study.Told tell(ExplainRequest request, Study study, Consumer<Fact> facts, IntConsumer finished) {
        return study.explain(
                request,
                surroundings.version(),
                run -> Reproduction.command(request, run, study, surroundings.workingFolder()),
                facts,
                finished);
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
