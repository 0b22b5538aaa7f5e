package org.caseload.report.learning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.history.learning.Learning;
import org.caseload.history.learning.Learnt;
import org.caseload.history.learning.LearntStage;
import org.caseload.history.learning.PluralWork;
import org.caseload.report.Bullets;
import org.caseload.report.Caveat;
import org.caseload.report.Cell;
import org.caseload.report.Command;
import org.caseload.report.Finding;
import org.caseload.report.Heading;
import org.caseload.report.Node;
import org.caseload.report.Paragraph;
import org.caseload.report.Report;
import org.caseload.report.Table;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;

/** What a council's lists teach, as a page for those who decide whether to believe it, and in short for a screen. */
public final class LearningPaper {
    private final Learnt learnt;
    private final ReadTables read;
    private final FlowTables flows;

    private LearningPaper(Learnt learnt) {
        this.learnt = learnt;
        this.read = new ReadTables(learnt.history());
        this.flows = new FlowTables(learnt);
    }

    /**
     * The page.
     *
     * @param council the council's name, if it was named
     * @param command the command that reads the same lists again
     * @param version of the program
     * @param made when the lists were read
     */
    public static Report of(Learnt learnt, Optional<String> council, String command, String version, Instant made) {
        LearningPaper paper = new LearningPaper(learnt);
        Report.Front front = new Report.Front(
                council,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                made,
                "Lists of " + EnglishDate.day(learnt.history().asOf()) + ", read by Caseload " + version + ".");
        return new Report(
                "What the lists teach",
                "How long cases really last, though most are not over; how they end; who comes",
                front,
                List.of(),
                paper.nodes(command));
    }

    /** What a screen says. */
    public static List<Node> inShort(Learnt learnt) {
        LearningPaper paper = new LearningPaper(learnt);
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Paragraph(paper.read.sentence()));
        paper.lengths().ifPresent(nodes::add);
        learnt.arrivals()
                .ifPresent(arrivals -> nodes.add(paper.flows.arrivals(arrivals).get(0)));
        if (!learnt.notLearnt().isEmpty()) {
            nodes.add(new Paragraph("Not learnt: " + String.join("; ", paper.notLearnt()) + "."));
        }
        return nodes;
    }

    private List<Node> nodes(String command) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Heading(1, "In short"));
        for (LearntStage stage : learnt.stages()) {
            nodes.add(new Finding(
                    "length-of-" + stage.work().stage(),
                    new LengthWords(stage).finding() + ".",
                    List.of("length-" + stage.work().stage())));
        }
        lengths().ifPresent(nodes::add);
        nodes.add(new Caveat("Anonymised figures can still tell who somebody is. Nothing here rests on fewer than "
                + Learning.FEWEST + " children; the file of open cases does, and is to be kept as case data are."));
        nodes.add(new Heading(1, "What was read"));
        nodes.add(new Paragraph(read.sentence()));
        read.lists().ifPresent(nodes::add);
        for (LearntStage stage : learnt.stages()) {
            LengthWords words = new LengthWords(stage);
            nodes.add(new Heading(1, "How long " + PluralWork.of(stage.work()) + " last"));
            nodes.add(new Paragraph(words.seen()));
            nodes.add(words.figure());
            nodes.add(new Bullets(words.fits()));
        }
        flows.ends().ifPresent(table -> {
            nodes.add(new Heading(1, "How cases end"));
            nodes.add(table);
        });
        learnt.arrivals().ifPresent(arrivals -> {
            nodes.add(new Heading(1, "Who is referred"));
            nodes.addAll(flows.arrivals(arrivals));
        });
        learnt.handovers().ifPresent(handovers -> {
            nodes.add(new Heading(1, "How often cases change hands"));
            nodes.addAll(flows.handovers(handovers));
        });
        if (!learnt.notLearnt().isEmpty()) {
            nodes.add(new Heading(1, "What could not be learnt"));
            nodes.add(new Bullets(notLearnt()));
        }
        read.remarks().ifPresent(table -> {
            nodes.add(new Heading(1, "What was not taken as it stands"));
            nodes.add(table);
        });
        nodes.add(new Heading(1, "How it was learnt"));
        nodes.add(
                new Paragraph(
                        "A list shows who was open on any of its days. A case that began before is in it only because it lasted until"
                                + " then, so it counts as watched from the age that it had on the first of these days (delayed entry); one that is open"
                                + " at the end, up to the age that it has (censoring). The share that lasts longer is the product-limit estimate, its interval"
                                + " Greenwood's on the log-log scale; ends of several kinds follow Aalen and Johansen. Assessments are counted in working days."));
        nodes.add(
                new Paragraph(
                        "In each band of length what is published counts beside the lists as what is left of "
                                + Numbers.number(learnt.pseudoCases(), 0)
                                + " cases. The department file states each band's share as a range, none of which constrains another; a run draws them anew each time."));
        nodes.add(new Command(command));
        return nodes;
    }

    /** What was not, each reason once. */
    private List<String> notLearnt() {
        Map<String, List<String>> whatByWhy = new LinkedHashMap<>();
        learnt.notLearnt()
                .forEach(one -> whatByWhy
                        .computeIfAbsent(one.why(), why -> new ArrayList<>())
                        .add(one.what()));
        return whatByWhy.entrySet().stream()
                .map(one -> String.join(", ", one.getValue()) + " (" + one.getKey() + ")")
                .toList();
    }

    private Optional<Table> lengths() {
        List<List<Cell>> rows = new ArrayList<>();
        for (LearntStage stage : learnt.stages()) {
            LengthWords words = new LengthWords(stage);
            rows.add(List.of(
                    Cell.words(words.work() + ", " + words.unit()),
                    Cell.number(stage.children(), 0),
                    Cell.words(LengthWords.ended(stage)),
                    Cell.words(words.median()),
                    Cell.words(words.mean()),
                    Cell.number(stage.expected().publishedMean(), 0),
                    Cell.number(stage.expected().englandMean(), 0)));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "lengths",
                        "How long cases last",
                        List.of(
                                Table.Column.words("What"),
                                Table.Column.numbers("Children"),
                                Table.Column.words("Ended"),
                                Table.Column.words("Median by the lists (95 %)"),
                                Table.Column.words("Mean in the department file (95 %)"),
                                Table.Column.numbers("Published mean"),
                                Table.Column.numbers("England")),
                        rows,
                        List.of("In the department file: what the lists say and what is published together.")));
    }
}
