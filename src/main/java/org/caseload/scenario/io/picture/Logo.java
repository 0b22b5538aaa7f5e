package org.caseload.scenario.io.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.caseload.scenario.io.tree.PermittedFolders;
import org.caseload.scenario.io.tree.Place;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.SourceText;
import org.caseload.scenario.io.tree.Tree;

/**
 * The picture that a scenario names as the council's logo, looked at without being drawn.
 *
 * @param ending how the name of its file ends: png or jpg
 * @param bytes the file
 */
public record Logo(String ending, byte[] bytes) {
    private static final String PATH = "report.logo";
    private static final String PERMITTED =
            "the name of a PNG or JPEG picture below the folder of the scenario or the working folder";

    /** A logo is printed a few centimetres wide: more pixels than these are a mistake or an attack. */
    private static final int MOST_PIXELS = 4_000;

    /** The logo that a scenario names, or nothing, with what is wrong with it in the list. */
    public static Optional<Logo> of(Tree scenario, PermittedFolders folders, Problems problems) {
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

    private static Optional<Logo> read(Tree.Text name, PermittedFolders folders, Problems problems) {
        Place place = name.place();
        Optional<byte[]> bytes = folders.find(name, found -> problems.add(place, PATH, found, PERMITTED))
                .flatMap(file -> bytes(file, name, problems));
        return bytes.flatMap(all -> {
            Optional<Logo> logo = all.length > SourceText.MOST_BYTES ? Optional.empty() : ofBytes(all);
            if (logo.isEmpty()) {
                problems.add(
                        place,
                        PATH,
                        "found " + name.found() + ", which is no picture of that kind and size",
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

    private static Optional<Logo> ofBytes(byte[] bytes) {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            reader.setInput(stream);
            return Optional.of(reader.getFormatName().toLowerCase(Locale.ROOT))
                    .map(format -> format.equals("jpeg") ? "jpg" : format)
                    .filter(ending -> ending.equals("png") || ending.equals("jpg"))
                    .filter(ending -> isSmall(reader))
                    .map(ending -> new Logo(ending, bytes));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isSmall(ImageReader reader) {
        try {
            return reader.getWidth(0) <= MOST_PIXELS && reader.getHeight(0) <= MOST_PIXELS;
        } catch (IOException e) {
            return false;
        }
    }
}
