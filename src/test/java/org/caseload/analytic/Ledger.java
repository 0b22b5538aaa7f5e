package org.caseload.analytic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caseload.statistics.MeanInterval;

/**
 * The ledger of exact results in docs/validation.md. With {@code -Dcaseload.rewrite=true} every claim that is checked
 * writes its own row there, in place of its former one or below the others.
 */
final class Ledger {
    static final Path PAGE = Path.of("docs", "validation.md");

    private Ledger() {}

    /** What became of a claim. */
    record Row(Claim claim, MeanInterval ours, boolean passes) {

        void write() {
            if (Boolean.getBoolean("caseload.rewrite")) {
                put();
            }
        }

        private String key() {
            return "| " + claim.what() + " | [" + claim.file() + "]";
        }

        private String text() {
            String exact = String.format(Locale.ROOT, "%s = %s", claim.formula(), claim.published());
            String simulated = String.format(Locale.ROOT, "%.6g ± %s", ours.mean(), halfWidth())
                    + (claim.exact() == 0 ? "" : String.format(Locale.ROOT, " (%.2f %%)", percent()));
            return key() + "(../src/test/resources/analytic/" + claim.file() + ") | " + exact + " | " + simulated
                    + " | " + bound() + " | " + ours.n() + " | " + (passes ? "yes" : "**no**") + " |";
        }

        private String halfWidth() {
            return new BigDecimal(ours.halfWidth()).round(new MathContext(2)).toPlainString();
        }

        private String bound() {
            return claim.exact() == 0
                    ? String.valueOf(claim.bound())
                    : String.format(Locale.ROOT, "%.3g %%", 100 * claim.bound());
        }

        private double percent() {
            return 100 * ours.halfWidth() / Math.abs(claim.exact());
        }

        private void put() {
            try {
                List<String> lines = new ArrayList<>(Files.readAllLines(PAGE));
                int place = lines.size();
                for (int i = lines.size() - 1; i >= 0; i--) {
                    if (lines.get(i).startsWith(key())) {
                        lines.remove(i);
                        place = i;
                    }
                }
                lines.add(place, text());
                Files.writeString(PAGE, String.join("\n", lines) + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
