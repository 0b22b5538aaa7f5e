package org.caseload.scenario.io;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.caseload.scenario.io.bind.Resolved;

/**
 * A scenario or strategy with every value explicit, whether a file, a profile, the command line or a default stated it.
 *
 * @param kind what the file is
 * @param values its values in the fixed order of its records
 */
public record ResolvedScenario(FileKind kind, Resolved.Branch values) {
    private static final String FILE = "file";
    private static final String CHECKSUM = "sha-256";
    private static final String REPORT = "report";

    public ResolvedScenario {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(values, "values");
    }

    /**
     * The canonical text: the same for every way of saying the same, and readable again as the same scenario. Sources and
     * notes are left out, since they change no result.
     */
    public String yaml() {
        return FileKind.KEY + ": " + kind.word() + "\n" + CanonicalYaml.of(values);
    }

    /** The same text without how reports present it, which changes no result either. */
    public String bare() {
        return FileKind.KEY + ": " + kind.word() + "\n" + CanonicalYaml.of(withoutPresentation());
    }

    /** The CSV files that it reads, each with the SHA-256 of its bytes, by name. */
    public Map<String, String> sheets() {
        Map<String, String> sheets = new TreeMap<>();
        collect(values, sheets);
        return sheets;
    }

    private static void collect(Resolved.Branch branch, Map<String, String> sheets) {
        if (isSheet(branch)) {
            sheets.put(text(branch, FILE), text(branch, CHECKSUM));
        }
        branch.entries().values().forEach(value -> {
            if (value instanceof Resolved.Branch inner) {
                collect(inner, sheets);
            }
        });
    }

    private static boolean isSheet(Resolved.Branch branch) {
        return List.copyOf(branch.entries().keySet()).equals(List.of(FILE, CHECKSUM));
    }

    private static String text(Resolved.Branch branch, String key) {
        return ((Resolved.Leaf) branch.entries().get(key)).text();
    }

    private static Resolved.Branch withoutFileNames(Resolved.Branch branch) {
        Map<String, Resolved> entries = new LinkedHashMap<>(branch.entries());
        if (isSheet(branch)) {
            entries.remove(FILE);
        }
        entries.replaceAll((key, value) -> value instanceof Resolved.Branch inner ? withoutFileNames(inner) : value);
        return new Resolved.Branch(entries, branch.origin());
    }

    /** How reports present a study changes none of its numbers, so it reads as if nothing had been said of it. */
    private Resolved.Branch withoutPresentation() {
        Map<String, Resolved> entries = new LinkedHashMap<>(values.entries());
        entries.computeIfPresent(REPORT, (key, report) -> new Resolved.Leaf("none", true, report.origin()));
        return new Resolved.Branch(entries, values.origin());
    }

    /**
     * Where a value was written, or the nearest table around it that was, as a message begins with it.
     *
     * @param path keys joined by '/', such as {@code department/open-cases/assessment}
     */
    public String whereIs(String path) {
        Resolved at = values;
        String where = "";
        for (String key : path.split("/")) {
            if (!(at instanceof Resolved.Branch branch) || !branch.entries().containsKey(key)) {
                break;
            }
            at = branch.entries().get(key);
            where = at.origin().place().isWritten() ? at.origin().place().text() : where;
        }
        return where;
    }

    /**
     * The SHA-256 of the canonical text, in hexadecimal: what a result names its scenario by. Of a CSV file the checksum
     * counts, so every byte of it, but not its name: the same file elsewhere is the same scenario. How reports present it
     * does not count.
     */
    public String hash() {
        try {
            String said = FileKind.KEY + ": " + kind.word() + "\n"
                    + CanonicalYaml.of(withoutFileNames(withoutPresentation()));
            byte[] text = said.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
