package org.caseload.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.picture.Logo;
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

    private Reading<Scenario> reading(String report) throws IOException {
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
        assertThat(reading("{ logo: ours.png }").logo()).map(Logo::ending).contains("png");
        assertThat(reading("{ logo: all.jpeg }").logo()).map(Logo::ending).contains("jpg");
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
        Reading<Scenario> reading = reading(report);
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
                                    + "\", which is no picture of that kind"
                                    + " and size; permitted: a PNG or JPEG picture of 1 MB and 4,000 by 4,000 pixels at most\n");
        }
    }

    @Test
    void a_colour_that_not_everybody_can_read_is_refused() throws IOException {
        assertThat(reading("{ colour: \"#777777\" }").problemText())
                .contains("scenarios/ours.yaml:4:", "report.colour", "their contrast is 4.4 to 1");
        assertThat(reading("{ colour: \"#767676\" }").problemText()).isEmpty();
    }
}
