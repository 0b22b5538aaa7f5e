package org.caseload.scenario.io.listing;

import java.util.List;
import org.caseload.scenario.io.ResolvedScenario;
import org.caseload.scenario.io.bind.ValueOrigin;
import org.caseload.scenario.io.tree.Problem;
import org.caseload.words.VisibleText;

/** Lists in what two scenarios differ, each line with where each of them has its value from. */
public final class DifferenceListing {
    private static final String NEITHER =
            "They say the same, but perhaps for names, questions, descriptions and the report.\n";

    private DifferenceListing() {}

    /**
     * The listing.
     *
     * @param from the scenario that the other is held against
     * @param to the other
     * @param first what the first is called in it
     * @param second what the other is called in it
     */
    public static String of(ResolvedScenario from, ResolvedScenario to, String first, String second) {
        List<DifferenceInWords.Item> items = DifferenceInWords.items(from, to);
        StringBuilder text = new StringBuilder();
        text.append(items.isEmpty() ? "" : counted(items.size()) + " between\n");
        text.append("  A  ").append(VisibleText.line(first)).append('\n');
        text.append("  B  ").append(VisibleText.line(second)).append("\n\n");
        text.append(items.isEmpty() ? NEITHER : "");
        for (DifferenceInWords.Item item : items) {
            text.append(Problem.clean(item.words())).append('\n');
            item.from().ifPresent(origin -> text.append(origin("A", origin)));
            item.to().ifPresent(origin -> text.append(origin("B", origin)));
        }
        return text.toString();
    }

    private static String counted(int items) {
        return items == 1 ? "One difference" : items + " differences";
    }

    private static String origin(String which, ValueOrigin origin) {
        return "    " + which + "  " + Problem.clean(origin.text()) + "\n";
    }
}
