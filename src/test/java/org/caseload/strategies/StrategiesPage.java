package org.caseload.strategies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caseload.result.StatedInput;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.Strategy;

/** Writes docs/strategies.md, with the hashes of all that it was made from. */
final class StrategiesPage {
    static final Path PAGE = Path.of("docs", "strategies.md");
    private static final Path GOLDEN = Path.of("src/test/resources/golden/warwickshire-2018.txt");
    private static final Path WORDS = Path.of("src/test/resources/strategies/introduction.md");

    private StrategiesPage() {}

    static String text() throws IOException {
        StringBuilder text = new StringBuilder(Files.readString(WORDS)
                .replace("{n}", String.valueOf(StrategyTrial.RUNS))
                .replace("{seed}", String.valueOf(StrategyTrial.SEED)));
        ShippedStrategies.COUNCILS.forEach(council -> text.append(results(council)));
        text.append("\n# What each strategy is\n");
        ShippedStrategies.ids().forEach(id -> text.append(description(id)));
        return text.append(sources()).toString();
    }

    private static String results(String council) {
        StrategyTrial trial = new StrategyTrial(council);
        Scenario base = trial.base();
        String target = base.target()
                .map(said -> "The target: at most " + (int) said.atMost() + " for " + said.sustainedFor()
                        + ", counted as " + trial.measure() + ".")
                .orElse("It has no target.");
        StringBuilder text = new StringBuilder("\n## " + base.name() + "\n\nHeld against `"
                + ShippedStrategies.council(council).toString().replace('\\', '/') + "`, from " + base.startDate()
                + " to " + base.endDate() + ". " + target + " Without any strategy: " + trial.level()
                + " cases per worker.\n\n"
                + "| Strategy | Cases per worker after 12 months | at the end | Target reached by the end | Children without a"
                + " worker at the end | Cost by the end |\n|---|---|---|---|---|---|\n");
        ShippedStrategies.ids().forEach(id -> text.append(trial.row(id)).append('\n'));
        return text.toString();
    }

    private static String description(String id) {
        Strategy strategy = ShippedStrategies.strategy(id);
        StringBuilder text = new StringBuilder("\n## " + strategy.name() + "\n\n`" + id + ".yaml`. "
                + strategy.description().strip() + "\n");
        List<StatedInput> stated = ShippedStrategies.stated(id);
        if (!stated.isEmpty()) {
            text.append("\n| What it states | | Source, or assumption |\n|---|---|---|\n");
            stated.forEach(value -> text.append("| `" + value.path().replaceFirst("^plan\\.", "") + "` | "
                    + value.value() + " | " + basis(value) + " |\n"));
        }
        return text.toString();
    }

    private static String basis(StatedInput value) {
        String said = value.basis().strip();
        if (!value.assumed()) {
            return said;
        }
        return said.isEmpty() ? "assumption" : "assumption: " + said;
    }

    /** The last part of the page: what it was made from. Where one of these has changed, the page is out of date. */
    static String sources() {
        StringBuilder text = new StringBuilder("\n# Made from\n\n| What | SHA-256 |\n|---|---|\n");
        for (String council : ShippedStrategies.COUNCILS) {
            String resolved = ShippedStrategies.reading(council, List.of())
                    .resolved()
                    .orElseThrow()
                    .hash();
            text.append("| `" + council + "`, with all that it extends and every default | `"
                    + resolved.substring(0, 16) + "` |\n");
        }
        for (String id : ShippedStrategies.ids()) {
            text.append("| `" + id + ".yaml` | `" + ShippedStrategies.hash(ShippedStrategies.file(id)) + "` |\n");
        }
        return text.append("| the golden run's rows and series, which whatever changes results changes | `" + golden()
                        + "` |\n")
                .toString();
    }

    /** Without its summary, which changes with what is said of the same runs. */
    private static String golden() {
        return ShippedStrategies.hash(ShippedStrategies.text(GOLDEN).replaceAll("(?m)^summary\\.json .*\n", ""));
    }
}
