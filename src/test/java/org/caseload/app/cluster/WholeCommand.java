package org.caseload.app.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caseload.app.folder.Manifest;
import org.caseload.app.machine.PretendMachine;
import org.caseload.cli.InThisProcess;

/** Whole commands, here or on a cluster, and the digests of all that they leave and print. */
final class WholeCommand {
    private static final Path SCENARIOS = Path.of("scenarios").toAbsolutePath();

    private final Path folder;
    private final int replications;
    private final String horizon;

    /**
     * Commands in a folder.
     *
     * @param replications how many runs of everything
     */
    WholeCommand(Path folder, int replications, String horizon) {
        this.folder = folder;
        this.replications = replications;
        this.horizon = horizon;
    }

    private static String scenario(String name) {
        return SCENARIOS.resolve(name).toString();
    }

    /** A run of a council with a plan, numbers that nobody knows, and cases that follow capacity. */
    List<String> run() {
        return List.of("run", scenario("warwickshire-2018.yaml"), "--horizon", horizon);
    }

    List<String> compare() {
        return List.of(
                "compare",
                scenario("warwickshire-2018-do-nothing.yaml"),
                scenario("warwickshire-2018.yaml"),
                scenario("strategies/retention-payment.yaml"),
                "--horizon",
                horizon);
    }

    /** A search among twelve plans, with as few runs as may be. */
    List<String> cheapest() throws IOException {
        for (String strategy : List.of("retention-payment", "closing-drive")) {
            Files.copy(SCENARIOS.resolve("strategies/" + strategy + ".yaml"), folder.resolve(strategy + ".yaml"));
        }
        Files.writeString(folder.resolve("space.yaml"), """
                kind: plan-space
                name: A drive and retention payments
                levers:
                  drive: { strategy: closing-drive.yaml, varies: cases, sizes: [10 a week], dates: [2 weeks in], adds: yes }
                  payments: { strategy: retention-payment.yaml, action: retention-payment, adds: yes }
                """);
        return List.of(
                "cheapest",
                scenario("warwickshire-2018-do-nothing.yaml"),
                "--space",
                folder.resolve("space.yaml").toString(),
                "--most-runs",
                "100",
                "--horizon",
                horizon);
    }

    static List<String> backTest() {
        return List.of(
                "back-test",
                "--councils",
                "Rutland,Hartlepool",
                "--from",
                "2021",
                "--to",
                "2022",
                "--staff-as-it-went");
    }

    /** By name, the digest of every file but the manifest, which says when it was made; and what was printed. */
    Map<String, String> digests(List<String> command, String... on) throws IOException {
        String out = command.get(0) + "-" + String.join("-", on).replaceAll("\\W+", "-");
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of("--replications", "" + replications, "--seed", "3", "--quiet", "--out", out));
        words.addAll(List.of(on));
        PretendMachine machine = new PretendMachine(folder);
        int code = InThisProcess.execute(machine, folder, words.toArray(String[]::new));
        if (code != 0) {
            throw new AssertionError(code + ": " + machine.err());
        }
        Map<String, String> digests = new TreeMap<>();
        digests.put("printed", machine.out().replaceAll("Results: .*", ""));
        try (Stream<Path> files = Files.walk(folder.resolve(out))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith(Manifest.FILE)) {
                    digests.put(folder.resolve(out).relativize(file).toString(), sha256(Files.readAllBytes(file)));
                }
            }
        }
        return digests;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
