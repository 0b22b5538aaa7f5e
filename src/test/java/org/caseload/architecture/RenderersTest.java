package org.caseload.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.architecture.Rooms.HOUSE;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caseload.words.Wrapped;
import org.junit.jupiter.api.Test;

/**
 * A result is told once, as parts of a report that know no format; lines and columns, HTML and office files are the renderers'. That
 * office files have no other home stands in {@link LibraryHomesTest}.
 */
@AnalyzeClasses(packages = HOUSE, importOptions = DoNotIncludeTests.class)
class RenderersTest {
    private static final Pattern MARK_UP = Pattern.compile("\"</?[a-z][a-z0-9]*[ >/]");

    @ArchTest
    static final ArchRule whoever_says_something_knows_no_renderer = noClasses()
            .that(Rooms.in(
                    "report.chapter",
                    "report.run",
                    "report.comparison",
                    "report.sensitivity",
                    "report.story",
                    "report.saved"))
            .should()
            .dependOnClassesThat(Rooms.in("report.terminal", "report.html", "report.word", "report.workbook"))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Wrapped.class);

    @ArchTest
    static final ArchRule aligned_columns_are_the_terminals_own = classes()
            .that()
            .resideInAPackage(HOUSE + ".report.terminal")
            .and()
            .doNotHaveSimpleName("TerminalReport")
            .should()
            .notHaveModifier(JavaModifier.PUBLIC);

    @Test
    void mark_up_is_written_by_pages_and_by_drawings_alone() throws IOException {
        Path main = Path.of("src/main/java/org/caseload");
        try (Stream<Path> files = Files.walk(main)) {
            List<Path> writing = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(RenderersTest::writesMarkUp)
                    .map(main::relativize)
                    .toList();
            assertThat(writing)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file.toString().replace('\\', '/'))
                            .matches("(report/html|chart/drawing|page|page/door)/.*"));
        }
    }

    private static boolean writesMarkUp(Path file) {
        try {
            return MARK_UP.matcher(Files.readString(file)).find();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
