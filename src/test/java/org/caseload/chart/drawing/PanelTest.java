package org.caseload.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class PanelTest {
    private static final Rectangle AREA = new Rectangle(50, 20, 200, 100);
    private static final int WHITE = 0xffffffff;
    private static final int BLACK = 0xff000000;

    private final Panel panel = new Panel(AREA, new Range(0, 10), new Range(0, 5));

    private BufferedImage painted() {
        BufferedImage image = new BufferedImage(300, 150, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 300, 150);
        panel.paint(g);
        return image;
    }

    @Test
    void knows_where_values_lie() {
        panel.dot(5, 2, Color.BLACK);
        painted();
        assertThat(panel.x(0)).isCloseTo(50, within(1e-9));
        assertThat(panel.x(10)).isCloseTo(250, within(1e-9));
        assertThat(panel.x(2.5)).isCloseTo(100, within(1e-9));
        assertThat(panel.y(0)).isCloseTo(120, within(1e-9));
        assertThat(panel.y(5)).isCloseTo(20, within(1e-9));
    }

    @Test
    void draws_a_line_where_its_values_are_and_nothing_in_a_gap() {
        double[] xs = {0, 2, 4, 6, 8, 10};
        double[] ys = {2.5, 2.5, Double.NaN, Double.NaN, 2.5, 2.5};
        panel.line(xs, ys, Color.BLACK, LinePattern.SOLID.wide(4));
        BufferedImage image = painted();
        assertThat(image.getRGB(70, 70)).isEqualTo(BLACK);
        assertThat(image.getRGB(150, 70)).isEqualTo(WHITE);
        assertThat(image.getRGB(230, 70)).isEqualTo(BLACK);
        assertThat(image.getRGB(70, 60)).isEqualTo(WHITE);
    }

    @Test
    void fills_a_band_between_its_lines() {
        panel.band(new double[] {0, 10}, new double[] {1, 1}, new double[] {3, 3}, Color.BLACK);
        BufferedImage image = painted();
        assertThat(image.getRGB(150, 80)).isEqualTo(BLACK);
        assertThat(image.getRGB(150, 55)).isEqualTo(WHITE);
        assertThat(image.getRGB(150, 105)).isEqualTo(WHITE);
    }

    @Test
    void shows_a_value_alone_as_a_dot_and_a_band_alone_as_a_bar() {
        double[] xs = {5};
        panel.band(xs, new double[] {1}, new double[] {4}, Color.RED);
        panel.line(xs, new double[] {2.5}, Color.BLACK, LinePattern.SOLID.wide(2));
        BufferedImage image = painted();
        assertThat(image.getRGB(150, 70)).isEqualTo(BLACK);
        assertThat(image.getRGB(150, 45)).isEqualTo(0xffff0000);
        assertThat(image.getRGB(150, 115)).isEqualTo(WHITE);
    }

    @Test
    void keeps_the_whole_width_of_a_line_along_the_axis() {
        panel.level(0, Color.BLACK, LinePattern.SOLID.wide(4));
        BufferedImage image = painted();
        assertThat(image.getRGB(150, 118)).isEqualTo(BLACK);
        assertThat(image.getRGB(150, 121)).isEqualTo(BLACK);
    }

    @Test
    void draws_nothing_far_outside_its_range() {
        panel.level(7, Color.BLACK, LinePattern.SOLID.wide(4));
        BufferedImage image = painted();
        for (int y = 0; y < 150; y++) {
            assertThat(image.getRGB(150, y)).isEqualTo(WHITE);
        }
    }

    @Test
    void keeps_dashes_whole_across_points() {
        double[] xs = new double[101];
        double[] ys = new double[101];
        for (int i = 0; i <= 100; i++) {
            xs[i] = i / 10.0;
            ys[i] = 2.5 + i * 1e-4;
        }
        panel.line(
                xs,
                ys,
                Color.BLACK,
                new BasicStroke(4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {20, 20}, 0));
        BufferedImage image = painted();
        assertThat(image.getRGB(60, 70)).isEqualTo(BLACK);
        assertThat(image.getRGB(80, 70)).isEqualTo(WHITE);
        assertThat(image.getRGB(100, 70)).isEqualTo(BLACK);
    }
}
