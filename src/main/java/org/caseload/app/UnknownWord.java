package org.caseload.app;

import java.util.Collection;
import org.caseload.scenario.io.tree.NearMiss;

/** Says of a word that is not known what was probably meant. */
public final class UnknownWord {
    private UnknownWord() {}

    /** A sentence with the known word that was probably meant, or with all that there are, in their order. */
    public static String refused(String sentence, String word, Collection<String> known) {
        return NearMiss.of(word, known)
                .map(name -> sentence + ". Did you mean " + name + "?")
                .orElse(sentence + "; there are: " + String.join(", ", known));
    }
}
