package org.caseload.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;
import org.caseload.quantity.Colour;
import org.caseload.result.Measures;
import org.caseload.words.Numbers;

/**
 * How reports present a study. It changes no number and is not part of the scenario's hash.
 *
 * @param question what is asked of a comparison whose base it is
 * @param about the measure that the answer's first sentence is about, where it is not the target's
 * @param council the council's name
 * @param author who made the analysis
 * @param meeting the meeting for which the paper is written
 * @param meetingDate the day of that meeting
 * @param logo the council's logo
 * @param colour the council's colour
 * @param comparators published averages to set beside the council's, by id
 */
public record Presentation(
        @Parameter(
                says =
                        "What is asked of a comparison whose base this is, for its paper; a run's paper asks the scenario's own question. "
                                + "`compare --question` goes before it.",
                source = "the author")
        Optional<String> question,

        @Parameter(
                says =
                        "The measure that the answer's first sentence is about, where it is not the target's: cost.total, open.all, "
                                + "caseload.dfe, caseload.practitioner, caseload.ramped or caseload.established.",
                source = "the author")
        Optional<String> about,

        @Parameter(says = "The council's name, as reports print it.", source = "the author")
        Optional<String> council,

        @Parameter(says = "Who made the analysis.", source = "the author")
        Optional<String> author,

        @Parameter(says = "The meeting that the paper is for, such as Cabinet.", source = "the author")
        Optional<String> meeting,

        @Parameter(says = "The day of the meeting.", min = "1990-01-01", max = "2150-12-31", source = "the author")
        Optional<LocalDate> meetingDate,

        @Parameter(
                says =
                        "A PNG or JPEG picture of the council's logo, below the folder of the scenario or the working folder,"
                                + " of 1 MB and 4,000 by 4,000 pixels at most.",
                source = "the council")
        Optional<String> logo,

        @Parameter(
                says = "The council's colour, for headings of reports: on white paper its contrast is 4.5 to 1 at least"
                        + " (Web Content Accessibility Guidelines 2.2, 1.4.3).",
                source = "the council")
        Optional<Colour> colour,

        @Parameter(
                says = "Published averages of England, a region or statistical neighbours, which reports set beside the"
                        + " council's own.",
                source = "DfE, Children's social work workforce")
        Map<String, PublishedAverage> comparators)
        implements Coherent {
    private static final double LEAST_CONTRAST = 4.5;

    /** Longer questions are no titles. */
    private static final int LONGEST_QUESTION = 500;

    /** What a first sentence can be about. */
    private static final List<String> ABOUT = Stream.concat(
                    Stream.of(Measures.COST_TOTAL.id()), Target.MEASURES.stream())
            .toList();

    @Override
    public void check(Objections objections) {
        about.filter(measure -> !ABOUT.contains(measure))
                .ifPresent(measure -> objections.unknown("about", "measure", measure, ABOUT));
        question.filter(words -> words.isBlank() || words.length() > LONGEST_QUESTION)
                .ifPresent(words -> objections.raise(
                        "question",
                        "found " + words.length() + " letters; permitted: 1 to " + LONGEST_QUESTION + " letters"));
        colour.filter(own -> own.contrastWith(Colour.WHITE) < LEAST_CONTRAST)
                .ifPresent(own -> objections.raise(
                        "colour",
                        "found " + own
                                + ", of which headings on white paper cannot be read by everybody: their contrast is "
                                + Numbers.number(Math.floor(10 * own.contrastWith(Colour.WHITE)) / 10, 1)
                                + " to 1; permitted: a darker colour, of 4.5 to 1 at least"));
    }
}
