package org.caseload.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.app.desk.Plan;
import org.caseload.app.desk.StudyDesk;
import org.caseload.app.desk.StudyFolder;
import org.caseload.page.door.Refused;
import org.caseload.page.door.Reply;
import org.caseload.report.html.Html;

/** What can be taken home: the papers, the figures, the files, and the command that makes the same figures again. */
final class TakeHomePage {
    /** The files of a result that people take, by what they are called in a sentence. */
    private static final Map<String, String> FILES = Map.of(
            ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ".html", "text/html; charset=utf-8",
            ".csv", "text/csv; charset=utf-8",
            ".json", "application/json",
            ".yaml", "application/yaml; charset=utf-8",
            ".svg", "image/svg+xml");

    /** What most people take, first what a meeting reads: by the name of the file, in words. */
    private static final Map<String, String> PAPERS = papers();

    private final StudyDesk desk;
    private final StudyFolder study;

    TakeHomePage(StudyDesk desk, StudyFolder study) {
        this.desk = desk;
        this.study = study;
    }

    private static Map<String, String> papers() {
        Map<String, String> papers = new LinkedHashMap<>();
        papers.put("paper.docx", "The paper, four pages for Word");
        papers.put("annex.docx", "Its annex for Word: method, assumptions, all numbers");
        papers.put("paper.html", "The paper for a browser");
        papers.put("annex.html", "Its annex for a browser");
        papers.put("workbook.xlsx", "The figures for Excel");
        return papers;
    }

    /** The media type of a file that may be taken. */
    static String type(String name) {
        return FILES.entrySet().stream()
                .filter(ending -> name.endsWith(ending.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    Reply show() {
        return Frame.of("Take home", study, Frame.Step.TAKE_HOME).page(html -> {
            boolean any = false;
            for (Map.Entry<String, String> result : results().entrySet()) {
                any |= result(html, result.getKey(), result.getValue());
            }
            if (!any) {
                html.element("p", "There is no answer yet. Simulate a plan first.");
            }
            html.element("h2", "The files of the study");
            html.element("p", "Whoever has Caseload can go on with them, on the page or on the command line.");
            html.open("ul").raw("\n");
            study.files()
                    .forEach(name -> html.open("li")
                            .link(LocalPage.STUDY + study.name() + "/file/" + name, name)
                            .close("li"));
            html.close("ul");
        });
    }

    /** The results of this study, by the name in their address, with what they are called. */
    private Map<String, String> results() {
        Map<String, String> results = new LinkedHashMap<>();
        results.put(StudyDesk.COMPARISON, "The plans compared");
        results.put(AnswerPage.NO_PLAN, "With no plan");
        for (Plan plan : study.plans()) {
            results.put(plan.name(), plan.title());
        }
        return results;
    }

    private boolean result(Html html, String name, String title) {
        return desk.findReport(desk.results(study, name))
                .map(report -> {
                    html.element("h2", title);
                    List<String> files = desk.files(study, name).stream()
                            .filter(file -> !file.contains("/"))
                            .toList();
                    if (files.stream().anyMatch(PAPERS::containsKey)) {
                        html.open("ul").raw("\n");
                        PAPERS.forEach((file, words) -> {
                            if (files.contains(file)) {
                                link(html, name, file, words);
                            }
                        });
                        html.close("ul");
                    } else {
                        html.element(
                                "p",
                                "The paper is not written yet: it comes with the last of the runs. Until then, or where they were"
                                        + " stopped, there is the answer on the page.");
                    }
                    html.open("details").element("summary", "All files of " + Sentences.small(title));
                    html.open("ul").raw("\n");
                    files.forEach(file -> link(html, name, file, file));
                    html.close("ul").close("details");
                    desk.command(study, name, report.front().origin()).ifPresent(command -> {
                        html.element(
                                "p", "The same figures again, on the command line, while the files stay as they are:");
                        html.open("pre", "class", "command")
                                .element("code", command)
                                .close("pre");
                    });
                    return true;
                })
                .orElse(false);
    }

    private void link(Html html, String result, String file, String words) {
        html.open("li")
                .link(LocalPage.STUDY + study.name() + "/result/" + result + "/" + file, words)
                .close("li");
    }

    /** A file of a result. */
    Reply result(String result, String file) {
        Optional<byte[]> bytes = desk.file(study, result, file);
        return Reply.download(file, type(file), bytes.orElseThrow(Refused::notFound));
    }

    /** A file of the study. */
    Reply file(String name) {
        return Reply.download(name, type(name), study.file(name).orElseThrow(Refused::notFound));
    }
}
