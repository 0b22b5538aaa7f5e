package org.caseload.history.list;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What codes mean, whichever letters stand before them. */
public final class Codes {
    private static final int LONGEST = 200;

    private final Map<ListField, List<Meaning>> meanings = new EnumMap<>(ListField.class);

    private record Meaning(Pattern code, String means) {}

    /** The codes that ship with the program. */
    public Codes() {
        DataLines.of("codes.csv")
                .forEach(
                        line -> meanings.computeIfAbsent(ListField.named(line.get("field")), field -> new ArrayList<>())
                                .add(new Meaning(Pattern.compile(line.get("code")), line.get("means"))));
    }

    /** What a code means, such as {@code looked-after} for "a) Looked after child"; empty where nobody knows it. */
    public Optional<String> find(ListField field, String code) {
        if (code.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Plain.code(code);
        return meanings.getOrDefault(field, List.of()).stream()
                .filter(meaning -> meaning.code().matcher(plain).matches())
                .map(Meaning::means)
                .findFirst();
    }

    /** The meanings of a field's codes, in the order of the data, for messages. */
    public List<String> meanings(ListField field) {
        return meanings.getOrDefault(field, List.of()).stream()
                .map(Meaning::means)
                .distinct()
                .toList();
    }
}
