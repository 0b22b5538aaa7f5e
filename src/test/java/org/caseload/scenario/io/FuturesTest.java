package org.caseload.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseload.scenario.Futures;
import org.caseload.scenario.io.tree.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of futures: what they may hold, and what is said of those that are no good. */
class FuturesTest {
    @TempDir
    private Path folder;

    private ParseResult<Futures> read(String text) throws IOException {
        Files.writeString(folder.resolve("futures.yaml"), text);
        return FuturesReader.read(Path.of("futures.yaml"), folder);
    }

    private List<String> problems(String text) throws IOException {
        return read(text).problems().stream().map(Problem::text).toList();
    }

    @Test
    void the_shipped_file_is_good() {
        Path here = Path.of("").toAbsolutePath();
        ParseResult<Futures> reading = FuturesReader.read(Path.of("scenarios/futures/demand-and-turnover.yaml"), here);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.value().orElseThrow().futures().keySet())
                .containsExactly("as-now", "demand-down", "demand-up", "turnover-up", "demand-and-turnover-up");
    }

    @Test
    void all_that_is_wrong_is_said_at_once_with_its_place() throws IOException {
        assertThat(problems("""
                        kind: futures
                        name: Broken
                        demand: { referrals-per-year: 4000 }
                        futures:
                          nameless:
                            plan: {}
                          strange:
                            name: Strange
                            plan: {}
                            description: Not here
                        """))
                .hasSize(3)
                .anySatisfy(problem -> assertThat(problem).startsWith("futures.yaml:3:1: demand: "))
                .anySatisfy(problem -> assertThat(problem).startsWith("futures.yaml:6:5: futures.nameless.name: "))
                .anySatisfy(
                        problem -> assertThat(problem).startsWith("futures.yaml:10:5: futures.strange.description: "));
    }

    @Test
    void a_future_names_no_team() throws IOException {
        assertThat(problems("""
                        kind: futures
                        name: Teams
                        futures:
                          teams:
                            name: Names a team
                            plan:
                              there: { action: recruit, on: 2 months in, people: 3, grade: senior, posts: added, to: { team: locality } }
                        """))
                .singleElement()
                .asString()
                .startsWith("futures.yaml:7:")
                .contains("found team \"locality\", but a strategy applies to any council and names no team");
    }

    @Test
    void there_are_one_to_twelve() throws IOException {
        assertThat(problems("kind: futures\nname: None\nfutures: {}\n"))
                .singleElement()
                .asString()
                .contains("found 0 futures; permitted: from 1 to 12");
        String thirteen = IntStream.rangeClosed(1, 13)
                .mapToObj(n -> "  f" + n + ": { name: F, plan: {} }\n")
                .collect(Collectors.joining());
        assertThat(problems("kind: futures\nname: Many\nfutures:\n" + thirteen))
                .singleElement()
                .asString()
                .contains("found 13 futures; permitted: from 1 to 12");
    }
}
