package org.caseload.app.council;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.official.Measure;
import org.caseload.official.council.Council;
import org.caseload.official.council.Councils;
import org.caseload.official.council.Search;
import org.caseload.official.file.DataRoom;
import org.caseload.official.file.FileProblems;
import org.caseload.words.VisibleText;

/** The councils of England, with the shipped figures or with newer ones of a folder, and the one that somebody names. */
public final class OfficialCouncils {
    private final Host surroundings;

    /** With files named by the user sought where the host says. */
    public OfficialCouncils(Host surroundings) {
        this.surroundings = surroundings;
    }

    /** All councils; figures of the folder count before the shipped ones. */
    public Councils with(Optional<Path> data) {
        if (data.isEmpty()) {
            return DataRoom.shipped();
        }
        FileProblems problems = new FileProblems();
        Councils councils = DataRoom.with(data.get(), surroundings.workingFolder(), problems);
        if (!problems.none()) {
            throw new BadInput(problems.lines(), problems.count());
        }
        return councils;
    }

    /** The council of that name or code; what is to be known of it is said. */
    public Council find(Councils councils, String nameOrCode, int year) {
        Search search = councils.find(nameOrCode, year);
        if (search instanceof Search.Found found) {
            if (!found.note().isEmpty()) {
                surroundings.err().line(found.note());
            }
            return found.council();
        }
        throw new BadInput(sentence(nameOrCode, search));
    }

    /**
     * The year to take: the one asked for or the newest, of those in which its number of cases is published, without which
     * there is nothing to begin from.
     *
     * @throws BadInput when it has no figures of that year
     */
    public static int year(Council council, OptionalInt asked) {
        SortedSet<Integer> years = council.years(Measure.CASES);
        int year = asked.orElseGet(() -> years.isEmpty() ? 0 : years.last());
        if (!years.contains(year)) {
            throw new BadInput("There are no figures of " + council.name() + " of " + year + ": "
                    + council.figure(Measure.CASES, year).reason() + ". Permitted: "
                    + String.join(", ", years.stream().map(String::valueOf).toList()) + ".");
        }
        return year;
    }

    private static String sentence(String asked, Search search) {
        if (search instanceof Search.Refused refused) {
            return refused.name() + " cannot be taken: " + refused.reason() + ".";
        }
        if (search instanceof Search.Several several) {
            return "Several councils are called so: " + String.join("; ", several.names())
                    + ". Permitted: one of them.";
        }
        String near =
                search instanceof Search.Unknown unknown && !unknown.near().isEmpty()
                        ? " Did you mean " + String.join(", or ", unknown.near()) + "?"
                        : " Permitted: a council of England by its name, or its code of three digits; caseload new without a name"
                                + " lists them.";
        return "There is no council \"" + VisibleText.marked(asked) + "\"." + near;
    }
}
