package org.caseload.app.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Reason;
import org.caseload.app.machine.RunFailed;
import org.caseload.scenario.io.edit.EditableFile;

/** The files of a folder, each change of which keeps what was before, so that it can be taken back. No link in it is followed. */
final class VersionedFiles {
    private static final String HISTORY = "history";

    /** Digits of a version's number, before the name of its file. */
    private static final int DIGITS = 4;

    private final Path folder;
    private final String shown;

    /**
     * The files of a folder.
     *
     * @param folder the folder, absolute
     * @param shown what a message calls it
     */
    VersionedFiles(Path folder, String shown) {
        this.folder = folder;
        this.shown = shown;
    }

    /** The names of the files that are there now. */
    List<String> names() {
        return listed(folder, StudyFolder.NAME + "\\.yaml").stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }

    /**
     * What a file says; nothing of one that is not there.
     *
     * @throws BadInput when somebody broke it
     */
    EditableFile read(String name) {
        return names().contains(name) ? read(folder.resolve(name), shown + "/" + name) : EditableFile.empty();
    }

    /** The same of a file anywhere. */
    static EditableFile read(Path file, String called) {
        try {
            return EditableFile.read(Files.readString(file), called);
        } catch (IOException unreadable) {
            throw new RunFailed(called + " could not be read: " + Reason.of(unreadable) + ".", unreadable);
        } catch (IllegalArgumentException broken) {
            throw new BadInput(broken.getMessage());
        }
    }

    /** Writes a first file, which nothing was before. */
    void begin(String name, EditableFile content) {
        write(name, content.text());
    }

    /**
     * Writes a change and checks it; where the check fails everything is as it was.
     *
     * @throws BadInput what the check said
     */
    void change(String name, EditableFile before, EditableFile after, Runnable check) {
        if (after.text().equals(before.text())) {
            return;
        }
        boolean wasThere = names().contains(name);
        write(name, after.text());
        try {
            check.run();
        } catch (RuntimeException wrong) {
            if (wasThere) {
                write(name, before.text());
            } else {
                delete(folder.resolve(name));
            }
            throw wrong;
        }
        keep(name, wasThere ? before.text() : "");
    }

    /** Takes a file away, which can be taken back. */
    void remove(String name) {
        keep(name, read(name).text());
        delete(folder.resolve(name));
    }

    /** Takes the latest change back; false where there is none. */
    boolean undo() {
        List<Path> kept = history();
        if (kept.isEmpty()) {
            return false;
        }
        Path last = kept.get(kept.size() - 1);
        String name = last.getFileName().toString().substring(DIGITS + 1);
        try {
            if (Files.size(last) == 0) {
                Files.deleteIfExists(folder.resolve(name));
                Files.delete(last);
            } else {
                Files.move(
                        last,
                        folder.resolve(name),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            }
            return true;
        } catch (IOException failure) {
            throw new RunFailed("The change could not be taken back: " + Reason.of(failure) + ".", failure);
        }
    }

    /** How many changes can be taken back. */
    int changes() {
        return history().size();
    }

    private void keep(String name, String text) {
        int next = history().stream()
                        .mapToInt(path ->
                                Integer.parseInt(path.getFileName().toString().substring(0, DIGITS)))
                        .max()
                        .orElse(0)
                + 1;
        write(HISTORY + "/" + String.format(Locale.ROOT, "%04d-%s", next, name), text);
    }

    private List<Path> history() {
        return listed(folder.resolve(HISTORY), "\\d{" + DIGITS + "}-" + StudyFolder.NAME + "\\.yaml");
    }

    private static List<Path> listed(Path where, String named) {
        if (!Files.isDirectory(where, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(where)) {
            return children.filter(child -> child.getFileName().toString().matches(named))
                    .filter(child -> Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new RunFailed(file.getFileName() + " could not be taken away: " + Reason.of(failure) + ".", failure);
        }
    }

    /** Beside its place first, then moved in whole. */
    private void write(String name, String text) {
        Path place = folder.resolve(name);
        Path unfinished = place.resolveSibling("." + place.getFileName() + ".unfinished");
        try {
            Files.createDirectories(place.getParent());
            Files.deleteIfExists(unfinished);
            Files.writeString(unfinished, text, StandardCharsets.UTF_8);
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new RunFailed(shown + "/" + name + " could not be written: " + Reason.of(failure) + ".", failure);
        }
    }
}
