package org.caseload.chart.drawing;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Prints figures as PNG: 300 dots an inch, so that documents show them 16 cm wide. */
final class PngWriter {
    private static final double DOTS_PER_POINT = 300.0 / 72;

    private PngWriter() {}

    static byte[] print(FinishedChart figure) {
        int width = (int) Math.round(figure.widthInPoints() * DOTS_PER_POINT);
        int height = (int) Math.ceil(figure.heightInPoints() * DOTS_PER_POINT);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        draw(figure, image);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new Png(width, height)
                .atDotsPerMetre(11811)
                .text("Title", figure.title())
                .text("Description", figure.altText())
                .text("Source", figure.source())
                .pixels(pixels)
                .end();
    }

    private static void draw(FinishedChart figure, BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.setColor(Palette.PAPER);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(DOTS_PER_POINT, DOTS_PER_POINT);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        figure.draw(g);
        g.dispose();
    }
}
