package org.caseload.app.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.PretendMachine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Showing official figures, and importing newer ones. */
class OfficialFiguresTest {
    private static final Path EXCERPTS = Path.of("src/test/resources/official");

    @TempDir
    private Path work;

    @Test
    void figures_are_shown_each_with_its_file() {
        PretendMachine machine = new PretendMachine(work);
        new ShowFigures(machine.surroundings()).show("wakefield", OptionalInt.of(2018), Optional.empty());
        assertThat(machine.out())
                .startsWith("Wakefield (384), 2018, Yorkshire and The Humber\n")
                .containsPattern(
                        "cases +3,611  published: cases 2018, csww_indicators_2017_to_2024.csv \\(sha256 6e3f6bd4\\)\n")
                .contains("Statistical neighbours: ");
    }

    @Test
    void who_asks_for_what_there_is_not_is_told_what_there_is() {
        assertThatThrownBy(() -> show("Notingham", OptionalInt.empty()))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("There is no council \"Notingham\". Did you mean Nottingham");
        assertThatThrownBy(() -> show("Kent", OptionalInt.of(2031)))
                .isInstanceOf(BadInput.class)
                .hasMessage("There are no figures of Kent of 2031: no row of 2031 in Children's social work workforce."
                        + " Permitted: 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024.");
        assertThatThrownBy(() -> show("Cumbria", OptionalInt.of(2023)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Cumbria was parted into Cumberland and Westmorland and Furness");
        assertThatThrownBy(() -> show("City of London", OptionalInt.empty()))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("City of London cannot be taken: City of London has 60 to 90 cases");
    }

    @Test
    void tables_are_made_of_files_and_used_from_a_folder() throws IOException {
        Files.writeString(
                work.resolve("csww_2031.csv"),
                Files.readString(EXCERPTS.resolve("workforce.csv"), StandardCharsets.UTF_8)
                        .replaceAll("(?m)^2024,", "2031,"));
        PretendMachine machine = new PretendMachine(work);
        new ImportFigures(machine.surroundings())
                .importFrom(List.of(Path.of("csww_2031.csv")), Optional.of(Path.of("newer")));
        assertThat(machine.out())
                .startsWith("csww_2031.csv: Children's social work workforce, 2018 to 2031, ")
                .endsWith("Wrote workforce.csv.gz, councils.csv.gz, sources.csv into newer.\n");
        PretendMachine later = new PretendMachine(work);
        new ShowFigures(later.surroundings()).show("Wakefield", OptionalInt.empty(), Optional.of(Path.of("newer")));
        assertThat(later.out())
                .startsWith("Wakefield (384), 2031")
                .containsPattern("cases +2,727  published: cases 2031, csww_2031.csv");
    }

    @Test
    void nothing_is_written_where_something_is_wrong() throws IOException {
        Files.writeString(work.resolve("bad.csv"), "a,b\n1,2\n");
        ImportFigures importing = new ImportFigures(new PretendMachine(work).surroundings());
        assertThatThrownBy(() -> importing.importFrom(List.of(Path.of("bad.csv")), Optional.of(Path.of("newer"))))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("bad.csv:1: these columns are of no file that is read")
                .extracting(refused -> ((BadInput) refused).count())
                .isEqualTo(1);
        assertThat(work.resolve("newer")).doesNotExist();
        Files.copy(EXCERPTS.resolve("population.csv"), work.resolve("p.csv"));
        assertThatThrownBy(() -> importing.importFrom(List.of(Path.of("p.csv")), Optional.of(Path.of("."))))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("The tables cannot go to .: it holds something");
    }

    private void show(String council, OptionalInt year) {
        new ShowFigures(new PretendMachine(work).surroundings()).show(council, year, Optional.empty());
    }
}
