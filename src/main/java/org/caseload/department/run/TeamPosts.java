package org.caseload.department.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.caseload.department.people.Post;
import org.caseload.quantity.StatedDecimals;

/**
 * The posts of one team: the hours of those of social workers, and which of them are vacant or soon will be, kept up to date as posts
 * are made, taken and left, so that nobody has to go through them all. Hours are counted as {@link StatedDecimals} are: the sum is
 * exact, whatever came in which order.
 */
final class TeamPosts {
    /** What a post was last counted as: its place in the order of making, and hours in billionths. */
    private record Counted(long place, long all, long vacant) {}

    private final Map<Post, Counted> counted = new LinkedHashMap<>();

    /** Posts of social workers in the order of making: those that nobody holds, and those whose holder has resigned. */
    private final TreeMap<Long, Post> vacantPosts = new TreeMap<>();

    private final TreeMap<Long, Post> underNotice = new TreeMap<>();
    private long made;
    private long all;
    private long vacant;

    /** Counts a post as it is now, instead of as it was. */
    void count(Post post, boolean holdsCases) {
        Counted before = counted.get(post);
        long place = before == null ? made++ : before.place();
        long hours = holdsCases ? (long) StatedDecimals.count(post.fte()) : 0;
        remove(post);
        counted.put(post, new Counted(place, hours, post.isVacant() ? hours : 0));
        all += hours;
        vacant += post.isVacant() ? hours : 0;
        if (holdsCases && post.isVacant()) {
            vacantPosts.put(place, post);
        } else if (holdsCases && post.holder().underNotice()) {
            underNotice.put(place, post);
        }
    }

    /** A post is no longer there. */
    void remove(Post post) {
        Counted before = counted.remove(post);
        if (before != null) {
            all -= before.all();
            vacant -= before.vacant();
            vacantPosts.remove(before.place());
            underNotice.remove(before.place());
        }
    }

    /** The first post of social workers that is vacant, or else the first that will be next; null if there is none. */
    Post firstToFill() {
        return first(vacantPosts.isEmpty() ? underNotice : vacantPosts);
    }

    private static Post first(TreeMap<Long, Post> posts) {
        return posts.isEmpty() ? null : posts.firstEntry().getValue();
    }

    /** The last post of social workers that is vacant, or null. */
    Post lastVacant() {
        return vacantPosts.isEmpty() ? null : vacantPosts.lastEntry().getValue();
    }

    /** Hours of all of them, in FTE. */
    double all() {
        return StatedDecimals.number(all);
    }

    /** Those that nobody holds, in FTE. */
    double vacant() {
        return StatedDecimals.number(vacant);
    }
}
