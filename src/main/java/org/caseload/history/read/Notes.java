package org.caseload.history.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseload.history.Remark;

/** Everything that was not taken as it stands. Of remarks that say the same of one column the first twenty stand by themselves, the rest is counted. */
final class Notes {
    private static final int MOST_ALIKE = 20;

    private final Map<List<String>, Alike> alike = new LinkedHashMap<>();

    private static final class Alike {
        final List<Remark> first = new ArrayList<>();
        int more;
    }

    void add(Remark remark) {
        Alike of = alike.computeIfAbsent(
                List.of(remark.file(), remark.sheet(), remark.column(), kind(remark.what())), key -> new Alike());
        if (of.first.size() < MOST_ALIKE) {
            of.first.add(remark);
        } else {
            of.more++;
        }
    }

    /** The text before the shape of what was found. */
    private static String kind(String what) {
        int colon = what.indexOf(':');
        return colon < 0 ? what : what.substring(0, colon);
    }

    List<Remark> all() {
        List<Remark> all = new ArrayList<>();
        alike.forEach((key, of) -> {
            all.addAll(of.first);
            if (of.more > 0) {
                all.add(new Remark(
                        key.get(0), key.get(1), 0, key.get(2), "and " + of.more + " more rows: " + key.get(3)));
            }
        });
        return Collections.unmodifiableList(all);
    }
}
