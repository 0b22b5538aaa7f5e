package org.caseload.scenario.io.listing;

import java.util.List;
import java.util.Locale;
import org.caseload.result.StatedInput;
import org.caseload.scenario.io.ResolvedScenario;
import org.caseload.words.VisibleText;
import org.caseload.words.Wrapped;

/** Lists what files state; or what is only assumed, what matters most for a caseload first. */
public final class ValuesToReplace {
    private static final String INDENT = "  ";
    private static final String DEFAULT = "default";
    private static final String LIBRARY = "library ";

    /**
     * Values that matter for one reason.
     *
     * @param reason why they matter as much as they do
     * @param tables the tables in which they stand, by their beginnings
     */
    private record Matter(String reason, List<String> tables) {
        boolean holds(StatedInput value) {
            return tables.stream()
                    .anyMatch(
                            table -> value.path().equals(table) || value.path().startsWith(table + "."));
        }
    }

    /** First come the two numbers whose quotient a caseload is, then what changes them, soonest first. */
    private static final List<Matter> BY_EFFECT = List.of(
            new Matter(
                    "how many cases there are: what is above the line of every caseload",
                    List.of(
                            "department.cases",
                            "department.open-cases",
                            "department.unallocated",
                            "department.overdue",
                            "department.start-state")),
            new Matter(
                    "who holds them: what is below the line",
                    List.of(
                            "department.workforce.teams",
                            "department.workforce.staff",
                            "department.workforce.agency.in-post")),
            new Matter(
                    "how many posts are vacant, how many leave and are away, and how soon others follow: what changes staff",
                    List.of(
                            "department.workforce.vacancies",
                            "department.workforce.turnover",
                            "department.workforce.leaving",
                            "department.workforce.recruitment",
                            "department.workforce.agency",
                            "department.workforce.absence",
                            "department.workforce.sickness",
                            "department.workforce.long-leave",
                            "department.workforce.length-of-service")),
            new Matter("how many children come: what changes cases", List.of("department.demand")),
            new Matter("how long cases stay and where they go", List.of("department.pathway")),
            new Matter("what is planned and when", List.of("plan")),
            new Matter("what a worker can carry, and how cases are given out", List.of("department")),
            new Matter("what is asked", List.of("")));

    private ValuesToReplace() {}

    /** What files state, in the order of the scenario. */
    public static String stated(ResolvedScenario scenario) {
        StringBuilder text = new StringBuilder();
        StatedInputs.of(scenario).stream()
                .filter(value ->
                        !value.where().equals(DEFAULT) && !value.where().startsWith(LIBRARY))
                .forEach(value -> add(text, value, false));
        return text.toString();
    }

    /** What is assumed, by files, the library or a default: most important to replace first, with the reason for the order. */
    public static String assumed(ResolvedScenario scenario) {
        List<StatedInput> left = StatedInputs.of(scenario).stream()
                .filter(value -> value.assumed() && !value.value().equals("none"))
                .toList();
        StringBuilder text = new StringBuilder();
        int number = 1;
        for (Matter matter : BY_EFFECT) {
            List<StatedInput> here = left.stream()
                    .filter(value -> matter.tables().contains("") || matter.holds(value))
                    .toList();
            left = left.stream().filter(value -> !here.contains(value)).toList();
            if (!here.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n");
                lines(
                        text,
                        number++ + ". " + matter.reason().substring(0, 1).toUpperCase(Locale.ROOT)
                                + matter.reason().substring(1),
                        "");
                here.forEach(value -> add(text, value, true));
            }
        }
        return text.isEmpty() ? "Nothing is assumed.\n" : text.toString();
    }

    private static void add(StringBuilder text, StatedInput value, boolean why) {
        String indent = why ? INDENT : "";
        lines(text, VisibleText.line(value.path()) + ": " + value.value(), indent);
        String where = VisibleText.line(value.where());
        String basis = VisibleText.line(value.basis());
        lines(text, why && !basis.isEmpty() ? where + ", " + basis : where, indent + INDENT + INDENT);
    }

    private static void lines(StringBuilder text, String said, String indent) {
        Wrapped.indented(said, indent).forEach(line -> text.append(line).append('\n'));
    }
}
