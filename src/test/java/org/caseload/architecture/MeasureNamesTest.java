package org.caseload.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caseload.result.Measures;
import org.junit.jupiter.api.Test;

/** Measures are named by their constants: a name misspelt is found by the compiler, and one that changes is changed once. */
class MeasureNamesTest {
    private static final List<String> STAGES = List.of("assessment", "child-in-need", "child-protection");

    @Test
    void measures_are_named_by_their_constants() {
        assertThat(whereWritten(whole())).isEmpty();
    }

    @Test
    void no_part_of_a_measures_name_is_written_out() {
        assertThat(whereWritten(parts())).isEmpty();
    }

    @Test
    void what_is_looked_for_is_found_where_it_may_stand() {
        assertThat(Sources.main().stream()
                        .filter(file -> whole().matcher(Sources.code(file)).find())
                        .map(file -> file.getFileName().toString()))
                .containsExactly("Measures.java");
        assertThat(parts().matcher("id.startsWith(\"caseload.\")").find()).isTrue();
        assertThat(parts().matcher("id.endsWith(\".on-time\")").find()).isTrue();
        assertThat(parts().matcher("assessment.on-time").find()).isFalse();
    }

    private static List<String> whereWritten(Pattern pattern) {
        return Sources.main().stream()
                .filter(file -> !Sources.isIn(file, "measure", "result"))
                .filter(file -> pattern.matcher(Sources.code(file)).find())
                .map(file -> file.getFileName().toString())
                .toList();
    }

    /** A whole name in quotation marks; a stage's too. */
    private static Pattern whole() {
        return Pattern.compile(Measures.ids().stream()
                .flatMap(id -> STAGES.stream().map(stage -> id.replace("STAGE", stage)))
                .distinct()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\"(", ")\"")));
    }

    /** What stands before or after the point of a name, with the point, in quotation marks. */
    private static Pattern parts() {
        String before = Measures.ids().stream()
                .map(id -> id.substring(0, id.indexOf('.') + 1))
                .filter(part -> !part.startsWith("STAGE"))
                .distinct()
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        String after = Measures.ids().stream()
                .filter(id -> id.startsWith("STAGE"))
                .map(id -> Pattern.quote(id.substring(id.indexOf('.'))))
                .collect(Collectors.joining("|"));
        return Pattern.compile("\"(" + before + "|" + after + ")\"");
    }
}
