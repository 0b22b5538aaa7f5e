package org.caseload.department.run;

import java.util.LinkedHashMap;
import java.util.Map;
import org.caseload.department.people.Post;
import org.caseload.quantity.StatedDecimals;

/**
 * The hours of a team's posts of social workers, kept up to date as posts are made, taken and left, so that nobody has to go
 * through them all. They are counted as {@link StatedDecimals} are: the sum is exact, whatever came in which order.
 */
final class PostHours {
    /** What a post was last counted as. */
    private record Counted(long all, long vacant) {}

    private static final Counted NOTHING = new Counted(0, 0);

    private final Map<Post, Counted> counted = new LinkedHashMap<>();
    private long all;
    private long vacant;

    /** Counts a post as it is now, instead of as it was. */
    void count(Post post, boolean holdsCases) {
        long hours = holdsCases ? (long) StatedDecimals.count(post.fte()) : 0;
        Counted now = new Counted(hours, post.isVacant() ? hours : 0);
        Counted before = counted.put(post, now);
        add(before == null ? NOTHING : before, -1);
        add(now, 1);
    }

    /** A post is no longer there. */
    void remove(Post post) {
        add(counted.remove(post), -1);
    }

    private void add(Counted post, int sign) {
        all += sign * post.all();
        vacant += sign * post.vacant();
    }

    /** All of them, in FTE. */
    double all() {
        return StatedDecimals.number(all);
    }

    /** Those that nobody holds, in FTE. */
    double vacant() {
        return StatedDecimals.number(vacant);
    }
}
