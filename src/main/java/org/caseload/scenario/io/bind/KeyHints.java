package org.caseload.scenario.io.bind;

import java.util.List;
import org.caseload.scenario.io.merge.Profiles;
import org.caseload.scenario.io.tree.NearMiss;
import org.caseload.scenario.io.tree.Tree;

/** Says what the author of an unknown key probably meant. */
final class KeyHints {
    private KeyHints() {}

    /** A hint where keys are the author's own. */
    static String hint(Tree.Entry entry) {
        boolean digits = entry.name().matches("\\d{3}(\\.\\d+)?");
        if (digits && entry.value() instanceof Tree.Text text && text.isEmpty()) {
            return "Within { } a comma parts entries: write numbers without commas, such as 1900.";
        }
        return entry.name().equals("<<") ? "Merge keys are not part of the language." : "";
    }

    /** A hint where only some keys are known. */
    static String hint(Tree.Entry entry, List<String> known) {
        if (entry.name().equals(Profiles.FROM) && !known.contains(Profiles.FROM)) {
            return "There is no profile of the library for this.";
        }
        String hint = hint(entry);
        return hint.isEmpty() ? NearMiss.sentence(entry.name(), known) : hint;
    }
}
