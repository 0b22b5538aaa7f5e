package org.caseload.app.request;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;

/** A file's name made plain enough for a folder's name anywhere. */
public final class Slug {
    private static final String NAMELESS = "scenario";

    private Slug() {}

    /** A folder's name for a scenario with strategies: {@code kent-2011-with-no-action}. */
    public static String of(StudyFiles files) {
        StringBuilder slug = new StringBuilder(ofStem(files.scenario()));
        for (int i = 0; i < files.with().size(); i++) {
            slug.append(i == 0 ? "-with-" : "-and-").append(ofStem(files.with().get(i)));
        }
        return slug.toString();
    }

    /** The name without its ending, in lower case, with hyphens for whatever is not a letter a to z or a digit. */
    public static String ofStem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String plain = Normalizer.normalize(stem, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String slug =
                plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? NAMELESS : slug;
    }
}
