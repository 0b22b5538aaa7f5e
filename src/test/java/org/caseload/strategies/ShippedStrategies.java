package org.caseload.strategies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.caseload.result.StatedInput;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.Strategy;
import org.caseload.scenario.io.ParseResult;
import org.caseload.scenario.io.ScenarioSource;
import org.caseload.scenario.io.StrategyReader;
import org.caseload.scenario.io.listing.StatedInputs;

/** The strategy files that ship, and the councils that they are tried on, each as it would be without them. */
final class ShippedStrategies {
    static final List<String> COUNCILS =
            List.of("warwickshire-2018-do-nothing", "wakefield-2018-do-nothing", "kent-2011-do-nothing");

    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final Path FOLDER = Path.of("scenarios", "strategies");

    private ShippedStrategies() {}

    /** Their ids, in alphabetical order. */
    static List<String> ids() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Path file(String id) {
        return FOLDER.resolve(id + ".yaml");
    }

    /** The anchor of a heading that names a strategy. */
    static String anchor(String id) {
        return strategy(id)
                .name()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 -]", "")
                .replace(' ', '-');
    }

    static Path council(String id) {
        return Path.of("scenarios", id + ".yaml");
    }

    /** A council with strategies laid over its plan. */
    static ParseResult<Scenario> reading(String council, List<String> strategies) {
        return ScenarioSource.open(council(council), HERE, List.of())
                .with(strategies.stream().map(ShippedStrategies::file).toList());
    }

    static Strategy strategy(String id) {
        return StrategyReader.read(file(id), HERE).value().orElseThrow();
    }

    /** What a strategy states itself, with its source or that it is an assumption. */
    static List<StatedInput> stated(String id) {
        return StatedInputs.of(StrategyReader.read(file(id), HERE).resolved().orElseThrow()).stream()
                .filter(value -> value.path().startsWith("plan."))
                .filter(value -> value.assumed() || !value.basis().isEmpty())
                .filter(value -> !value.where().startsWith("default"))
                .toList();
    }

    /** The first sixteen digits of a file's SHA-256, whatever its line ends. */
    static String hash(Path file) {
        return hash(text(file));
    }

    /** The same of a text. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** What a file holds, whatever its line ends. */
    static String text(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
