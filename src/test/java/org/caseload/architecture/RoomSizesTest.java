package org.caseload.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No room grows until nobody knows where to put a thing: questioned at 15 files, never above 30. */
class RoomSizesTest {
    private static final int MOST_FILES = 30;
    private static final double MEDIAN_AT_MOST = 12;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](\\s|$)");

    @Test
    void no_room_has_more_than_30_files() {
        Map<String, Integer> rooms = rooms();
        assertThat(rooms).isNotEmpty();
        rooms.forEach((room, files) ->
                assertThat(files).as("files in %s; it wants a wall", room).isLessThanOrEqualTo(MOST_FILES));
    }

    @Test
    void half_of_the_rooms_have_no_more_than_12_files() {
        List<Integer> sizes = rooms().values().stream().sorted().toList();
        assertThat((double) sizes.get(sizes.size() / 2)).isLessThanOrEqualTo(MEDIAN_AT_MOST);
    }

    @TestFactory
    List<DynamicTest> every_room_says_what_is_in_it_where_to_begin_and_what_does_not_belong() {
        return rooms().keySet().stream()
                .map(room -> DynamicTest.dynamicTest(room, () -> {
                    String comment = Sources.comment(Path.of(room, "package-info.java"));
                    assertThat(SENTENCE_END.matcher(comment).results().count())
                            .as("sentences of %s: what, begin here, not here", comment)
                            .isGreaterThanOrEqualTo(3);
                    assertThat(comment).containsIgnoringCase("begin").containsIgnoringCase("not here");
                }))
                .toList();
    }

    private static Map<String, Integer> rooms() {
        return Sources.main().stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(
                        file -> file.getParent().toString(), TreeMap::new, Collectors.summingInt(file -> 1)));
    }
}
