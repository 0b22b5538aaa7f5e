package org.caseload.history.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseload.history.Remark;

/**
 * Everything that was not taken as it stands. Of remarks that say the same of one column the first twenty stand by themselves; of the rest
 * their rows are named.
 */
final class Notes {
    private static final int MOST_ALIKE = 20;

    /** A list that is wrong in every other row is wrong everywhere. */
    private static final int MOST_STRETCHES = 200;

    private final Map<List<String>, Alike> alike = new LinkedHashMap<>();

    private static final class Alike {
        final List<Remark> first = new ArrayList<>();
        final List<int[]> rows = new ArrayList<>();
        int more;

        void count(int row) {
            more++;
            int[] last = rows.isEmpty() ? new int[2] : rows.get(rows.size() - 1);
            if (!rows.isEmpty() && row == last[1] + 1) {
                last[1] = row;
            } else if (rows.size() <= MOST_STRETCHES) {
                rows.add(new int[] {row, row});
            }
        }

        /** Such as "25, 27 to 40". */
        String rowsInWords() {
            String named = rows.stream()
                    .limit(MOST_STRETCHES)
                    .map(row -> row[0] == row[1] ? Integer.toString(row[0]) : row[0] + " to " + row[1])
                    .collect(Collectors.joining(", "));
            return rows.size() > MOST_STRETCHES ? named + " and others" : named;
        }
    }

    void add(Remark remark) {
        Alike of = alike.computeIfAbsent(
                List.of(remark.file(), remark.sheet(), remark.column(), kind(remark.what())), key -> new Alike());
        if (of.first.size() < MOST_ALIKE) {
            of.first.add(remark);
        } else {
            of.count(remark.row());
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
                        key.get(0),
                        key.get(1),
                        0,
                        key.get(2),
                        "and " + of.more + " more rows (" + of.rowsInWords() + "): " + key.get(3)));
            }
        });
        return Collections.unmodifiableList(all);
    }
}
