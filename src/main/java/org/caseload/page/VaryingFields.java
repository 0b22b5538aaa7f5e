package org.caseload.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseload.report.html.Html;

/** What varies from case to case between two values, as three fields instead of the braces that files write it in. */
final class VaryingFields {
    private static final Pattern WRITTEN =
            Pattern.compile("\\{triangular: \\{low: ([^,{}]+), mode: ([^,{}]+), high: ([^,{}]+)\\}\\}");

    /** What stands behind a value's path in the names of its fields, and what the field asks. */
    private static final Map<String, String> PARTS = parts();

    private VaryingFields() {}

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(":low", "at least");
        parts.put(":mode", "most often about");
        parts.put(":high", "at most");
        return parts;
    }

    /** Whether a value is written so. */
    static boolean hold(String value) {
        return WRITTEN.matcher(value).matches();
    }

    /** The first field of a value at that path, to which a problem leads. */
    static String first(String path) {
        return path + PARTS.keySet().iterator().next();
    }

    /**
     * Shows the fields.
     *
     * @param filled what somebody wrote into them before; where it is missing the value stands there
     */
    static void show(Html html, String path, String label, String hint, String value, Map<String, String> filled) {
        Matcher written = WRITTEN.matcher(value);
        if (!written.matches()) {
            throw new IllegalArgumentException(value);
        }
        int group = 1;
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            String name = path + part.getKey();
            Fields.line(
                    html,
                    name,
                    label + ", " + part.getValue(),
                    group == 1 ? hint : "",
                    filled.getOrDefault(name, written.group(group)));
            group++;
        }
    }

    /** The value as files write it, from what was sent; empty where the fields were not sent. */
    static Optional<String> written(Map<String, String> sent, String path) {
        List<String> said = new ArrayList<>();
        for (String part : PARTS.keySet()) {
            String text = sent.get(path + part);
            if (text == null || text.matches(".*[,{}].*")) {
                return Optional.empty();
            }
            said.add(text.strip());
        }
        return Optional.of(
                "{triangular: {low: " + said.get(0) + ", mode: " + said.get(1) + ", high: " + said.get(2) + "}}");
    }
}
