package org.caseload.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.caseload.chart.PointNames.Wanted;
import org.junit.jupiter.api.Test;

/** Names stand beside their points, on nothing else, and where there is no room they are missing rather than in the way. */
class PointNamesTest {
    private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 400, 200);

    private static Wanted wanted(String name, double x, double y) {
        return new Wanted(new Point2D.Double(x, y), List.of(name));
    }

    private static Rectangle2D around(Wanted wanted) {
        return new Rectangle2D.Double(wanted.point().getX() - 4, wanted.point().getY() - 4, 8, 8);
    }

    @Test
    void names_of_points_close_together_lie_on_no_mark_and_on_no_other_name() {
        List<Wanted> wanted = IntStream.range(0, 8)
                .mapToObj(p -> wanted("strategy " + p, 90 + 30 * p, 70 + 25 * (p % 3)))
                .toList();
        List<Rectangle2D> marks = wanted.stream().map(PointNamesTest::around).toList();
        List<Rectangle2D> places =
                PointNames.find(AREA, wanted, marks).orElseThrow().places();
        assertThat(places).hasSize(8).allMatch(AREA::contains);
        for (int one = 0; one < places.size(); one++) {
            Rectangle2D place = places.get(one);
            assertThat(marks).noneMatch(place::intersects);
            assertThat(places.subList(one + 1, places.size())).noneMatch(place::intersects);
        }
    }

    @Test
    void where_one_finds_no_room_either_none_is_named_or_that_one_is_left_out() {
        List<Wanted> wanted = List.of(wanted("a", 30, 30), wanted("wider than all there is", 60, 30));
        Rectangle2D narrow = new Rectangle2D.Double(0, 0, 80, 60);
        assertThat(PointNames.find(narrow, wanted, List.of())).isEmpty();
        assertThat(PointNames.asFarAsThereIsRoom(narrow, wanted, List.of()).places())
                .hasSize(1);
    }

    @Test
    void the_first_has_the_first_choice_and_a_name_stays_within_its_rings() {
        Wanted first = wanted("first", 200, 100);
        Wanted near = new Wanted(first.point(), List.of("second"), 1);
        List<Rectangle2D> marks = IntStream.range(0, 12)
                .mapToObj(turn -> 2 * Math.PI * turn / 12)
                .filter(angle -> angle > 0)
                .map(angle -> (Rectangle2D) new Rectangle2D.Double(
                        200 + 20 * StrictMath.cos(angle) - 3, 100 + 20 * StrictMath.sin(angle) - 3, 6, 6))
                .toList();
        List<Rectangle2D> alone =
                PointNames.asFarAsThereIsRoom(AREA, List.of(first), marks).places();
        assertThat(PointNames.asFarAsThereIsRoom(AREA, List.of(first, near), marks)
                        .places())
                .isEqualTo(alone);
    }
}
