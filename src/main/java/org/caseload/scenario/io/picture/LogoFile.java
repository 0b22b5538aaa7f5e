package org.caseload.scenario.io.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.caseload.picture.CleanPicture;
import org.caseload.scenario.io.tree.PermittedFolders;
import org.caseload.scenario.io.tree.Place;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.SourceText;
import org.caseload.scenario.io.tree.Tree;

/** The picture that a scenario names as the council's logo: found, checked, and kept with the results. */
public final class LogoFile {
    /** Its name among the files of a result. */
    private static final String FILE = "logo.png";

    private static final String PATH = "report.logo";
    private static final String PERMITTED =
            "the name of a PNG or JPEG picture below the folder of the scenario or the working folder";

    private LogoFile() {}

    /** The logo that a scenario names, or nothing, with what is wrong with it in the list. */
    public static Optional<CleanPicture> of(Tree scenario, PermittedFolders folders, Problems problems) {
        return find(scenario, "report")
                .flatMap(report -> find(report, "logo"))
                .filter(Tree.Text.class::isInstance)
                .map(Tree.Text.class::cast)
                .filter(name ->
                        !name.isEmpty() && (name.quoted() || !name.text().equals("none")))
                .flatMap(name -> read(name, folders, problems));
    }

    private static Optional<Tree> find(Tree tree, String key) {
        return tree instanceof Tree.Table table ? table.findValue(key) : Optional.empty();
    }

    private static Optional<CleanPicture> read(Tree.Text name, PermittedFolders folders, Problems problems) {
        Place place = name.place();
        Optional<byte[]> bytes = folders.find(name, found -> problems.add(place, PATH, found, PERMITTED))
                .flatMap(file -> bytes(file, name, problems));
        return bytes.flatMap(all -> {
            Optional<CleanPicture> logo = all.length > SourceText.MOST_BYTES ? Optional.empty() : CleanPicture.of(all);
            if (logo.isEmpty()) {
                problems.add(
                        place,
                        PATH,
                        "found " + name.found() + ", which is no whole picture of that kind and size",
                        "a PNG or JPEG picture of 1 MB and 4,000 by 4,000 pixels at most");
            }
            return logo;
        });
    }

    private static Optional<byte[]> bytes(Path file, Tree.Text name, Problems problems) {
        Problems own = new Problems();
        Optional<byte[]> bytes = new SourceText("a picture", 1, true).bytes(file, name.place(), own);
        own.sorted().forEach(problem -> problems.add(name.place(), PATH, "found " + name.found(), PERMITTED));
        return bytes;
    }

    /**
     * Writes a logo, if there is one, among the files of a result, for people.
     *
     * @throws IOException when it cannot be written
     */
    public static void write(Optional<CleanPicture> logo, Path folder) throws IOException {
        if (logo.isPresent()) {
            Files.write(
                    folder.resolve(FILE), logo.get().png(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
    }
}
