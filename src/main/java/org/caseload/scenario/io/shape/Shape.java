package org.caseload.scenario.io.shape;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What may stand behind a key. */
public sealed interface Shape {
    /** A single text, such as a number, a date or a word. */
    record Value(ValueKind kind) implements Shape {}

    /** How long something lasts, with its variation. */
    record Duration() implements Shape {}

    /**
     * A table keyed by quantities, such as months or weeks since the start: read by the value type itself and replaced as
     * a whole when files are merged.
     *
     * @param type what it gives
     * @param code makes one from the texts in the order written
     * @param text how one is read from a single text, for types that may be written either way
     */
    record Profile(Class<?> type, FactoryCode code, Optional<ValueKind> text) implements Shape {
        /** Reads a table. Throws IllegalArgumentException in plain English when it cannot be one. */
        public Object read(Map<String, String> table) {
            return code.make(table);
        }
    }

    /**
     * A record: a table with a fixed set of keys.
     *
     * @param word the word that chooses this record where there is a choice; empty elsewhere
     */
    record Section(Class<?> type, Constructor<?> constructor, List<Field> fields, String word) implements Shape {
        /** The field with this key. */
        public Optional<Field> find(String key) {
            for (Field field : fields) {
                if (field.key().equals(key)) {
                    return Optional.of(field);
                }
            }
            return Optional.empty();
        }

        /** The field that a single value in the table's place is. */
        public Optional<Field> bare() {
            return fields.stream().filter(field -> field.parameter().bare()).findFirst();
        }

        /** The keys in the record's order. */
        public List<String> keys() {
            return fields.stream().map(Field::key).toList();
        }
    }

    /** One of several records, chosen by the word behind a key. */
    record OneOf(String key, List<Section> sections) implements Shape {
        /** The record this word chooses. */
        public Optional<Section> find(String word) {
            for (Section section : sections) {
                if (section.word().equals(word)) {
                    return Optional.of(section);
                }
            }
            return Optional.empty();
        }

        /** The words that may be chosen. */
        public List<String> words() {
            return sections.stream().map(Section::word).toList();
        }
    }

    /** A table keyed by ids that the author chooses; merged key by key. */
    record ById(Shape each) implements Shape {}

    /** A list; replaced as a whole when files are merged. */
    record Listed(Shape each) implements Shape {}

    /** Rows of a CSV file that the scenario names; replaced as a whole when files are merged. */
    record Sheet(Class<?> type, Constructor<?> constructor, Section row) implements Shape {}

    /** A table by id, or a CSV file instead of it; where either side of a merge names a file, the child replaces whole. */
    record TableOrSheet(Class<?> type, Constructor<?> constructor, ById table, Sheet sheet) implements Shape {}

    /**
     * Something that may be absent, written {@code none}.
     *
     * @param asDouble whether the component is an {@code OptionalDouble}
     */
    record Possible(Shape inner, boolean asDouble) implements Shape {}

    /** The shape without the permission to be absent. */
    default Shape certain() {
        return this instanceof Possible possible ? possible.inner() : this;
    }
}
