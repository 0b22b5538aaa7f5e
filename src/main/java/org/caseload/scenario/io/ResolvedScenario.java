package org.caseload.scenario.io;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.caseload.scenario.io.bind.Resolved;

/**
 * A scenario with every value explicit, whether a file, a profile, the command line or a default stated it.
 *
 * @param kind what the file is
 * @param values its values in the fixed order of its records
 */
public record ResolvedScenario(String kind, Resolved.Branch values) {
    public ResolvedScenario {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(values, "values");
    }

    /**
     * The canonical text: the same for every way of saying the same, and readable again as the same scenario. Sources and
     * notes are left out, since they change no result.
     */
    public String yaml() {
        return DocumentReader.KIND + ": " + kind + "\n" + CanonicalYaml.of(values);
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

    /** The SHA-256 of the canonical text, in hexadecimal: what a result names its scenario by. */
    public String hash() {
        try {
            byte[] text = yaml().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
