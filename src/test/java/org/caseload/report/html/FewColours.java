package org.caseload.report.html;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A screen of letters and lines has few colours; told from a list of 256 at most it takes a third of the bytes. */
public final class FewColours {
    private FewColours() {}

    /** Writes a picture anew over itself. */
    public static void write(Path png) throws IOException {
        BufferedImage read = ImageIO.read(png.toFile());
        BufferedImage few =
                new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours());
        for (int y = 0; y < read.getHeight(); y++) {
            for (int x = 0; x < read.getWidth(); x++) {
                few.setRGB(x, y, read.getRGB(x, y));
            }
        }
        ImageIO.write(few, "png", png.toFile());
    }

    /** Six steps of each colour, and forty greys, of which letters have most. */
    private static IndexColorModel colours() {
        int steps = 6;
        int greys = 40;
        byte[][] parts = new byte[3][steps * steps * steps + greys];
        for (int c = 0; c < steps * steps * steps; c++) {
            parts[0][c] = (byte) (c / steps / steps * 51);
            parts[1][c] = (byte) (c / steps % steps * 51);
            parts[2][c] = (byte) (c % steps * 51);
        }
        for (int grey = 0; grey < greys; grey++) {
            for (byte[] part : parts) {
                part[steps * steps * steps + grey] = (byte) Math.round(255.0 * grey / (greys - 1));
            }
        }
        return new IndexColorModel(8, parts[0].length, parts[0], parts[1], parts[2]);
    }
}
