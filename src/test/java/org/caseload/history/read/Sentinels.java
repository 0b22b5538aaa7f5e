package org.caseload.history.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Words that stand in fields that tell who somebody is, and must be found nowhere else. */
public final class Sentinels implements UnaryOperator<String> {
    private final List<String> planted = new ArrayList<>();

    /** A word of this field that stands nowhere else. */
    public String plant(String field) {
        String word = "Zq" + Integer.toString(planted.size() + 46_656, 36) + field.replaceAll("\\W", "");
        planted.add(word);
        return word;
    }

    @Override
    public String apply(String field) {
        return plant(field);
    }

    /** Keeps a word that was planted otherwise. */
    public String keep(String word) {
        planted.add(word);
        return word;
    }

    public List<String> all() {
        return planted;
    }
}
