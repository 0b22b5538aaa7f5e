package org.caseload.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.caseload.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogoTest {
    private static final Path BASE =
            Path.of("src/test/resources/broken/base/valid.yaml").toAbsolutePath();

    @TempDir
    Path outer;

    private Path folder;

    @BeforeEach
    void a_working_folder() throws IOException {
        folder = Files.createDirectory(outer.resolve("work"));
        Files.copy(BASE, folder.resolve("base.yaml"));
    }

    private ParseResult<Scenario> reading(String report) throws IOException {
        Files.createDirectories(folder.resolve("scenarios"));
        Files.writeString(
                folder.resolve("scenarios/ours.yaml"),
                "kind: scenario\nname: Ours\nextends: ../base.yaml\nreport: " + report + "\n");
        return ScenarioReader.read(Path.of("scenarios/ours.yaml"), folder);
    }

    private static void picture(Path file, String format, int wide) throws IOException {
        ImageIO.write(new BufferedImage(wide, 2, BufferedImage.TYPE_INT_RGB), format, file.toFile());
    }

    @Test
    void is_read_from_beside_the_scenario_or_from_the_working_folder() throws IOException {
        Files.createDirectory(folder.resolve("scenarios"));
        picture(folder.resolve("scenarios/ours.png"), "png", 3);
        picture(folder.resolve("all.jpeg"), "jpg", 3);
        assertThat(decoded("ours.png").getWidth()).isEqualTo(3);
        assertThat(decoded("all.jpeg").getWidth()).isEqualTo(3);
        assertThat(reading("{ council: Ours }").logo()).isEmpty();
        assertThat(reading("{ council: Ours }").problemText()).isEmpty();
    }

    @Test
    void changes_nothing_that_a_result_is_named_by() throws IOException {
        picture(folder.resolve("all.png"), "png", 3);
        String plain = hash("none");
        assertThat(hash("{ council: Ours, author: A. N. Other, logo: all.png, colour: \"#12436D\" }"))
                .isEqualTo(plain);
    }

    private String hash(String report) throws IOException {
        ParseResult<Scenario> reading = reading(report);
        assertThat(reading.problemText()).isEmpty();
        return reading.resolved().orElseThrow().hash();
    }

    @Test
    void is_refused_where_it_stands_when_it_is_not_there_or_lies_elsewhere() throws IOException {
        picture(outer.resolve("secret.png"), "png", 3);
        assertThat(reading("{ logo: no.png }").problemText())
                .isEqualTo(
                        "scenarios/ours.yaml:4:17: report.logo: found \"no.png\", but there is no such file; permitted: the"
                                + " name of a PNG or JPEG picture below the folder of the scenario or the working folder\n");
        assertThat(reading("{ logo: ../../secret.png }").problemText()).contains("which lies elsewhere");
        assertThat(reading("{ logo: . }").problemText()).contains("scenarios/ours.yaml:4:17: report.logo: found \".\"");
    }

    @Test
    void is_refused_when_it_is_no_picture_or_too_large_a_one() throws IOException {
        Files.writeString(folder.resolve("text.png"), "no picture");
        picture(folder.resolve("wide.png"), "png", 4001);
        picture(folder.resolve("other.gif"), "gif", 3);
        picture(folder.resolve("cut.png"), "png", 3);
        byte[] bytes = Files.readAllBytes(folder.resolve("cut.png"));
        Files.write(folder.resolve("cut.png"), Arrays.copyOf(bytes, 12));
        Files.write(folder.resolve("heavy.png"), Arrays.copyOf(bytes, (1 << 20) + 1));
        for (String name : List.of("text.png", "wide.png", "other.gif", "cut.png", "heavy.png")) {
            assertThat(reading("{ logo: " + name + " }").problemText())
                    .isEqualTo(
                            "scenarios/ours.yaml:4:17: report.logo: found \"" + name
                                    + "\", which is no whole picture of that kind"
                                    + " and size; permitted: a PNG or JPEG picture of 1 MB and 4,000 by 4,000 pixels at most\n");
        }
    }

    @Test
    void is_written_anew_without_what_was_hung_on_and_without_notes() throws IOException {
        picture(folder.resolve("both.png"), "png", 3);
        byte[] plain = Files.readAllBytes(folder.resolve("both.png"));
        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        byte[] both = Arrays.copyOf(plain, plain.length + script.length);
        System.arraycopy(script, 0, both, plain.length, script.length);
        Files.write(folder.resolve("both.png"), both);
        String written = new String(logo("both.png"), StandardCharsets.ISO_8859_1);
        assertThat(written).startsWith("\u0089PNG").doesNotContain("script").endsWith("IEND\u00aeB`\u0082");
        Files.write(
                folder.resolve("noted.png"),
                withChunk(plain, "tEXt", "Comment\0<script>".getBytes(StandardCharsets.US_ASCII)));
        assertThat(new String(logo("noted.png"), StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    @Test
    void keeps_its_colours_and_what_shows_through() throws IOException {
        BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 0x8012436d);
        image.setRGB(1, 0, 0xfff46a25);
        ImageIO.write(image, "png", folder.resolve("ours.png").toFile());
        assertThat(decoded("ours.png").getRGB(0, 0)).isEqualTo(0x8012436d);
        assertThat(decoded("ours.png").getRGB(1, 0)).isEqualTo(0xfff46a25);
        BufferedImage grey = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setSample(0, 0, 0, 0x80);
        ImageIO.write(grey, "png", folder.resolve("grey.png").toFile());
        assertThat(decoded("grey.png").getRGB(0, 0)).isEqualTo(0xff808080);
    }

    @Test
    void is_made_smaller_where_it_is_larger_than_anybody_prints() throws IOException {
        BufferedImage image = new BufferedImage(3000, 1500, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 3000; x++) {
            image.setRGB(x, 0, 0xffffff);
        }
        ImageIO.write(image, "png", folder.resolve("wide.png").toFile());
        BufferedImage written = decoded("wide.png");
        assertThat(written.getWidth()).isEqualTo(1000);
        assertThat(written.getHeight()).isEqualTo(500);
        assertThat(written.getRGB(7, 0)).isEqualTo(0xff555555); // one white dot in three
        assertThat(written.getRGB(7, 1)).isEqualTo(0xff000000);
    }

    /** A note of 64 kB that unpacks to 64 MB, a picture that says it is 65,500 dots wide, one cut short, and a drawing. */
    @Test
    void what_would_exhaust_or_deceive_is_refused_or_left_out() throws IOException {
        picture(folder.resolve("ours.png"), "png", 3);
        byte[] plain = Files.readAllBytes(folder.resolve("ours.png"));
        Files.write(folder.resolve("bomb.png"), withChunk(plain, "zTXt", packed("Comment\0\0", 64 << 20)));
        assertThat(logo("bomb.png")).hasSizeLessThan(200);
        ImageIO.write(
                new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB),
                "jpg",
                folder.resolve("ours.jpg").toFile());
        byte[] jpeg = Files.readAllBytes(folder.resolve("ours.jpg"));
        Files.write(folder.resolve("cut.jpg"), Arrays.copyOf(jpeg, jpeg.length * 2 / 3));
        for (int i = 2; i < jpeg.length - 9; i++) {
            if (jpeg[i] == (byte) 0xff && jpeg[i + 1] == (byte) 0xc0) {
                jpeg[i + 5] = jpeg[i + 7] = (byte) 0xff; // height and width in the frame's header
            }
        }
        Files.write(folder.resolve("huge.jpg"), jpeg);
        BufferedImage motley = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 90_000; i++) {
            motley.setRGB(i % 300, i / 300, (i * 2_654_435) ^ (i >> 3));
        }
        ImageIO.write(motley, "png", folder.resolve("cut.png").toFile());
        byte[] whole = Files.readAllBytes(folder.resolve("cut.png"));
        Files.write(folder.resolve("cut.png"), Arrays.copyOf(whole, whole.length / 2));
        Files.writeString(folder.resolve("drawing.png"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        for (String name : List.of("cut.jpg", "huge.jpg", "cut.png", "drawing.png")) {
            assertThat(reading("{ logo: " + name + " }").problemText())
                    .contains(
                            "scenarios/ours.yaml:4:17: report.logo: found \"" + name + "\", which is no whole picture");
        }
    }

    private byte[] logo(String name) throws IOException {
        ParseResult<Scenario> reading = reading("{ logo: " + name + " }");
        assertThat(reading.problemText()).isEmpty();
        return reading.logo().orElseThrow().png();
    }

    private BufferedImage decoded(String name) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(logo(name)));
    }

    /** The PNG file with one more chunk behind its header, which ends at byte 33. */
    private static byte[] withChunk(byte[] png, String type, byte[] data) {
        CRC32 check = new CRC32();
        check.update(type.getBytes(StandardCharsets.US_ASCII));
        check.update(data);
        return ByteBuffer.allocate(png.length + data.length + 12)
                .put(png, 0, 33)
                .putInt(data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .putInt((int) check.getValue())
                .put(png, 33, png.length - 33)
                .array();
    }

    private static byte[] packed(String begin, int zeros) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(begin.getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(out)) {
            deflating.write(new byte[zeros]);
        }
        return out.toByteArray();
    }

    @Test
    void a_colour_that_not_everybody_can_read_is_refused() throws IOException {
        assertThat(reading("{ colour: \"#777777\" }").problemText())
                .contains("scenarios/ours.yaml:4:", "report.colour", "their contrast is 4.4 to 1");
        assertThat(reading("{ colour: \"#767676\" }").problemText()).isEmpty();
    }
}
