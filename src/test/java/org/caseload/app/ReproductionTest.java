package org.caseload.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseload.app.machine.BadInput;
import org.caseload.app.request.RunRequest;
import org.caseload.app.request.RunSettings;
import org.caseload.app.request.Slug;
import org.caseload.app.request.StudyFiles;
import org.caseload.app.study.Study;
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
        assertThat(command("../x.yaml")).contains("run ../x.yaml --");
        assertThat(command(WORK.resolve("/elsewhere/deep/x.yaml").toString())).contains("run x.yaml --");
        assertThat(command("/work-of-another/x.yaml")).contains("run x.yaml --");
        assertThat(command("-x.yaml")).contains("run ./-x.yaml --");
    }

    @Test
    void quotes_what_a_shell_would_take_apart() {
        assertThat(command("my $cenario.yaml")).contains("run \"my \\$cenario.yaml\" --");
    }

    @Test
    void names_every_strategy_in_its_place() {
        assertThat(command("x.yaml", "b.yaml", WORK.resolve("a b.yaml").toString()))
                .startsWith("./caseload run x.yaml --with b.yaml --with \"a b.yaml\" --replications 500");
    }

    @Test
    void a_study_with_strategies_has_a_folder_of_its_own() {
        assertThat(Slug.of(StudyFiles.of(Path.of("a/x.yaml"), List.of(Path.of("b/c.yaml"), Path.of("b/d.yaml")))))
                .isEqualTo("x-with-c-and-d");
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
        assertThatThrownBy(() -> new RunRequest(
                        StudyFiles.of(Path.of("x"), List.of()), new RunSettings(0, 1, 2000, false), Optional.empty()))
                .isInstanceOfSatisfying(
                        BadInput.class, bad -> assertThat(bad.lines()).hasSize(2));
    }

    private static String command(String file, String... strategies) {
        List<Path> with = Stream.of(strategies).map(Path::of).toList();
        StudyFiles files = StudyFiles.of(Path.of(file), with);
        RunRequest request = new RunRequest(files, new RunSettings(500, 1989, 2, false), Optional.empty());
        Study study = new PretendStudies().open(files);
        return Reproduction.command(request, study, WORK);
    }
}
