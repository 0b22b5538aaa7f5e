package org.caseload.scenario.io.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where each key of a file belongs, but for those of the plan's actions, which every action has its own of. */
public final class KeyPlaces {
    private static final String NAMES = "*";

    private final Map<String, List<String>> tables = new LinkedHashMap<>();

    /** The places of a whole file's keys. */
    public KeyPlaces(Shape.Section file) {
        section(file, "");
    }

    private void section(Shape.Section section, String path) {
        for (Field field : section.fields()) {
            tables.computeIfAbsent(field.key(), key -> new ArrayList<>()).add(path);
            below(field.shape().certain(), path.isEmpty() ? field.key() : path + "." + field.key());
        }
    }

    private void below(Shape shape, String path) {
        if (shape instanceof Shape.Section section) {
            section(section, path);
        } else if (shape instanceof Shape.ById table) {
            below(table.each().certain(), path + "." + NAMES);
        }
    }

    /**
     * Says where a key belongs.
     *
     * @param key a key of the language
     * @param path of the table in which it stands now, keys joined by full stops
     * @return such as "`turnover` belongs in `workforce:` (department.workforce.turnover)"; nothing where it is no key, or one of
     *     so many tables that to name them would help nobody
     */
    public Optional<String> belongs(String key, String path) {
        List<String> all = tables.getOrDefault(key, List.of());
        int most = all.stream().mapToInt(table -> shared(table, path)).max().orElse(0);
        List<String> nearest =
                all.stream().filter(table -> shared(table, path) == most).toList();
        return nearest.size() == 1 && !matches(nearest.get(0), path)
                ? Optional.of("`" + key + "` belongs " + in(nearest.get(0), key))
                : Optional.empty();
    }

    private static String in(String table, String key) {
        if (table.isEmpty()) {
            return "at the top of the file, before `department:`";
        }
        boolean named = table.endsWith("." + NAMES);
        String above = named ? table.substring(0, table.length() - 2) : table;
        String last = above.substring(above.lastIndexOf('.') + 1);
        return (named ? "in each of `" : "in `") + last + ":` (" + table + "." + key + ")";
    }

    private static boolean matches(String table, String path) {
        String[] keys = path.split("\\.");
        String[] pattern = table.split("\\.");
        return keys.length == pattern.length && shared(table, path) == keys.length;
    }

    /** How many keys from the top two paths share. */
    private static int shared(String table, String path) {
        String[] keys = path.split("\\.");
        String[] pattern = table.split("\\.");
        int same = 0;
        while (same < Math.min(keys.length, pattern.length)
                && (pattern[same].equals(NAMES) || pattern[same].equals(keys[same]))) {
            same++;
        }
        return same;
    }
}
