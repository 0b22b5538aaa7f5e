package org.caseload.official.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes small files in the form in which figures are published. */
final class FigureFiles {
    static final String POPULATION_HEADER =
            "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,"
                    + "new_la_code,la_name,age_group,population_estimate\n";

    private final Path folder;

    FigureFiles(Path folder) {
        this.folder = folder;
    }

    /** A row of the population file. */
    static String population(String year, String code, String name, String value) {
        return year + ",Reporting year,Local authority,E92000001,England,E12000005,West Midlands," + code + ",E0" + code
                + "," + name + ",Children aged 0 to 17 years," + value + "\n";
    }

    /** Writes a file. */
    Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    /** What is wrong with these files when somebody names them. */
    List<String> problemsOf(String... names) {
        FileProblems problems = new FileProblems();
        DataRoom.read(List.of(names).stream().map(Path::of).toList(), folder, problems);
        return problems.kept().stream().map(FileProblem::text).toList();
    }

    /** What is wrong with the folder when somebody names it. */
    List<String> problemsOfFolder() {
        FileProblems problems = new FileProblems();
        DataRoom.with(folder, folder, problems);
        return problems.kept().stream().map(FileProblem::text).toList();
    }
}
