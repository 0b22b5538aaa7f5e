package org.caseload.scenario.io.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caseload.scenario.io.SmallCouncil;
import org.caseload.scenario.io.shape.Shape;
import org.caseload.scenario.io.shape.Shapes;
import org.caseload.scenario.io.tree.PermittedFolders;
import org.caseload.scenario.io.tree.Place;
import org.caseload.scenario.io.tree.Problem;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.Tree;
import org.caseload.scenario.io.tree.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file bound with what is remembered of another is bound as it is by itself, with the same problems in the same places. */
class RememberedTest {
    private static final Shape.Section SHAPE = Shapes.of(SmallCouncil.class);

    private static final String FIRST = """
            name: X
            load: 15
            cap: 18
            holds: [assessment, protection]
            teams:
              east: {holds: assessment, posts: 4, manager: {span: 5, share: 40 %}}
              west: {holds: protection}
            counts: {assessment: 3}
            plan:
              more: {action: hire, people: 2}
              away: {action: shut}
            siblings: {from: england}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    load: 15                | load: 16
                    load: 15                | load: 19
                    load: 15                | load: 41
                    load: 15                | load: fifteen
                    posts: 4                | posts: 5
                    holds: protection       | holds: care
                    holds: [assessment, p   | holds: [p
                    span: 5, share: 40 %    | span: 9, share: 100 %
                    people: 2               | people: 3
                    people: 2               | people: 2.5
                    action: hire, people: 2 | action: shut, span: 2 weeks
                    siblings: {from: england} | siblings: none
                    assessment: 3           | assessment: -3
                    name: X                 | name: Y
                    """)
    void with_one_thing_changed(String from, String to) {
        assertThat(FIRST).contains(from);
        Remembered remembered = new Remembered();
        Problems none = new Problems();
        bound(FIRST, none, remembered);
        assertThat(none.count()).isZero();
        String second = FIRST.replace(from, to);
        Problems told = new Problems();
        Problems toldAlone = new Problems();
        Optional<Binder.Bound<SmallCouncil>> whole = bound(second, told, remembered);
        Optional<Binder.Bound<SmallCouncil>> alone = bound(second, toldAlone, new Remembered());
        assertThat(texts(told)).isEqualTo(texts(toldAlone));
        assertThat(whole).hasToString(alone.toString());
        assertThat(alone.isPresent()).isEqualTo(toldAlone.count() == 0);
    }

    @Test
    void what_says_the_same_is_not_bound_again() {
        Remembered remembered = new Remembered();
        SmallCouncil first =
                bound(FIRST, new Problems(), remembered).orElseThrow().value();
        SmallCouncil second = bound(FIRST.replace("name: X", "name: Y"), new Problems(), remembered)
                .orElseThrow()
                .value();
        assertThat(second.name()).isEqualTo("Y");
        assertThat(second.teams()).isSameAs(first.teams());
    }

    private static List<String> texts(Problems problems) {
        return problems.sorted().stream().map(Problem::text).toList();
    }

    private static Optional<Binder.Bound<SmallCouncil>> bound(String text, Problems problems, Remembered remembered) {
        Tree tree = YamlReader.read(text, Place.file("x.yaml"), problems).orElseThrow();
        PermittedFolders folders = new PermittedFolders(Path.of(""), List.of());
        return Binder.bind(SmallCouncil.class, SHAPE, List.of(), tree, folders, problems, remembered);
    }
}
