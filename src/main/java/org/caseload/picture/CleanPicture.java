package org.caseload.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture that somebody gave, decoded to its dots and written anew as PNG: whatever else was in its file - other frames, notes, a program
 * hung on behind - is not in the new one. Its size is known before any of it is decoded, and what is not a dot is not unpacked. It is
 * made smaller where it is larger than anybody prints it.
 *
 * @param png a PNG file of the picture and nothing else
 */
public record CleanPicture(byte[] png) {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    /** As wide and as high as a picture may be: a logo is printed a few centimetres wide, and more dots are a mistake or an attack. */
    private static final int MOST_DOTS = 4_000;

    /** The longer side of what is written, in dots: more than are printed of a logo 6 cm wide at 300 dots an inch. */
    private static final int LONGEST_SIDE = 1_000;

    private static final int OPAQUE = 0xff000000;

    /** Where a PNG file states its width and its height. */
    private static final int WIDTH_AT = 16;

    private static final int HEIGHT_AT = 20;

    /**
     * Decodes a picture and writes it anew. A picture that went through this once is the same afterwards.
     *
     * @param png a PNG or JPEG file
     * @throws IllegalArgumentException when it is no such picture, not a whole one, or of more than 4,000 dots either way
     */
    public CleanPicture {
        png = anew(png)
                .orElseThrow(() -> new IllegalArgumentException(
                        "it is no whole PNG or JPEG picture of at most 4,000 by 4,000 dots"));
    }

    /** A picture, or nothing where the constructor would refuse it. */
    public static Optional<CleanPicture> of(byte[] bytes) {
        try {
            return Optional.of(new CleanPicture(bytes));
        } catch (IllegalArgumentException noPicture) {
            return Optional.empty();
        }
    }

    /** Width in dots. */
    public int width() {
        return ByteBuffer.wrap(png).getInt(WIDTH_AT);
    }

    /** Height in dots. */
    public int height() {
        return ByteBuffer.wrap(png).getInt(HEIGHT_AT);
    }

    private static Optional<byte[]> anew(byte[] bytes) {
        return findFormat(bytes).flatMap(format -> {
            try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
                return decoded(ImageIO.getImageReadersByFormatName(format).next(), stream)
                        .map(CleanPicture::smaller)
                        .map(CleanPicture::written);
            } catch (IOException | RuntimeException notWhole) {
                return Optional.empty(); // decoders tell of some faults by exceptions that were never meant for it
            }
        });
    }

    private static Optional<String> findFormat(byte[] bytes) {
        return startsWith(bytes, PNG)
                ? Optional.of("png")
                : startsWith(bytes, JPEG) ? Optional.of("jpeg") : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, byte[] signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= bytes.length || bytes[i] != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Dots> decoded(ImageReader reader, ImageInputStream stream) throws IOException {
        try {
            reader.setInput(stream, true, true);
            if (reader.getWidth(0) > MOST_DOTS || reader.getHeight(0) > MOST_DOTS) {
                return Optional.empty();
            }
            boolean[] damaged = new boolean[1];
            reader.addIIOReadWarningListener((source, warning) -> damaged[0] = true);
            BufferedImage image = reader.read(0);
            return damaged[0] ? Optional.empty() : Optional.of(Dots.of(image));
        } finally {
            reader.dispose();
        }
    }

    /** The picture with each square of dots taken for one, so that its longer side is short enough. */
    private static Dots smaller(Dots dots) {
        int side = (Math.max(dots.width(), dots.height()) + LONGEST_SIDE - 1) / LONGEST_SIDE;
        if (side <= 1) {
            return dots;
        }
        int width = Math.max(1, dots.width() / side);
        int height = Math.max(1, dots.height() / side);
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                argb[y * width + x] = dots.mean(x * side, y * side, side);
            }
        }
        return new Dots(width, height, argb);
    }

    private static byte[] written(Dots dots) {
        boolean opaque = true;
        for (int dot : dots.argb()) {
            opaque &= (dot & OPAQUE) == OPAQUE;
        }
        int type = opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        BufferedImage image = new BufferedImage(dots.width(), dots.height(), type);
        image.setRGB(0, 0, dots.width(), dots.height(), dots.argb(), 0, dots.width());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, "png", out)) {
                throw new IIOException("every Java writes PNG");
            }
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return out.toByteArray();
    }

    @Override
    public byte[] png() {
        return png.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CleanPicture that && Arrays.equals(png, that.png);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(png);
    }

    @Override
    public String toString() {
        return "a picture of " + width() + " by " + height() + " dots";
    }
}
