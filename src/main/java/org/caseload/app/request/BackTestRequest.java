package org.caseload.app.request;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.caseload.app.machine.BadInput;

/**
 * What is to be forecast and held against what came.
 *
 * @param from the first year to start from
 * @param to the last one; empty for the newest with figures
 * @param councils names or codes with commas between them, or how many, evenly among all; empty for all
 * @param staffAsItWent whether the real growth of staff is also told to each scenario as a plan
 * @param over a scenario file whose values are laid over those of every council; empty for none
 * @param data a folder of newer figures
 * @param out the folder for the results
 * @param settings how to simulate each council and year, with at least 2 runs
 */
public record BackTestRequest(
        int from,
        OptionalInt to,
        Optional<String> councils,
        boolean staffAsItWent,
        Optional<Path> over,
        Optional<Path> data,
        Optional<Path> out,
        RunSettings settings) {

    /** The first year unless somebody asks for another: the first of which all that a start needs is published. */
    public static final int USUAL_FROM = 2018;

    /** Runs unless somebody asks for another number. */
    public static final int USUAL_REPLICATIONS = 200;

    private static final int LAST_YEAR = 2999;
    private static final int MOST_COUNCILS = 200;

    /**
     * Checks every number.
     *
     * @throws BadInput with everything that is out of its range
     */
    public BackTestRequest {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(councils, "councils");
        Objects.requireNonNull(over, "over");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(out, "out");
        List<String> problems = new ArrayList<>();
        if (from < USUAL_FROM || from > LAST_YEAR) {
            problems.add("from: found " + from + "; permitted: a year from " + USUAL_FROM);
        }
        if (to.isPresent() && to.getAsInt() < from) {
            problems.add("to: found " + to.getAsInt() + "; permitted: a year from " + from);
        }
        if (councils.isPresent() && councils.get().strip().matches("[0,]*")) {
            problems.add(
                    "councils: found none; permitted: how many, 1 to 200, or names or codes with commas between them");
        }
        settings.checkAtLeastTwo("replications", "how runs differ", problems);
        BadInput.refuse(problems);
    }

    /** How many councils are asked for, where they are not named; codes begin above that. */
    public OptionalInt number() {
        return councils.map(String::strip).filter(text -> text.matches("\\d{1,3}")).stream()
                .mapToInt(Integer::parseInt)
                .filter(number -> number <= MOST_COUNCILS)
                .findFirst();
    }

    /** The councils that are named. */
    public List<String> named() {
        return number().isPresent()
                ? List.of()
                : councils.stream()
                        .flatMap(text -> Stream.of(text.split(",", -1)))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }
}
