package org.caseload.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.caseload.chart.CaseloadChart;
import org.caseload.chart.ChartFolder;
import org.caseload.chart.Samples;
import org.caseload.chart.SvgWords;
import org.caseload.result.MadeUpRun;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

public class FinishedChartTest {
    private static FinishedChart figure() {
        return CaseloadChart.of(MadeUpRun.warwickshire().result()).orElseThrow();
    }

    /** One reading of each SVG for three checks: reading them is what takes time here. */
    @TestFactory
    Stream<DynamicTest> every_label_is_text_inside_the_picture_and_over_no_other() {
        return Samples.all().entrySet().stream()
                .map(sample -> dynamicTest(
                        sample.getKey(),
                        () -> ChartFolder.figures(sample.getValue().result()).forEach(FinishedChartTest::checkWords)));
    }

    public static void checkWords(FinishedChart figure) {
        List<SvgWords.Word> words = SvgWords.of(figure);
        assertThat(words).extracting(SvgWords.Word::text).containsExactlyElementsOf(written(figure));
        Rectangle2D.Double paper = new Rectangle2D.Double(0, 0, FinishedChart.WIDTH, figure.heightInPoints());
        for (int i = 0; i < words.size(); i++) {
            SvgWords.Word word = words.get(i);
            assertThat(paper.contains(word.box())).as("%s inside", word).isTrue();
            assertThat(words.subList(0, i))
                    .as("under %s", word)
                    .noneMatch(other -> other.box().intersects(word.box()));
        }
    }

    private static List<String> written(FinishedChart figure) {
        return figure.draw(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics())
                .written();
    }

    @Test
    void tells_its_title_and_text_alternative_in_the_svg() {
        Element root = SvgWords.parse(figure()).getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("caseload-title caseload-description");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Warwickshire 2018: cases per worker (locality team) fall from 24.1 to about 19 by"
                        + " September 2019");
        assertThat(root.getElementsByTagName("metadata").item(0).getTextContent())
                .isEqualTo("Warwickshire 2018 (4f2a91c07b3e), 500 runs, seed 20180717, Caseload 0.1.0");
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(figure().altText());
    }

    @Test
    void is_sixteen_centimetres_wide_with_text_of_twelve_points() {
        Element root = SvgWords.parse(figure()).getDocumentElement();
        assertThat(root.getAttribute("width")).isEqualTo("16.00cm");
        assertThat(root.getAttribute("viewBox")).startsWith("0 0 453.6 ");
        // 453.6 units are 16.00 cm = 453.6 points of 1/72 inch, so 12 units are 12 points
        assertThat(root.getAttribute("font-size")).isEqualTo("12px");
        assertThat(new String(figure().svg(), StandardCharsets.UTF_8)).containsOnlyOnce("font-size");
    }

    @Test
    void names_nothing_that_another_chart_on_the_same_page_names() {
        List<String> ids = ChartFolder.figures(MadeUpRun.warwickshire().result()).stream()
                .flatMap(figure -> ids(SvgWords.parse(figure)))
                .toList();
        assertThat(ids).hasSizeGreaterThan(8).doesNotHaveDuplicates();
    }

    private static Stream<String> ids(Document document) {
        NodeList all = document.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> ((Element) all.item(i)).getAttribute("id"))
                .filter(id -> !id.isEmpty());
    }

    @Test
    void reaches_for_nothing_outside_itself() {
        String svg = new String(figure().svg(), StandardCharsets.UTF_8);
        assertThat(svg).doesNotContain("<!DOCTYPE", "<image", "href").contains("Arial, Helvetica, sans-serif");
    }

    @Test
    void png_is_made_for_three_hundred_dots_an_inch() throws IOException {
        byte[] png = figure().png();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(1890);
        assertThat(image.getHeight()).isEqualTo((int) Math.ceil(figure().heightInPoints() * 300 / 72));
        // 300 dots an inch are 11,811 dots a metre: 0x2E23, as characters ".#"; unit 1 is the metre
        assertThat(new String(png, StandardCharsets.ISO_8859_1)).contains("pHYs\0\0.#\0\0.#\1");
        assertThat(new String(png, StandardCharsets.UTF_8)).contains(figure().title(), figure().altText());
    }

    @Test
    void png_shows_the_palette_on_white_paper() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(figure().png()));
        Set<Integer> colours = Arrays.stream(
                        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .boxed()
                .collect(Collectors.toSet());
        assertThat(image.getRGB(0, 0)).isEqualTo(0xffffffff);
        assertThat(colours).contains(0xff12436d, 0xff801650, 0xff6bace6, 0xffc7dff5);
    }

    @Test
    void is_the_same_every_time() {
        assertThat(figure().svg()).isEqualTo(figure().svg());
        assertThat(figure().png()).isEqualTo(figure().png());
    }

    @Test
    void does_not_depend_on_the_machines_language() {
        byte[] here = figure().svg();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(figure().svg()).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void is_the_same_drawn_twice() {
        FinishedChart figure = figure();
        byte[] first = figure.svg();
        figure.png();
        assertThat(figure.svg()).isEqualTo(first);
    }
}
