package org.caseload.official.file;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.caseload.official.Publication;

/** A file that is nearly one that is read: its columns have changed since. */
final class Vintage {
    private static final double NEARLY = 0.5;
    private static final int MOST_NAMED = 12;

    private Vintage() {}

    /** Says which columns differ from the publication that it resembles, if it resembles one; says whether it does. */
    static boolean report(PublishedSheet sheet, FileProblems problems) {
        Optional<Publication> nearest = nearest(sheet);
        nearest.ifPresent(publication -> report(sheet, publication, problems));
        return nearest.isPresent();
    }

    /** What is read, for messages. */
    static String titles() {
        return Arrays.stream(Publication.values()).map(Publication::title).collect(joining("; "))
                + "; statistical neighbours; compact tables";
    }

    private static Optional<Publication> nearest(PublishedSheet sheet) {
        Publication best = null;
        double most = 0;
        for (Publication publication : Publication.values()) {
            double share = present(sheet, publication);
            if (share > most) {
                most = share;
                best = publication;
            }
        }
        return most < NEARLY ? Optional.empty() : Optional.ofNullable(best);
    }

    private static double present(PublishedSheet sheet, Publication publication) {
        Set<String> own = publication.ownColumns();
        double there = own.stream().filter(name -> sheet.column(name) >= 0).count();
        return there / own.size();
    }

    private static void report(PublishedSheet sheet, Publication publication, FileProblems problems) {
        List<String> missing = publication.columns().stream()
                .filter(name -> sheet.column(name) < 0)
                .toList();
        Set<String> known = new TreeSet<>();
        publication.columns().forEach(name -> known.add(name.toLowerCase(Locale.ROOT)));
        List<String> others =
                sheet.columns().stream().filter(name -> !known.contains(name)).toList();
        problems.add(
                sheet.file().shown(),
                1,
                0,
                "these are nearly the columns of " + publication.title() + "; missing: " + named(missing)
                        + "; not known: " + (others.isEmpty() ? "none" : named(others)),
                "all columns of that file under their names, in any order");
    }

    private static String named(List<String> names) {
        String some = names.stream().limit(MOST_NAMED).map(FileProblem::quoted).collect(joining(", "));
        return names.size() <= MOST_NAMED ? some : some + " and " + (names.size() - MOST_NAMED) + " more";
    }
}
