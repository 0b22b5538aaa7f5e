package org.caseload.history.read;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.caseload.history.KindOfWork;

/** Writes cases as Annex A, as councils send it: with its quirks, and with fields that tell who somebody is. */
public final class AnnexAWriter {
    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);
    private static final List<String> WHO =
            List.of("Child Unique ID", "Gender", "Ethnicity", "Date of Birth", "Age of Child (Years)");

    private final List<Journey> cases;
    private final LocalDate asOf;
    private final LocalDate first;
    private final UnaryOperator<String> personal;
    private final boolean quirks;
    private final Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();

    /**
     * Takes the cases.
     *
     * @param personal what stands in a field that tells who somebody is, by the name of the field
     * @param quirks whether days are written in three ways, headings and names of sheets in words
     */
    public AnnexAWriter(List<Journey> cases, LocalDate asOf, UnaryOperator<String> personal, boolean quirks) {
        this.cases = cases;
        this.asOf = asOf;
        this.first = asOf.minusMonths(6);
        this.personal = personal;
        this.quirks = quirks;
        lists();
    }

    /** The rows of each sheet, headings first. */
    public Map<String, List<List<Object>>> sheets() {
        return sheets;
    }

    private void lists() {
        add(1, "Contacts", List.of("Date of Contact", "Contact Source"));
        add(
                2,
                "Early Help",
                List.of("Assessment start date", "Assessment completion date", "Organisation Completing Assessment"));
        add(
                3,
                "Referrals",
                List.of(
                        "Date of referral",
                        "Referral Source",
                        "Referral NFA?",
                        "Number of Referrals in Last 12 Months",
                        "Allocated Team",
                        "Allocated Worker"));
        add(
                4,
                "Assessments",
                List.of(
                        "Does the Child have a Disability",
                        "Continuous Assessment Start Date",
                        "Child Seen During Continuous Assessment",
                        "Continuous Assessment Date of Authorisation",
                        quirks
                                ? "Was the child assessed as requiring LA children\u2019s social care support?"
                                : "Was the child assessed as requiring LA children's social care support",
                        "Allocated Team",
                        "Allocated Worker"));
        add(
                5,
                "Sec47 and ICPC",
                List.of(
                        "Strategy discussion initiating Section 47 Enquiry Start Date",
                        "Date of Initial Child Protection Conference",
                        "Did the Initial Child Protection Conference Result in a Child Protection Plan",
                        "Allocated Team",
                        "Allocated Worker"));
        add(
                6,
                "Children in Need",
                List.of(
                        "CIN Start Date",
                        "Primary Need Code",
                        "Date Child Was Last Seen",
                        "CIN Closure Date",
                        "Reason for Closure",
                        "Case Status",
                        "Allocated Team",
                        "Allocated Worker"));
        add(
                7,
                "Child Protection",
                List.of(
                        "Child Protection Plan Start Date",
                        "Initial Category of Abuse",
                        "Child Protection Plan End Date",
                        "Number of Previous Child Protection Plans",
                        "Allocated Team",
                        "Allocated Worker"));
        add(
                8,
                "Children in Care",
                List.of(
                        "Date Started to be Looked After",
                        "Child's Legal Status",
                        quirks ? "Date Ceased to be Looked After " : "Date Ceased to be Looked After",
                        "Reason Ceased to be Looked After",
                        "Allocated Team",
                        "Allocated Worker"));
        Map<String, Journey> latest = new LinkedHashMap<>();
        Map<String, List<LocalDate>> referrals = new LinkedHashMap<>();
        for (Journey journey : cases) {
            referrals
                    .computeIfAbsent(journey.child(), child -> new ArrayList<>())
                    .add(journey.referred());
            rows(journey, referrals.get(journey.child()));
            if (journey.shownIn(first, asOf)
                    && journey.steps().stream().anyMatch(step -> step.work() != KindOfWork.ASSESSMENT)) {
                latest.put(journey.child(), journey);
            }
        }
        latest.values().forEach(this::need);
    }

    private void add(int number, String words, List<String> headings) {
        List<Object> all = new ArrayList<>(WHO);
        all.addAll(headings);
        if (quirks && number == 4) {
            all.add("Our own column");
        }
        String name = quirks && number % 2 == 0 ? words : "List_" + number;
        sheets.put(name, new ArrayList<>(List.of(all)));
    }

    private List<List<Object>> sheet(int number) {
        return new ArrayList<>(sheets.values()).get(number - 1);
    }

    private void row(int number, String child, Object... values) {
        List<Object> row = new ArrayList<>();
        row.add(child);
        row.add(personal.apply("Gender"));
        row.add(personal.apply("Ethnicity"));
        row.add(personal.apply("DateOfBirth"));
        row.add(personal.apply("Age"));
        for (Object value : values) {
            row.add(value instanceof Optional<?> optional ? optional.orElse(null) : value);
        }
        sheet(number).add(row);
    }

    private void rows(Journey journey, List<LocalDate> referrals) {
        String child = journey.child();
        if (!journey.referred().isBefore(first) && !journey.referred().isAfter(asOf)) {
            long earlier = referrals.stream()
                    .filter(day -> !day.isBefore(journey.referred().minusYears(1)))
                    .count();
            row(1, child, journey.referred(), "Police");
            row(
                    3,
                    child,
                    journey.referred(),
                    "5B Education",
                    journey.noFurtherAction() ? "a) Yes" : "b) No",
                    (int) earlier,
                    "Front Door",
                    "Referral Coordinator");
        }
        for (Journey.Step step : journey.steps()) {
            if (!step.shownIn(first, asOf)) {
                continue;
            }
            switch (step.work()) {
                case ASSESSMENT -> {
                    String needed = step.to().isEmpty() ? null : journey.steps().size() > 1 ? "a) Yes" : "b) No";
                    row(4, child, "b) No", step.from(), "a) Yes", step.to(), needed, step.team(), step.worker());
                }
                case CHILD_IN_NEED -> {
                    // List 6 has one row a child, written in the end.
                }
                case PROTECTION_PLAN -> {
                    row(5, child, step.from().minusDays(10), step.from(), "a) Yes", step.team(), step.worker());
                    row(7, child, step.from(), "Neglect", step.to(), 0, step.team(), step.worker());
                }
                case LOOKED_AFTER ->
                    row(
                            8,
                            child,
                            step.from(),
                            "C2",
                            step.to(),
                            step.to().map(day -> "E8 Period of being looked after ceased for any other reason"),
                            step.team(),
                            step.worker());
            }
        }
    }

    private void need(Journey journey) {
        Journey.Step last = journey.steps().get(journey.steps().size() - 1);
        String status = journey.closed().isPresent()
                ? "e) Closed episode"
                : switch (last.work()) {
                    case LOOKED_AFTER -> "a) Looked after child";
                    case PROTECTION_PLAN -> "b) Child Protection plan";
                    case CHILD_IN_NEED -> "c) Child in need plan";
                    case ASSESSMENT -> "d) Open assessment";
                };
        row(
                6,
                journey.child(),
                journey.referred(),
                "N1 - Abuse or neglect",
                last.from(),
                journey.closed(),
                journey.closed()
                        .map(day -> "RC7 - Services ceased for any other reason, including child no longer in need"),
                status,
                last.team(),
                last.worker());
    }

    /** Writes a workbook. */
    public void workbook(Path file) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 200, true, true);
                OutputStream out = Files.newOutputStream(file)) {
            workbook.getXSSFWorkbook().getProperties().getCoreProperties().setCreated(Optional.empty());
            CellStyle days = workbook.createCellStyle();
            days.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            for (Map.Entry<String, List<List<Object>>> list : sheets.entrySet()) {
                Sheet sheet = workbook.createSheet(list.getKey());
                int above = quirks && list.getKey().equals("List_3") ? 1 : 0;
                if (above == 1) {
                    sheet.createRow(0).createCell(0).setCellValue("Annex A, referrals of the last six months");
                }
                for (int r = 0; r < list.getValue().size(); r++) {
                    write(sheet.createRow(r + above), list.getValue().get(r), days, r);
                }
            }
            workbook.write(out);
        }
    }

    private void write(Row row, List<Object> values, CellStyle days, int number) {
        for (int c = 0; c < values.size(); c++) {
            Object value = values.get(c);
            if (value == null) {
                continue;
            }
            Cell cell = row.createCell(c);
            if (value instanceof LocalDate day) {
                if (!quirks || number % 3 == 0) {
                    cell.setCellValue(day);
                    cell.setCellStyle(days);
                } else if (number % 3 == 1) {
                    cell.setCellValue(BRITISH.format(day));
                } else {
                    cell.setCellValue(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day));
                }
            } else if (value instanceof Integer whole) {
                cell.setCellValue(whole);
            } else {
                cell.setCellValue((String) value);
            }
        }
    }

    /** Writes a folder with a CSV file for each list. */
    public void folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        int number = 0;
        for (List<List<Object>> list : sheets.values()) {
            number++;
            StringBuilder text = new StringBuilder();
            for (List<Object> row : list) {
                List<String> cells = new ArrayList<>();
                for (Object value : row) {
                    String cell = value == null
                            ? ""
                            : value instanceof LocalDate day ? BRITISH.format(day) : value.toString();
                    cells.add(cell.contains(",") ? '"' + cell + '"' : cell);
                }
                text.append(String.join(",", cells)).append("\r\n");
            }
            Files.writeString(folder.resolve("List_" + number + ".csv"), text.toString());
        }
    }
}
