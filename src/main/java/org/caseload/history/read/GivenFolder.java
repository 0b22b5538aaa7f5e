package org.caseload.history.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files that are read: those named, and those that lie in a folder that is named. */
final class GivenFolder {
    private static final int MOST_FILES = 60;
    private static final String PERMITTED = "a folder with at most 60 lists (.xlsx, .csv, .xml)";

    private GivenFolder() {}

    /**
     * A file.
     *
     * @param path where it lies
     * @param shown as messages call it
     */
    record Named(Path path, String shown) {}

    static List<Named> files(GivenLists given, List<ListProblem> problems) {
        List<Named> files = new ArrayList<>();
        if (given.files().isEmpty()) {
            problems.add(ListProblem.of("the files", "no file is named", NoList.KNOWN));
        }
        for (Path named : given.files()) {
            Path path = given.workingFolder().resolve(named);
            if (Files.isDirectory(path)) {
                files.addAll(inside(path, named, problems));
            } else if (path.getFileName() != null) {
                files.add(new Named(path, shown(named)));
            }
        }
        if (files.size() > MOST_FILES) {
            problems.add(ListProblem.of("the files", "there are more than 60 of them", "at most 60"));
            return List.of();
        }
        return files;
    }

    private static List<Named> inside(Path folder, Path named, List<ListProblem> problems) {
        List<Named> files = new ArrayList<>();
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> lists = inside.filter(GivenFolder::isList)
                    .sorted()
                    .limit(MOST_FILES + 1L)
                    .toList();
            for (Path file : lists) {
                String shown = shown(named.resolve(file.getFileName()));
                if (Files.isSymbolicLink(file)) {
                    problems.add(ListProblem.of(shown, "this is a link, and no link is followed", "the file itself"));
                } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    files.add(new Named(file, shown));
                }
            }
            if (lists.isEmpty()) {
                problems.add(ListProblem.of(shown(named), "no list lies in this folder", PERMITTED));
            }
        } catch (IOException unreadable) {
            problems.add(
                    ListProblem.of(shown(named), "the folder cannot be looked into", "a folder that you may read"));
        }
        return files;
    }

    /** Spreadsheets keep a file beside one that is open, which begins with ~$. */
    private static boolean isList(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean hidden = name.startsWith(".") || name.startsWith("~$");
        return !hidden
                && (name.endsWith(".xlsx") || name.endsWith(".xlsm") || name.endsWith(".csv") || name.endsWith(".xml"));
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }
}
