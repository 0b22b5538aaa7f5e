package org.caseload.history.read;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.history.list.KnownLists;
import org.caseload.history.table.CsvTable;
import org.caseload.history.table.GivenFile;
import org.caseload.history.table.SourceTable;
import org.caseload.history.table.TableFault;
import org.caseload.history.table.workbook.GivenWorkbook;

/** Reads a council's lists, several files at once, each for what its headings say it is. */
public final class HistoryReader {
    private final ListReading reading;
    private final List<ListProblem> problems;

    /** How one of the files is looked at. */
    private interface Look {
        GivenFile at() throws TableFault;
    }

    private HistoryReader(ListReading reading, List<ListProblem> problems) {
        this.reading = reading;
        this.problems = problems;
    }

    /**
     * Reads them.
     *
     * @param given the files
     * @param salt at least 16 bytes that nobody can guess, under which ids become pseudonyms; wiped when all are read
     * @return what they say, or every problem that has to be mended first
     */
    public static HistoryRead read(GivenLists given, byte[] salt) {
        List<ListProblem> problems = new ArrayList<>();
        HeadingMap map = given.map()
                .map(path -> HeadingMap.read(
                        given.workingFolder().resolve(path), path.toString(), new KnownLists(), problems))
                .orElseGet(HeadingMap::none);
        if (!problems.isEmpty()) {
            return new HistoryRead(Optional.empty(), problems);
        }
        try (Pseudonyms pseudonyms = new Pseudonyms(salt)) {
            HistoryReader reader = new HistoryReader(new ListReading(pseudonyms, map), problems);
            for (GivenFolder.Named file : GivenFolder.files(given, problems)) {
                Path path = file.path();
                reader.read(
                        () -> GivenFile.at(path),
                        file.shown(),
                        path.getFileName().toString());
            }
            return reader.made(given.asOf());
        }
    }

    /**
     * Reads files of which only the bytes are there; none of them is written anywhere.
     *
     * @param held the files' bytes, by what messages call them
     * @param asOf the day of which they are; empty to take it from them
     * @param salt as above
     */
    public static HistoryRead readHeld(Map<String, byte[]> held, Optional<LocalDate> asOf, byte[] salt) {
        try (Pseudonyms pseudonyms = new Pseudonyms(salt)) {
            HistoryReader reader = new HistoryReader(new ListReading(pseudonyms, HeadingMap.none()), new ArrayList<>());
            held.forEach((name, bytes) -> reader.read(() -> GivenFile.held(bytes), name, name));
            return reader.made(asOf);
        }
    }

    private HistoryRead made(Optional<LocalDate> asOf) {
        if (problems.isEmpty() && reading.found().isEmpty()) {
            problems.add(ListProblem.of("the files", "none of them holds a list that is known", NoList.KNOWN));
        }
        if (!problems.isEmpty()) {
            return new HistoryRead(Optional.empty(), problems);
        }
        return new HistoryMaking(asOf, reading, problems).made();
    }

    private void read(Look look, String shown, String name) {
        try {
            GivenFile file = look.at();
            switch (file.kind()) {
                case ZIP -> workbook(file, shown, name);
                case XML -> new CensusReader(reading, name).read(file.bytes());
                case TEXT -> {
                    ListTaker taker = new ListTaker(reading, name, "");
                    SourceTable table = CsvTable.of(file.bytes());
                    table.read(taker);
                    if (taker.list().isEmpty()) {
                        problems.addAll(NoList.problems(shown, "", taker));
                    }
                }
            }
        } catch (TableFault fault) {
            problems.add(new ListProblem(shown, "", fault.row(), "", fault.found(), fault.permitted()));
        }
    }

    private void workbook(GivenFile file, String shown, String name) throws TableFault {
        int found = 0;
        int before = problems.size();
        List<String> sheets = new ArrayList<>();
        try (GivenWorkbook workbook = GivenWorkbook.open(file)) {
            for (SourceTable sheet : workbook.sheets()) {
                sheets.add(sheet.name());
                try {
                    found += sheet(sheet, shown, name) ? 1 : 0;
                } catch (TableFault fault) {
                    problems.add(
                            new ListProblem(shown, sheet.name(), fault.row(), "", fault.found(), fault.permitted()));
                }
            }
        }
        if (found == 0 && problems.size() == before) {
            problems.add(ListProblem.of(
                    shown, "none of its " + sheets.size() + " sheets holds a list that is known", NoList.KNOWN));
        }
    }

    private boolean sheet(SourceTable sheet, String shown, String name) throws TableFault {
        ListTaker taker = new ListTaker(reading, name, sheet.name());
        sheet.read(taker);
        if (taker.list().isPresent()) {
            return true;
        }
        if (taker.named().isPresent()
                && taker.nearest().isPresent()
                && NoList.isNeeded(taker.named().get())) {
            problems.addAll(NoList.problems(shown, sheet.name(), taker));
        } else {
            reading.notes().add(NoList.remark(name, sheet.name(), taker));
        }
        return false;
    }
}
