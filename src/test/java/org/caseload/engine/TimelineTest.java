package org.caseload.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {

    private final Timeline timeline = new Timeline();
    private final List<String> happened = new ArrayList<>();

    private Timer timer(EventPriority turn, String name) {
        return new Timer(timeline, turn, () -> happened.add(name + "@" + timeline.now()));
    }

    @Test
    void lets_things_happen_in_the_order_of_time() {
        timer(EventPriority.WORK, "late").at(2);
        timer(EventPriority.WORK, "early").at(1);
        timeline.runUntil(10);
        assertThat(happened).containsExactly("early@1.0", "late@2.0");
        assertThat(timeline.now()).isEqualTo(10);
        assertThat(timeline.happened()).isEqualTo(2);
    }

    @Test
    void lets_the_same_moment_happen_in_the_order_of_turns() {
        EventPriority[] turns = EventPriority.values();
        for (int i = turns.length - 1; i >= 0; i--) {
            timer(turns[i], turns[i].name()).at(5);
        }
        timeline.runUntil(5);
        assertThat(happened)
                .containsExactly(
                        "DEPARTURE@5.0",
                        "CLOSING@5.0",
                        "STAFFING@5.0",
                        "REALLOCATION@5.0",
                        "WORK@5.0",
                        "ARRIVAL@5.0",
                        "READING@5.0");
    }

    @Test
    void lets_the_same_turn_happen_in_the_order_of_setting() {
        for (int i = 0; i < 300; i++) {
            timer(EventPriority.WORK, "no. " + i).at(5);
        }
        timeline.runUntil(5);
        for (int i = 0; i < 300; i++) {
            assertThat(happened.get(i)).isEqualTo("no. " + i + "@5.0");
        }
    }

    @Test
    void puts_a_moved_timer_behind_the_others_of_its_turn() {
        Timer first = timer(EventPriority.WORK, "first");
        first.at(5);
        timer(EventPriority.WORK, "second").at(5);
        first.at(3);
        first.at(5);
        timeline.runUntil(5);
        assertThat(happened).containsExactly("second@5.0", "first@5.0");
    }

    @Test
    void lets_what_is_set_for_now_happen_now() {
        Timer again = timer(EventPriority.DEPARTURE, "at once");
        new Timer(timeline, EventPriority.READING, () -> again.at(timeline.now())).at(5);
        timeline.runUntil(5);
        assertThat(happened).containsExactly("at once@5.0");
    }

    @Test
    void stops_at_the_horizon_and_goes_on_from_there() {
        Timer clock = timer(EventPriority.WORK, "tick");
        clock.at(2.5);
        timeline.runUntil(2);
        assertThat(happened).isEmpty();
        assertThat(timeline.now()).isEqualTo(2);
        assertThat(clock.time()).isEqualTo(2.5);
        timeline.runUntil(2.5);
        assertThat(happened).containsExactly("tick@2.5");
        assertThat(timeline.happened()).isEqualTo(1);
    }

    @Test
    void goes_off_at_the_exact_moment_it_is_set_to() {
        double odd = 0.1 + 0.2; // 0.30000000000000004, which 0.25 + (odd − 0.25) may miss
        timeline.runUntil(0.25);
        timer(EventPriority.WORK, "odd").at(odd);
        timeline.runUntil(1);
        assertThat(happened).containsExactly("odd@0.30000000000000004");
    }

    @Test
    void can_be_set_moved_and_cancelled_again_and_again() {
        Timer timer = timer(EventPriority.WORK, "once");
        assertThat(timer.isSet()).isFalse();
        timer.cancel();
        timer.at(1);
        assertThat(timer.isSet()).isTrue();
        timer.cancel();
        assertThat(timer.isSet()).isFalse();
        assertThatThrownBy(timer::time).isInstanceOf(IllegalStateException.class);
        timeline.runUntil(2);
        assertThat(happened).isEmpty();
        timer.at(4);
        timer.at(3);
        assertThat(timer.time()).isEqualTo(3);
        timeline.runUntil(5);
        assertThat(happened).containsExactly("once@3.0");
        assertThat(timer.isSet()).isFalse();
        timer.at(6);
        timeline.runUntil(6);
        assertThat(happened).hasSize(2);
    }

    @Test
    void sets_itself_anew_from_within() {
        List<Double> times = new ArrayList<>();
        Timer[] daily = new Timer[1];
        daily[0] = new Timer(timeline, EventPriority.READING, () -> {
            assertThat(daily[0].isSet()).isFalse();
            times.add(timeline.now());
            daily[0].at(timeline.now() + 1);
        });
        daily[0].at(0);
        timeline.runUntil(3);
        assertThat(times).containsExactly(0.0, 1.0, 2.0, 3.0);
        assertThat(daily[0].time()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, 0.999999999999, -1, Double.POSITIVE_INFINITY})
    void refuses_the_past_and_what_is_no_moment(double time) {
        timeline.runUntil(1);
        Timer timer = timer(EventPriority.WORK, "never");
        timer.at(2);
        assertThatThrownBy(() -> timer.at(time))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("time " + time + " is not a moment from now (1.0) onwards");
        assertThatThrownBy(() -> timeline.runUntil(time)).isInstanceOf(IllegalArgumentException.class);
        assertThat(timer.time()).isEqualTo(2); // unharmed
    }

    @Test
    void passes_on_what_goes_wrong_and_can_be_asked_where_it_stood() {
        new Timer(timeline, EventPriority.WORK, () -> {
                    throw new IllegalStateException("broken");
                })
                .at(1);
        assertThatThrownBy(() -> timeline.runUntil(2)).hasMessage("broken");
        assertThat(timeline.now()).isEqualTo(1);
    }

    /**
     * Thousands of random settings, movings and cancellings, many for the same moment, against a plain list sorted by time,
     * turn and order of setting.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void agrees_with_a_plain_sorted_list(long seed) {
        int timers = 400;
        int distinctMoments = seed % 2 == 0 ? 7 : 1_000_000;
        Random random = new Random(seed);
        List<Setting> plain = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        List<Integer> expected = new ArrayList<>();
        Timer[] all = new Timer[timers];
        EventPriority[] turns = EventPriority.values();
        for (int i = 0; i < timers; i++) {
            int number = i;
            all[i] = new Timer(timeline, turns[i % turns.length], () -> order.add(number));
        }
        int sequence = 0;
        for (int round = 0; round < 300; round++) {
            for (int step = 0; step < 40; step++) {
                int number = random.nextInt(timers);
                plain.removeIf(setting -> setting.number == number);
                if (random.nextInt(4) == 0) {
                    all[number].cancel();
                } else {
                    double time =
                            Math.floor(timeline.now()) + 1 + random.nextInt(distinctMoments) * 8.0 / distinctMoments;
                    all[number].at(time);
                    plain.add(new Setting(time, number % turns.length, sequence++, number));
                }
            }
            double horizon = timeline.now() + random.nextInt(3);
            plain.sort(Comparator.comparingDouble((Setting setting) -> setting.time)
                    .thenComparingInt(setting -> setting.turn)
                    .thenComparingInt(setting -> setting.sequence));
            while (!plain.isEmpty() && plain.get(0).time <= horizon) {
                expected.add(plain.remove(0).number);
            }
            timeline.runUntil(horizon);
            assertThat(order).isEqualTo(expected);
        }
        assertThat(order).hasSizeGreaterThan(3_000);
    }

    private record Setting(double time, int turn, int sequence, int number) {}
}
