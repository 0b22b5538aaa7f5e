package org.caseload.scenario.io.shape;

import java.util.ArrayList;
import java.util.List;
import org.caseload.quantity.WhiteSpace;

/** The constants of an enum, each by its word. */
record WordCode(List<String> words, List<Object> constants) implements Code {
    static WordCode of(Class<?> type) {
        List<String> words = new ArrayList<>();
        List<Object> constants = List.of(type.getEnumConstants());
        for (Object constant : constants) {
            words.add(Words.ofConstant((Enum<?>) constant));
        }
        return new WordCode(List.copyOf(words), constants);
    }

    @Override
    public Object read(String text) {
        int index = words.indexOf(WhiteSpace.strip(text));
        if (index < 0) {
            throw new IllegalArgumentException("'" + text + "' is not one of " + String.join(", ", words));
        }
        return constants.get(index);
    }
}
