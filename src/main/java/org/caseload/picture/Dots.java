package org.caseload.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;

/** Dots row by row, each of opacity, red, green and blue. */
record Dots(int width, int height, int[] argb) {
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
