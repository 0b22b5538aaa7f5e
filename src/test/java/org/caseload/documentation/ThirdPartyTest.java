package org.caseload.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list of what the program is made of holds every library that it runs on, each in the version that it runs on. */
class ThirdPartyTest {
    private static final Pattern ROW = Pattern.compile("\\| ([\\w.-]+):([\\w.-]+) \\| ([\\w.-]+) \\| .+ \\|");

    /** Folders of the repository that hold what only tests need. */
    private static final List<String> OF_TESTS = List.of(
            "/org/junit/",
            "/org/opentest4j/",
            "/org/apiguardian/",
            "/org/assertj/",
            "/net/bytebuddy/",
            "/com/tngtech/",
            "/com/networknt/",
            "/com/ethlo/",
            "/de/focus-shift/",
            "/jakarta/",
            "/org/glassfish/",
            "/org/eclipse/angus/",
            "/com/sun/istack/",
            "/org/threeten/",
            "/org/jspecify/",
            "/tools/jackson/",
            "/com/fasterxml/jackson/core/jackson-annotations/",
            "/org/openjdk/",
            "/net/sf/jopt-simple/",
            "/org/apache/maven/",
            "/org/jacoco/");

    @Test
    void every_library_is_listed_in_its_version_and_no_other_is() throws IOException {
        List<String> listed = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("THIRD-PARTY.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                listed.add(row.group(1).replace('.', '/') + "/" + row.group(2) + "/" + row.group(3));
            }
        }
        assertThat(listed).hasSizeGreaterThan(30);
        assertThat(libraries()).containsExactlyInAnyOrderElementsOf(listed);
    }

    /** Folder of each library on the class path, below the repository's. */
    private static List<String> libraries() throws IOException {
        return Collections.list(ThirdPartyTest.class.getClassLoader().getResources("META-INF/MANIFEST.MF")).stream()
                .map(url -> url.toString())
                .filter(url -> url.startsWith("jar:file:") && url.contains("/repository/"))
                .filter(url -> OF_TESTS.stream().noneMatch(url::contains))
                .map(url -> url.substring(url.indexOf("/repository/") + "/repository/".length(), url.indexOf(".jar!")))
                .map(jar -> jar.substring(0, jar.lastIndexOf('/')))
                .distinct()
                .toList();
    }
}
