package org.caseload.scenario.io.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture decoded to its dots and written anew as PNG: whatever else was in its file - other frames, notes, a program hung on behind -
 * is not in the new one. Its size is known before any of it is decoded, and what is not a dot is not unpacked.
 */
final class CleanPicture {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    /** The longer side of what is written, in dots: more than are printed of a logo 6 cm wide at 300 dots an inch. */
    private static final int LONGEST_SIDE = 1_000;

    private static final int OPAQUE = 0xff000000;

    private CleanPicture() {}

    /**
     * The picture as PNG, made smaller where it is larger than anybody prints it.
     *
     * @param bytes a PNG or JPEG file
     * @param most how many dots it may be wide, and high
     * @return empty when it is no such picture, not a whole one, or larger
     */
    static Optional<byte[]> of(byte[] bytes, int most) {
        return findFormat(bytes).flatMap(format -> {
            try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
                return decoded(ImageIO.getImageReadersByFormatName(format).next(), stream, most)
                        .map(CleanPicture::smaller)
                        .map(CleanPicture::png);
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

    private static Optional<Dots> decoded(ImageReader reader, ImageInputStream stream, int most) throws IOException {
        try {
            reader.setInput(stream, true, true);
            if (reader.getWidth(0) > most || reader.getHeight(0) > most) {
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
        int side = (Math.max(dots.width, dots.height) + LONGEST_SIDE - 1) / LONGEST_SIDE;
        if (side <= 1) {
            return dots;
        }
        int width = Math.max(1, dots.width / side);
        int height = Math.max(1, dots.height / side);
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                argb[y * width + x] = dots.mean(x * side, y * side, side);
            }
        }
        return new Dots(width, height, argb);
    }

    private static byte[] png(Dots dots) {
        boolean opaque = true;
        for (int dot : dots.argb) {
            opaque &= (dot & OPAQUE) == OPAQUE;
        }
        int type = opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        BufferedImage image = new BufferedImage(dots.width, dots.height, type);
        image.setRGB(0, 0, dots.width, dots.height, dots.argb, 0, dots.width);
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

    /** Dots row by row, each of opacity, red, green and blue. */
    private record Dots(int width, int height, int[] argb) {
        static Dots of(BufferedImage image) {
            int width = image.getWidth();
            int height = image.getHeight();
            boolean grey = image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
            int[] argb = grey ? grey(image) : image.getRGB(0, 0, width, height, new int[width * height], 0, width);
            return new Dots(width, height, argb);
        }

        /** Java takes grey for a measure of light and would brighten it; in files it is a colour like any other. */
        private static int[] grey(BufferedImage image) {
            int width = image.getWidth();
            int[] argb = new int[width * image.getHeight()];
            int down = image.getColorModel().getComponentSize(0) - 8;
            boolean seeThrough = image.getColorModel().hasAlpha();
            for (int i = 0; i < argb.length; i++) {
                int light = image.getRaster().getSample(i % width, i / width, 0) >> down;
                int alpha = seeThrough ? image.getRaster().getSample(i % width, i / width, 1) >> down : 0xff;
                argb[i] = (alpha << 24) | (light << 16) | (light << 8) | light;
            }
            return argb;
        }

        /** The mean of a square of dots, in which each colours by its opacity. */
        int mean(int left, int top, int side) {
            long alpha = 0;
            long red = 0;
            long green = 0;
            long blue = 0;
            int count = 0;
            for (int y = top; y < Math.min(top + side, height); y++) {
                for (int x = left; x < Math.min(left + side, width); x++) {
                    int dot = argb[y * width + x];
                    int opacity = dot >>> 24;
                    alpha += opacity;
                    red += (long) opacity * ((dot >> 16) & 0xff);
                    green += (long) opacity * ((dot >> 8) & 0xff);
                    blue += (long) opacity * (dot & 0xff);
                    count++;
                }
            }
            long all = Math.max(1, alpha);
            return (int) (((alpha / count) << 24) | ((red / all) << 16) | ((green / all) << 8) | (blue / all));
        }
    }
}
