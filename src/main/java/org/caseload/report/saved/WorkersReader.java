package org.caseload.report.saved;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.caseload.calendar.Dates;
import org.caseload.report.UnreadableResult;
import org.caseload.result.WorkerHistory;
import org.caseload.result.WorkerHistory.Line;

/** Reads {@code workers.csv}: the caseload of each worker week by week in the run nearest the median. */
final class WorkersReader {
    private static final String FILE = "workers.csv";
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final int NOT_IN_POST = -1;

    private final Path file;

    WorkersReader(Path folder) {
        file = folder.resolve(FILE);
    }

    WorkerHistory history() {
        List<CSVRecord> rows = rows();
        TreeSet<LocalDate> dates = new TreeSet<>();
        Map<List<String>, Map<LocalDate, Integer>> held = new LinkedHashMap<>();
        int replication = 0;
        try {
            for (CSVRecord row : rows) {
                LocalDate date = Dates.parse(row.get("date"));
                dates.add(date);
                held.computeIfAbsent(
                                List.of(row.get("worker"), row.get("team"), row.get("grade")),
                                worker -> new LinkedHashMap<>())
                        .put(date, Integer.valueOf(row.get("cases")));
                replication = Integer.parseInt(row.get("replication"));
            }
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new UnreadableResult(FILE + " is damaged: " + wrong.getMessage());
        }
        List<Line> workers = new ArrayList<>();
        held.forEach((worker, cases) -> workers.add(new Line(
                worker.get(0),
                worker.get(1),
                worker.get(2),
                dates.stream()
                        .map(date -> cases.getOrDefault(date, NOT_IN_POST))
                        .toList())));
        return new WorkerHistory(replication, List.copyOf(dates), workers);
    }

    private List<CSVRecord> rows() {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = FORMAT.parse(in)) {
            return parser.getRecords();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new UnreadableResult(FILE + " cannot be read");
        }
    }
}
