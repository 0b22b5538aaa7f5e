package org.caseload.history.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.caseload.history.CaseHistory;

/** The lists in which a council has its cases. */
enum ListsOfCases {
    /** One file for each list of Annex A: half a year. */
    ANNEX_A {
        @Override
        void write(List<Journey> cases, Path folder) throws IOException {
            new AnnexAWriter(cases, AS_OF, field -> "x", false).folder(folder);
        }
    },

    /** The census of children in need and the looked after children return: a year. */
    RETURNS {
        @Override
        void write(List<Journey> cases, Path folder) throws IOException {
            ReturnsWriter writer = new ReturnsWriter(cases, FIRST, AS_OF, new Sentinels());
            writer.census(folder.resolve("census.xml"));
            writer.episodes(folder.resolve("Episodes.csv"));
            writer.socialWorkers(folder.resolve("SWEpisodes.csv"));
        }
    },

    /** The Standard Safeguarding Dataset with a table for each stage: what was open in the last year. */
    STANDARD {
        @Override
        void write(List<Journey> cases, Path folder) throws IOException {
            List<Journey> year = cases.stream()
                    .filter(journey -> journey.shownIn(FIRST, AS_OF))
                    .map(journey -> new Journey(
                            journey.child(),
                            journey.referred(),
                            journey.noFurtherAction(),
                            journey.steps().stream()
                                    .filter(step -> step.shownIn(FIRST, AS_OF))
                                    .toList()))
                    .toList();
            new ReturnsWriter(year, FIRST, AS_OF, new Sentinels()).standard(folder, true);
        }
    };

    /** The day of which they are: the end of a year of the census. */
    static final LocalDate AS_OF = LocalDate.of(2025, 3, 31);

    private static final LocalDate FIRST = LocalDate.of(2024, 4, 1);

    abstract void write(List<Journey> cases, Path folder) throws IOException;

    /** What the program reads of the lists once they are written. */
    CaseHistory of(List<Journey> cases, Path in) throws IOException {
        Path folder = Files.createDirectories(in.resolve(name()));
        write(cases, folder);
        return Reading.of(AS_OF, folder);
    }

    /** The cases of whom a list says no more than what is open on its day. */
    static List<Journey> openOnly(List<Journey> cases) {
        return cases.stream()
                .filter(journey -> journey.closed().isEmpty())
                .map(journey -> new Journey(
                        journey.child(),
                        journey.referred(),
                        false,
                        List.of(journey.steps().get(journey.steps().size() - 1))))
                .toList();
    }
}
