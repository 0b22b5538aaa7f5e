package org.caseload.scenario.io.tree;

import java.util.List;
import java.util.Optional;

/** What a file says, before anybody asks what it means: texts, tables and lists, each with its place. */
public sealed interface Tree {
    /** Where it begins. */
    Place place();

    /** How a message names what was found. */
    String found();

    /**
     * A single value.
     *
     * @param quoted whether it was written in quotes or as a block of text, so that nothing in it can be meant as "empty"
     */
    record Text(Place place, String text, boolean quoted) implements Tree {
        /** A text nobody quoted. */
        public Text(Place place, String text) {
            this(place, text, false);
        }

        /** Whether a key was written with nothing behind it. */
        public boolean isEmpty() {
            return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }

        @Override
        public String found() {
            return isEmpty() ? "nothing" : Problem.quoted(text);
        }
    }

    /** A mapping; its entries in the order in which they were written, every key at most once per file. */
    record Table(Place place, List<Entry> entries) implements Tree {
        public Table {
            entries = List.copyOf(entries);
        }

        /** The entry with this key. */
        public Optional<Entry> find(String key) {
            for (Entry entry : entries) {
                if (entry.name().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }

        /** The value of this key. */
        public Optional<Tree> findValue(String key) {
            return find(key).map(Entry::value);
        }

        @Override
        public String found() {
            return entries.isEmpty() ? "an empty table" : "a table with " + listed(entries);
        }

        private static String listed(List<Entry> entries) {
            int shown = Math.min(3, entries.size());
            String names = String.join(
                    ", ", entries.subList(0, shown).stream().map(Entry::name).toList());
            return Problem.clipped(entries.size() > shown ? names + ", …" : names);
        }
    }

    /** A key and its value. */
    record Entry(Text key, Tree value) {
        /** The key's text. */
        public String name() {
            return key.text();
        }
    }

    /** A list. */
    record Items(Place place, List<Tree> items) implements Tree {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String found() {
            return "a list";
        }
    }

    /** Something the language does not have, such as an alias; the problem has been reported where it was read. */
    record Refused(Place place) implements Tree {
        @Override
        public String found() {
            return "something that cannot be read";
        }
    }

    /** An entry of a table that {@code id: none} took away. */
    record Removed(Place place) implements Tree {
        @Override
        public String found() {
            return "\"none\"";
        }
    }
}
