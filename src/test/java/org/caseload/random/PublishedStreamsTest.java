package org.caseload.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import umontreal.ssj.rng.MRG32k3a;

/**
 * The library's generator MRG32k3a gives the published streams of L'Ecuyer and others, "An object-oriented random-number
 * package with many long streams and substreams" (2002), which the Java Simulation Library shares: its numbers can be
 * reproduced here although Caseload draws its own by {@link KeyedRandom}.
 */
class PublishedStreamsTest {

    @Test
    void are_those_of_the_library() {
        MRG32k3a first = stream(12345, 12345, 12345, 12345, 12345, 12345);
        assertThat(first.nextDouble()).isEqualTo(0.12701112204657714);
        assertThat(first.nextDouble()).isEqualTo(0.3185275653967945);
        first.resetNextSubstream();
        assertThat(first.nextDouble()).isEqualTo(0.07939898979733463);
    }

    /** The seed of the second stream, 2¹²⁷ steps on, from the package's own published table of seeds. */
    @Test
    void follow_one_another_at_their_published_distance() {
        MRG32k3a second = stream(3692455944L, 1366884236L, 2968912127L, 335948734L, 4161675175L, 475798818L);
        assertThat(second.nextDouble()).isEqualTo(0.7595818622487196);
    }

    private static MRG32k3a stream(long... seed) {
        MRG32k3a stream = new MRG32k3a();
        stream.setSeed(seed);
        return stream;
    }
}
