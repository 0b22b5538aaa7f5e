package org.caseload.page;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caseload.app.desk.StudyDesk;
import org.caseload.app.desk.StudyFolder;
import org.caseload.app.machine.BadInput;
import org.caseload.page.door.FilesForm;
import org.caseload.page.door.Form;
import org.caseload.page.door.Refused;
import org.caseload.page.door.Reply;
import org.caseload.page.door.SentFile;
import org.caseload.report.Report;
import org.caseload.report.html.Html;
import org.caseload.report.html.HtmlReport;

/** To begin with the council's own lists: where they are chosen, and afterwards what they teach. */
final class OwnListsPage {
    /** Where they are chosen. */
    static final String ADDRESS = "/own-lists";

    /** Below a study, where it stands what they teach. */
    static final String REPORT = "lists";

    private static final String COUNCIL = "council";
    private static final String TARGET = "target";
    private static final String LISTS = "lists";
    private static final String DAY = "day";

    /** How problems call the day, as on the command line. */
    private static final String OF_DAY = "--as-of: ";

    private static final int SALT_BYTES = 32;

    private final StudyDesk desk;

    OwnListsPage(StudyDesk desk) {
        this.desk = desk;
    }

    /** A link to it, with what it is for. */
    static void offer(Html html) {
        html.element("h2", "Or begin with your own lists");
        html.element(
                "p",
                "With lists of your cases, such as the workbook of Annex A, the start is what is open today, and how long cases"
                        + " last is learnt from them, though most are not over.");
        html.open("p").link(ADDRESS, "Choose your lists").close("p");
    }

    /** Where a study that began with lists shows what they teach. */
    static String of(StudyFolder study) {
        return LocalPage.STUDY + study.name() + "/" + REPORT;
    }

    Reply show() {
        return show(List.of(), Optional.empty(), Form.empty());
    }

    private Reply show(List<String> problems, Optional<String> field, Form filled) {
        return Frame.of("Begin with your own lists").with(problems, field).page(html -> {
            html.element(
                    "p",
                    "Lists are known by their headings: Annex A as a workbook or as CSV files, the children in need census (XML),"
                            + " SSDA903 episodes and social workers, the Standard Safeguarding Dataset.");
            html.element(
                    "p",
                    "The lists are read in memory and not kept. Names, dates of birth, gender and ethnicity are dropped as they"
                            + " are read. What is kept, in the folder of the study, is what was learnt, of no fewer than ten"
                            + " children, and the open cases with made-up numbers in the place of ids. Keep that file as case"
                            + " data are kept.");
            html.open("form", "method", "post", "action", ADDRESS, "enctype", "multipart/form-data")
                    .raw("\n");
            Map<String, String> all = new LinkedHashMap<>();
            all.put("", "Choose a council");
            desk.councils().forEach(council -> all.put(council, council));
            Fields.choice(
                    html,
                    COUNCIL,
                    "Council",
                    "Its official figures stand in for what the lists do not say, such as how many workers there are.",
                    all,
                    filled.find(COUNCIL).orElse(""));
            Fields.files(
                    html,
                    LISTS,
                    "Lists",
                    "One file or several together: .xlsx, .csv or .xml, up to 32 MB in all. If something has to be put right,"
                            + " they are chosen anew.");
            Fields.line(
                    html,
                    DAY,
                    "Day of the lists (optional)",
                    "Only where they do not say it themselves, such as 31 March 2025.",
                    filled.find(DAY).orElse(""));
            Fields.line(
                    html,
                    TARGET,
                    "Target: cases per worker",
                    "The average that you want to come down to, such as 15.",
                    filled.find(TARGET).orElse("15"));
            Fields.button(html, "Learn from these lists");
            html.close("form");
        });
    }

    /** Learns, and leads to what was learnt. */
    Reply begin(FilesForm sent) {
        Form form = sent.form();
        Optional<String> council = form.find(COUNCIL);
        if (council.isEmpty()) {
            return show(List.of("Choose a council from the list."), Optional.of(COUNCIL), form);
        }
        String target = form.find(TARGET).orElse("15");
        if (!StartPage.isTarget(target)) {
            return show(List.of(StartPage.NO_TARGET), Optional.of(TARGET), form);
        }
        if (sent.files().isEmpty()) {
            return show(List.of("Choose at least one list."), Optional.of(LISTS), form);
        }
        try {
            StudyFolder study = desk.begin(
                    council.get(),
                    OptionalDouble.of(Double.parseDouble(target)),
                    form.find(DAY),
                    named(sent.files()),
                    salt());
            return Reply.seeOther(of(study));
        } catch (BadInput wrong) {
            boolean day = wrong.lines().stream().anyMatch(line -> line.startsWith(OF_DAY));
            return show(
                    wrong.lines().stream()
                            .map(line -> line.startsWith(OF_DAY) ? "Day: " + line.substring(OF_DAY.length()) : line)
                            .toList(),
                    Optional.of(day ? DAY : LISTS),
                    form);
        }
    }

    private static byte[] salt() {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return salt;
    }

    /** The files by what messages call them: where two have one name, the later gets a number. */
    private static Map<String, byte[]> named(List<SentFile> files) {
        Map<String, byte[]> named = new LinkedHashMap<>();
        for (SentFile file : files) {
            String name = file.name();
            for (int number = 2; named.containsKey(name); number++) {
                name = file.name() + " (" + number + ")";
            }
            named.put(name, file.content());
        }
        return named;
    }

    /** What the lists teach with which a study began. */
    Reply report(StudyFolder study) {
        Report report = desk.findLists(study).orElseThrow(Refused::notFound);
        return Frame.of("What your lists teach", study, Frame.Step.KNOWN).page(html -> {
            html.open("p")
                    .link(Frame.Step.KNOWN.of(study), "Go on to what we know")
                    .close("p");
            html.raw(HtmlReport.part(report, report.nodes()));
        });
    }
}
