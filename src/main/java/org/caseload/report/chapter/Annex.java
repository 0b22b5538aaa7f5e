package org.caseload.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.result.Origin;
import org.caseload.result.SolvedNumber;
import org.caseload.words.EnglishDate;
import org.caseload.words.RunCount;

/**
 * How every paper ends: limits of use, the method in a page, the model, the logs of what it rests on, and how to make the figures
 * again.
 */
public final class Annex {
    private static final List<String> LIMITS = List.of(
            "It says nothing about any child or family, and must not be used to decide, rank or predict anything about one.",
            "It says nothing about any worker's performance: its workers are averages with luck.",
            "It is no proof of cause: how caseloads act on sickness, leaving and the speed of work is an assumption fitted to"
                    + " averages of councils.",
            "It is no promise: it holds for a department like the one described, if nothing else happens. Councils that stood"
                    + " at 20 or more cases per worker fell by a median of 14.5 % in two years; an answer far outside that"
                    + " needs a good reason.",
            "What is not known exactly is taken at its central value, unless it stands under what would change the answer. What"
                    + " is taken so is not in the ranges: the truth is wider.");

    private final Origin origin;
    private final Background background;

    public Annex(Origin origin, Background background) {
        this.origin = origin;
        this.background = background;
    }

    /**
     * Writes the chapters.
     *
     * @param solved what was solved before the start
     * @param model the study by the headings of STRESS-DES
     * @param logs what the AQuA Book asks for
     */
    public void write(Draft draft, List<SolvedNumber> solved, ModelByHeadings model, QualityLogs logs) {
        draft.chapter("Limits of use").bullets(LIMITS);
        background.accepted().forEach(draft::caveat);
        method(draft);
        draft.table(SolvedTable.of(solved));
        draft.chapter("The model by the headings of STRESS-DES").table(Optional.of(model.table()));
        logs.write(draft);
        again(draft);
    }

    private void method(Draft draft) {
        draft.chapter("The method in a page")
                .paragraph(
                        "Caseload is a discrete-event simulation: it follows every child's case and every worker from day to"
                                + " day. Children are referred, assessed and helped at the published rates and for the published"
                                + " lengths of time; cases are given to workers; workers fall ill, leave, are replaced, and take on"
                                + " more work as their induction goes on. The plan's actions happen on their dates.")
                .paragraph("What happens by chance is drawn " + RunCount.counted(origin.replications())
                        + " over, from " + EnglishDate.day(origin.startDate()) + " to "
                        + EnglishDate.day(origin.endDate())
                        + ". A median is the middle of these futures, and 8 in 10 of them lie in the range given. A 95 %"
                        + " interval says how far a mean or a percentage is known from so many runs. A run that has not"
                        + " reached the target by the last day counts as not having reached it and is never left out.")
                .paragraph(
                        "The start is balanced: numbers that no source states are solved so that caseloads would stay as"
                                + " they are if nothing were done. For a department in the middle of a change that is a choice.")
                .paragraph(
                        "docs/model.md describes the model by the headings of STRESS-DES and numbers all of its assumptions;"
                                + " docs/validation.md lists what was checked against exact results; docs/back-tests.md says how it"
                                + " did against the course of three councils, and where it was wrong.");
    }

    private void again(Draft draft) {
        draft.chapter("How to make these figures again")
                .paragraph("With Caseload " + background.version()
                        + background
                                .commit()
                                .map(commit -> " (commit " + commit + ")")
                                .orElse("") + ", seed "
                        + origin.seed() + " and the scenario whose SHA-256 is " + origin.scenarioHash()
                        + ", this command gives the same figures, to the last digit:")
                .command(background.command());
        List<String> sheets = new ArrayList<>();
        background.sheets().forEach((file, checksum) -> sheets.add(file + ", SHA-256 " + checksum));
        draft.bullets(sheets);
    }
}
