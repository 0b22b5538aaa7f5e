package org.caseload.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The council's logo among the files of a result.
 *
 * @param name its file's name, logo.png or logo.jpg
 * @param width width in dots
 * @param height height in dots
 * @param bytes the file
 */
public record SavedLogo(String name, int width, int height, byte[] bytes) {
    private static final String PNG = "logo.png";
    private static final String JPEG = "logo.jpg";

    /** Copies the bytes. */
    public SavedLogo {
        bytes = bytes.clone();
    }

    /** The logo, if the folder holds one. */
    public static Optional<SavedLogo> find(Path folder) {
        return Arrays.asList(PNG, JPEG).stream()
                .filter(name -> Files.isRegularFile(folder.resolve(name)))
                .findFirst()
                .map(name -> read(folder.resolve(name), name));
    }

    private static SavedLogo read(Path file, String name) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
                Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
                if (!readers.hasNext()) {
                    throw new UnreadableResult(name + " is no picture");
                }
                ImageReader reader = readers.next();
                reader.setInput(stream);
                return new SavedLogo(name, reader.getWidth(0), reader.getHeight(0), bytes);
            }
        } catch (IOException unreadable) {
            throw new UnreadableResult(name + " cannot be read");
        }
    }

    /** Whether it is a PNG picture and not a JPEG one. */
    public boolean isPng() {
        return name.equals(PNG);
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SavedLogo that && name.equals(that.name) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return name + ", " + width + " by " + height;
    }
}
