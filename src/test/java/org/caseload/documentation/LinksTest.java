package org.caseload.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links between pages lead somewhere. */
class LinksTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");

    static List<Path> pages() {
        return Pages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_leads_to_a_file_of_the_project(Path page) {
        Path folder = page.toAbsolutePath().getParent();
        List<String> broken = LINK.matcher(Pages.text(page))
                .results()
                .map(found -> found.group(1))
                .filter(link -> !link.startsWith("https://"))
                .filter(link -> !Files.exists(folder.resolve(link)))
                .toList();

        assertThat(broken).isEmpty();
    }
}
