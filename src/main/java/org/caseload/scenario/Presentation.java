package org.caseload.scenario;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;
import org.caseload.quantity.Colour;
import org.caseload.words.Numbers;

/**
 * How reports present a study. It changes no number and is not part of the scenario's hash.
 *
 * @param council the council's name
 * @param author who made the analysis
 * @param meeting the meeting for which the paper is written
 * @param meetingDate the day of that meeting
 * @param logo the council's logo
 * @param colour the council's colour
 * @param comparators published averages to set beside the council's, by id
 */
public record Presentation(
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

    @Override
    public void check(Objections objections) {
        colour.filter(own -> own.contrastWith(Colour.WHITE) < LEAST_CONTRAST)
                .ifPresent(own -> objections.raise(
                        "colour",
                        "found " + own
                                + ", of which headings on white paper cannot be read by everybody: their contrast is "
                                + Numbers.number(Math.floor(10 * own.contrastWith(Colour.WHITE)) / 10, 1)
                                + " to 1; permitted: a darker colour, of 4.5 to 1 at least"));
    }
}
