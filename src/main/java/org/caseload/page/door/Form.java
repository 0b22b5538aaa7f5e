package org.caseload.page.door;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was filled in, by the names of the fields.
 *
 * @param fields each field once, in the order sent
 */
public record Form(Map<String, String> fields) {
    private static final int MOST_FIELDS = 1_000;
    private static final int LONGEST = 10_000;

    /** Copies the fields. */
    public Form {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** One in which nothing was filled in. */
    public static Form empty() {
        return new Form(Map.of());
    }

    /** The query of an address; null for none. */
    static Form query(String query) {
        return parsed(query == null ? "" : query);
    }

    /** A form's body. */
    static Form sent(byte[] body) {
        return parsed(new String(body, StandardCharsets.UTF_8));
    }

    private static Form parsed(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : text.split("&", MOST_FIELDS + 1)) {
            if (pair.isEmpty()) {
                continue;
            }
            int sign = pair.indexOf('=');
            String name = decoded(sign < 0 ? pair : pair.substring(0, sign));
            String value = sign < 0 ? "" : decoded(pair.substring(sign + 1));
            boolean tooMuch = fields.size() >= MOST_FIELDS || value.length() > LONGEST || name.length() > LONGEST;
            if (tooMuch || fields.putIfAbsent(name, value) != null) {
                throw new Refused(400, "This form says something twice, or more than any form.");
            }
        }
        return new Form(fields);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new Refused(400, "This form is not written as browsers write forms.");
        }
    }

    /** What was filled into a field, without white space around it; empty where the field was left empty or is not there. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(fields.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /**
     * The same of a field that every form of this kind has.
     *
     * @throws Refused when it is empty
     */
    public String get(String name) {
        return find(name).orElseThrow(() -> new Refused(400, "The form came without its field " + name + "."));
    }
}
