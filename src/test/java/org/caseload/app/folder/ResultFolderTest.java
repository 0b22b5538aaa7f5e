package org.caseload.app.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Interrupted;
import org.caseload.app.machine.Interruption;
import org.caseload.app.machine.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {
    private static final String OURS = """
            {"format": 1, "program": "caseload", "origin": {"program": "other", "format": 7},
             "files": ["summary.json", "charts/fan.svg"]}
            """;

    @TempDir
    private Path work;

    private final Interruption interruption = new Interruption();
    private Path out;

    @BeforeEach
    void chooseAPlace() throws IOException {
        work = work.toRealPath();
        out = work.resolve("results/study");
    }

    @Test
    void stands_in_its_place_with_nothing_beside_it() throws IOException {
        try (ResultFolder folder = claim()) {
            folder.write(into -> Files.writeString(into.resolve("summary.json"), "new"));
            assertThat(out).doesNotExist();
            assertThat(folder.files()).containsExactly("summary.json");
            assertThat(folder.moveIntoPlace().remarks()).isEmpty();
        }
        assertThat(everything()).containsExactly("results/study/summary.json");
    }

    @Test
    void leaves_nothing_when_it_is_not_finished() throws IOException {
        try (ResultFolder folder = claim()) {
            folder.write(into -> Files.writeString(into.resolve("summary.json"), "half"));
        }
        assertThat(work).isEmptyDirectory();
    }

    @Test
    void replaces_an_older_result_of_ours() throws IOException {
        olderResult();
        file("results/study/.DS_Store", "");
        write("new");
        assertThat(everything()).containsExactly("results/study/summary.json");
        assertThat(out.resolve("summary.json")).hasContent("new");
    }

    @Test
    void takes_an_empty_folder() throws IOException {
        Files.createDirectories(out);
        write("new");
        assertThat(everything()).containsExactly("results/study/summary.json");
    }

    @Test
    void never_touches_a_folder_without_our_manifest() throws IOException {
        file("results/study/thesis.docx", "years of work");
        assertRefused("it holds something, and no result of Caseload's");
        assertThat(everything()).containsExactly("results/study/thesis.docx");
    }

    @Test
    void never_touches_a_folder_with_somebody_elses_manifest() throws IOException {
        file("results/study/manifest.json", "{\"program\": \"other\", \"format\": 1}");
        assertRefused("no result of Caseload's");
        file("results/study/manifest.json", "{\"origin\": {\"program\": \"caseload\", \"format\": 1}}");
        assertRefused("no result of Caseload's");
        file("results/study/manifest.json", "{\"program\": \"caseload\", \"format\": 3}");
        assertRefused("no result of Caseload's");
        file("results/study/manifest.json", "not JSON");
        assertRefused("no result of Caseload's");
    }

    @Test
    void never_touches_an_older_result_with_something_else_in_it() throws IOException {
        olderResult();
        file("results/study/charts/notes.txt", "mine");
        assertRefused("beside an older result it holds what Caseload did not write (charts/notes.txt)");
        assertThat(out.resolve("summary.json")).hasContent("old");
    }

    @Test
    void never_touches_a_file() throws IOException {
        file("results/study", "mine");
        assertRefused("it is a file");
    }

    @Test
    void never_follows_a_link() throws IOException {
        file("elsewhere/manifest.json", OURS);
        Files.createDirectories(out.getParent());
        Files.createSymbolicLink(out, work.resolve("elsewhere"));
        assertRefused("it is a link to somewhere else");
        Files.delete(out);
        Files.createSymbolicLink(out, work.resolve("nowhere"));
        assertRefused("it is a link to somewhere else");
    }

    @Test
    void never_takes_the_folder_somebody_works_in() {
        assertThatThrownBy(() -> claim(work)).isInstanceOf(BadInput.class).hasMessageContaining("you are working in");
        assertThatThrownBy(() -> claim(work.getParent())).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> claim(work.getRoot())).isInstanceOf(BadInput.class);
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_reported_at_once() throws IOException {
        file("results", "a file where a folder is needed");
        assertThatThrownBy(this::claim)
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("The results cannot go to results")
                .hasMessageContaining("a part of that path is a file");
        assertThat(everything()).containsExactly("results");
    }

    @Test
    void two_runs_do_not_write_to_one_place() throws IOException {
        try (ResultFolder first = claim()) {
            assertThatThrownBy(this::claim)
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("Another run is writing to");
            first.write(into -> Files.writeString(into.resolve("summary.json"), "first"));
            first.moveIntoPlace();
        }
        assertThat(everything()).containsExactly("results/study/summary.json");
    }

    @Test
    void an_interruption_leaves_nothing_and_stops_the_writing() throws IOException {
        try (ResultFolder folder = claim()) {
            folder.write(into -> Files.writeString(into.resolve("summary.json"), "half"));
            assertThat(interruption.happen()).isTrue();
            assertThat(work).isEmptyDirectory();
            assertThatThrownBy(() -> folder.write(into -> Files.writeString(into.resolve("series.csv"), "half")))
                    .isInstanceOf(Interrupted.class);
            assertThatThrownBy(folder::moveIntoPlace).isInstanceOf(Interrupted.class);
        }
        assertThat(work).isEmptyDirectory();
    }

    @Test
    void an_interruption_leaves_the_older_result_as_it_was() throws IOException {
        olderResult();
        try (ResultFolder folder = claim()) {
            folder.write(into -> Files.writeString(into.resolve("summary.json"), "half"));
            interruption.happen();
        }
        assertThat(out.resolve("summary.json")).hasContent("old");
        assertThat(everything()).hasSize(3);
    }

    @Test
    void an_end_is_no_interruption() throws IOException {
        write("new");
        assertThat(interruption.happen()).isFalse();
        assertThat(out.resolve("summary.json")).hasContent("new");
    }

    @Test
    void clears_away_what_a_killed_run_left_and_nothing_else() throws IOException {
        file("results/.study.unfinished-1/.caseload-unfinished", "");
        file("results/.study.unfinished-1/summary.json", "half");
        file("results/.study.replaced-1/manifest.json", OURS);
        file("results/.study.unfinished-2/mine.txt", "not ours");
        file("results/.study.unfinished-x/manifest.json", OURS);
        file("results/.other.unfinished-1/.caseload-unfinished", "");
        olderResult();
        write("new");
        assertThat(everything())
                .containsExactly(
                        "results/.other.unfinished-1/.caseload-unfinished",
                        "results/.study.unfinished-2/mine.txt",
                        "results/.study.unfinished-x/manifest.json",
                        "results/study/summary.json");
    }

    @Test
    void puts_back_the_older_result_that_a_killed_run_had_moved_aside() throws IOException {
        file("results/.study.replaced-1/manifest.json", OURS);
        file("results/.study.replaced-1/summary.json", "old");
        try (ResultFolder folder = claim()) {
            assertThat(out.resolve("summary.json")).hasContent("old");
        }
        assertThat(everything()).containsExactly("results/study/manifest.json", "results/study/summary.json");
    }

    @Test
    void keeps_both_when_the_older_one_cannot_make_way() throws IOException {
        olderResult();
        ResultFolder.Placed placed = write("new", new FailingMoves(1, false));
        assertThat(placed.folder()).isEqualTo(work.resolve("results/study-1"));
        assertThat(placed.remarks())
                .singleElement()
                .asString()
                .contains(
                        "could not be replaced (the system says: held open; another program may have a file of it open)")
                .contains("the new one stands in results");
        assertThat(out.resolve("summary.json")).hasContent("old");
        assertThat(placed.folder().resolve("summary.json")).hasContent("new");
    }

    @Test
    void keeps_both_when_the_older_one_cannot_be_removed() throws IOException {
        olderResult();
        ResultFolder.Placed placed = write("new", new FailingMoves(0, true));
        assertThat(placed.remarks())
                .singleElement()
                .asString()
                .contains("could not be removed")
                .contains("replaced-1");
        assertThat(out.resolve("summary.json")).hasContent("new");
        assertThat(work.resolve("results/.study.replaced-1/summary.json")).hasContent("old");
    }

    @Test
    void puts_the_older_one_back_when_the_new_one_cannot_move_in() throws IOException {
        olderResult();
        assertThatThrownBy(() -> write("new", new FailingMoves(2, false))).isInstanceOf(FileSystemException.class);
        assertThat(everything())
                .containsExactly(
                        "results/study/charts/fan.svg", "results/study/manifest.json", "results/study/summary.json");
        assertThat(out.resolve("summary.json")).hasContent("old");
    }

    @Test
    void keeps_both_when_somebody_put_something_there_meanwhile() throws IOException {
        olderResult();
        try (ResultFolder folder = claim()) {
            file("results/study/notes.txt", "mine");
            ResultFolder.Placed placed = folder.moveIntoPlace();
            assertThat(placed.folder()).isEqualTo(work.resolve("results/study-1"));
            assertThat(placed.remarks())
                    .singleElement()
                    .asString()
                    .contains("it changed while the runs were under way");
        }
        assertThat(out.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void keeps_both_when_somebody_put_something_there_in_the_last_moment() throws IOException {
        olderResult();
        ResultFolder.Placed placed = write("new", new FolderMoves() {
            private boolean first = true;

            @Override
            public void move(Path from, Path to) throws IOException {
                if (first) {
                    first = false;
                    file("results/study/notes.txt", "mine");
                }
                FolderMoves.ofTheSystem().move(from, to);
            }

            @Override
            public void remove(Path folder) throws IOException {
                FolderMoves.ofTheSystem().remove(folder);
            }
        });
        assertThat(placed.folder()).isEqualTo(work.resolve("results/study-1"));
        assertThat(out.resolve("notes.txt")).hasContent("mine");
        assertThat(placed.folder().resolve("summary.json")).hasContent("new");
    }

    @Test
    void says_in_plain_words_why_something_cannot_be_written() {
        assertThat(Reason.of(new IOException("No space left on device"))).isEqualTo("the disk is full");
        assertThat(Reason.of(new FileSystemException("f", null, "There is not enough space on the disk")))
                .isEqualTo("the disk is full");
        assertThat(Reason.of(new java.nio.file.AccessDeniedException("f"))).isEqualTo("writing there is not permitted");
        assertThat(Reason.of(new FileSystemException("f", null, "Read-only file system")))
                .isEqualTo("the disk cannot be written to");
    }

    private void assertRefused(String why) {
        assertThatThrownBy(this::claim)
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(why)
                .hasMessageContaining("nothing was changed");
    }

    private ResultFolder claim() {
        return claim(out);
    }

    private ResultFolder claim(Path place) {
        return ResultFolder.claim(new ResultPlace(place, work), FolderMoves.ofTheSystem(), interruption);
    }

    private void write(String summary) throws IOException {
        write(summary, FolderMoves.ofTheSystem());
    }

    private ResultFolder.Placed write(String summary, FolderMoves moves) throws IOException {
        try (ResultFolder folder = ResultFolder.claim(new ResultPlace(out, work), moves, interruption)) {
            folder.write(into -> Files.writeString(into.resolve("summary.json"), summary));
            return folder.moveIntoPlace();
        }
    }

    private void olderResult() throws IOException {
        file("results/study/manifest.json", OURS);
        file("results/study/summary.json", "old");
        file("results/study/charts/fan.svg", "old");
    }

    private void file(String name, String content) throws IOException {
        Path file = work.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private List<String> everything() throws IOException {
        return FolderTree.files(work);
    }

    /** Fails the n-th move, or every removal, as Windows does when another program holds a file open. */
    private static final class FailingMoves implements FolderMoves {
        private final FolderMoves system = FolderMoves.ofTheSystem();
        private final int failingMove;
        private final boolean removalFails;
        private int moves;

        FailingMoves(int failingMove, boolean removalFails) {
            this.failingMove = failingMove;
            this.removalFails = removalFails;
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            moves++;
            if (moves == failingMove) {
                throw new FileSystemException(from.toString(), null, "held open");
            }
            system.move(from, to);
        }

        @Override
        public void remove(Path folder) throws IOException {
            if (removalFails) {
                throw new FileSystemException(folder.toString(), null, "held open");
            }
            system.remove(folder);
        }
    }
}
