package org.caseload.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReproductionTest {
    private static final Path WORK = Path.of("/work").toAbsolutePath();

    @Test
    void states_what_the_figures_depend_on_and_not_the_threads() {
        assertThat(command("scenarios/x.yaml"))
                .isEqualTo("./caseload run scenarios/x.yaml --replications 500 --seed 1989 --horizon \"24 months\"");
    }

    @Test
    void names_the_file_as_seen_from_the_working_folder() {
        assertThat(command(WORK.resolve("scenarios/../x.yaml").toString())).contains("run x.yaml --");
        assertThat(command("../x.yaml"))
                .contains("run " + WORK.resolveSibling("x.yaml").toString().replace('\\', '/') + " --");
        assertThat(command("-x.yaml")).contains("run ./-x.yaml --");
    }

    @Test
    void quotes_what_a_shell_would_take_apart() {
        assertThat(command("my $cenario.yaml")).contains("run \"my \\$cenario.yaml\" --");
    }

    @Test
    void a_slug_is_a_plain_name() {
        assertThat(Slug.ofStem(Path.of("scenarios/Warwickshire 2018 (no starters).yaml")))
                .isEqualTo("warwickshire-2018-no-starters");
        assertThat(Slug.ofStem(Path.of("Île-de-Wight.yml"))).isEqualTo("ile-de-wight");
        assertThat(Slug.ofStem(Path.of("日本.yaml"))).isEqualTo("scenario");
        assertThat(Slug.ofStem(Path.of(".yaml"))).isEqualTo("yaml");
        assertThat(Slug.ofStem(Path.of("a.b.yaml"))).isEqualTo("a-b");
    }

    @Test
    void every_number_out_of_range_is_named_at_once() {
        assertThatThrownBy(() -> new RunRequest(Path.of("x"), 0, 1, 2000, Optional.empty(), Optional.empty(), false))
                .isInstanceOfSatisfying(
                        BadInput.class, bad -> assertThat(bad.lines()).hasSize(2));
    }

    private static String command(String file) {
        RunRequest request = new RunRequest(Path.of(file), 500, 1989, 2, Optional.empty(), Optional.empty(), false);
        Study study = new PretendStudies().open(Path.of(file), Optional.empty());
        return Reproduction.command(request, study, WORK);
    }
}
