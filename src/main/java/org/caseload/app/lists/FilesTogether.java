package org.caseload.app.lists;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseload.app.folder.NewFile;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Reason;
import org.caseload.app.machine.RunFailed;

/** Files that are written together where none of them is yet: all of them, or none. */
final class FilesTogether {
    private final Path folder;
    private final Map<Path, String> texts = new LinkedHashMap<>();
    private final List<NewFile> written = new ArrayList<>();

    /**
     * None yet.
     *
     * @param folder the folder that the names of files start from, absolute
     */
    FilesTogether(Path folder) {
        this.folder = folder;
    }

    /**
     * Refuses where any of these is there.
     *
     * @throws BadInput with all that are
     */
    void refuseExisting(List<Path> names) {
        BadInput.refuse(names.stream()
                .filter(name -> Files.exists(absolute(name), LinkOption.NOFOLLOW_LINKS))
                .map(FilesTogether::there)
                .toList());
    }

    void add(Path name, String text) {
        texts.put(name, text);
    }

    /** The files, as they were named. */
    List<Path> names() {
        return List.copyOf(texts.keySet());
    }

    /**
     * Writes them.
     *
     * @throws BadInput where one of them is there meanwhile
     * @throws RunFailed where one could not be written; none is left
     */
    void write() {
        texts.forEach((name, text) -> {
            NewFile file = new NewFile(absolute(name));
            try {
                file.write(text);
                written.add(file);
            } catch (FileAlreadyExistsException there) {
                remove();
                throw new BadInput(there(name));
            } catch (IOException failure) {
                remove();
                throw new RunFailed(name + " could not be written: " + Reason.of(failure) + ".", failure);
            }
        });
    }

    /** Takes away again what was written. */
    void remove() {
        for (int i = written.size() - 1; i >= 0; i--) {
            written.get(i).remove();
        }
        written.clear();
    }

    Path absolute(Path name) {
        return folder.resolve(name).toAbsolutePath().normalize();
    }

    private static String there(Path name) {
        return name + " is there already and stays as it is. Permitted: another folder, with --out FILE.";
    }
}
