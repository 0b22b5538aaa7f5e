package org.caseload.report.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.caseload.report.Bullets;
import org.caseload.report.Caveat;
import org.caseload.report.Command;
import org.caseload.report.Figure;
import org.caseload.report.Finding;
import org.caseload.report.Heading;
import org.caseload.report.Node;
import org.caseload.report.Paragraph;
import org.caseload.report.PrintedTable;
import org.caseload.report.Report;
import org.caseload.report.Table;
import org.caseload.report.ToFill;
import org.caseload.report.office.OfficeProperties;
import org.caseload.report.office.SteadyZip;

/**
 * A report as two Word documents, the paper and its annex: real headings, captions, a text alternative for every figure, header
 * rows that come again, page numbers. The annex has its contents written out as links and ends with the numbers of the figures of
 * both. The same report gives the same bytes.
 */
public final class WordReport {
    private static final String NUMBERS = "The numbers of the figures";

    private final Report paper;
    private final boolean annex;
    private final XWPFDocument document;
    private final WordText text;
    private int chapter;

    private WordReport(Report paper, boolean annex, XWPFDocument document) {
        this.paper = paper;
        this.annex = annex;
        this.document = document;
        text = new WordText(document);
    }

    /** The paper. */
    public static byte[] paper(Report paper) {
        return document(paper, false);
    }

    /** Its annex. */
    public static byte[] annex(Report paper) {
        return document(paper, true);
    }

    private static byte[] document(Report paper, boolean annex) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new WordReport(paper, annex, document).write();
            document.write(out);
            return SteadyZip.of(out.toByteArray());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private void write() {
        WordStyles.give(document, paper.front().colour().orElse(""));
        OfficeProperties.set(document.getProperties(), paper);
        WordPage.set(document, title());
        front();
        if (annex) {
            contents();
            paper.annex().forEach(this::node);
            numbers();
        } else {
            paper.nodes().forEach(this::node);
        }
    }

    private String title() {
        return annex ? "Annex: " + paper.title() : paper.title();
    }

    private void front() {
        Report.Front front = paper.front();
        front.logo().ifPresent(logo -> WordPicture.write(text.paragraph("Normal"), logo, front.logoInWords()));
        front.council().ifPresent(council -> text.paragraph("Normal", council));
        text.paragraph("Title", title());
        if (!paper.subtitle().isEmpty()) {
            text.paragraph("Subtitle", paper.subtitle());
        }
        front.meeting().ifPresent(meeting -> text.paragraph("Normal", "For:", meeting));
        front.author().ifPresent(author -> text.paragraph("Normal", "By:", author));
    }

    private void contents() {
        text.paragraph("ContentsTitle", "Contents");
        List<Heading> chapters = chapters();
        for (int i = 0; i < chapters.size(); i++) {
            content(chapters.get(i).text(), i + 1);
        }
        if (!paper.figures().isEmpty()) {
            content(NUMBERS, chapters.size() + 1);
        }
    }

    private List<Heading> chapters() {
        return paper.annex().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> heading.level() == 1)
                .toList();
    }

    private void content(String title, int number) {
        XWPFParagraph line = text.paragraph("TOC1");
        WordText.link(line, number + ". " + title, "chapter-" + number);
    }

    private void chapter(String title) {
        chapter++;
        text.place("Heading1", chapter + ". " + title, "chapter-" + chapter);
    }

    private void node(Node node) {
        if (node instanceof Heading heading) {
            if (heading.level() == 1) {
                chapter(heading.text());
            } else {
                text.paragraph("Heading2", heading.text());
            }
        } else if (node instanceof Paragraph paragraph) {
            text.paragraph("Normal", paragraph.text());
        } else if (node instanceof Finding finding) {
            finding(finding);
        } else if (node instanceof Bullets bullets) {
            bullets.items().forEach(item -> text.paragraph("ListBullet", item).setNumID(BigInteger.ONE));
        } else if (node instanceof Caveat caveat) {
            text.paragraph("Caveat", "Take care:", caveat.text());
        } else if (node instanceof ToFill fill) {
            text.paragraph("ToFill", "To be written:", fill.prompt());
        } else if (node instanceof Command command) {
            text.paragraph("Command", command.text());
        } else if (node instanceof Table table) {
            text.place("Caption", label(table) + ": " + table.caption(), table.key());
            table(table);
        } else if (node instanceof Figure figure) {
            text.place(
                    "Caption",
                    label(figure.data()) + ": " + figure.chart().title(),
                    figure.data().key());
            WordPicture.write(text.paragraph("Normal"), figure.chart());
        }
    }

    /** What it says, and behind it in brackets where its numbers stand; links lead no farther than this document. */
    private void finding(Finding finding) {
        XWPFParagraph said = text.paragraph("Finding", finding.text());
        String before = " (";
        for (String key : finding.shownIn()) {
            String label = paper.findLabel(key).orElseThrow();
            WordText.add(said, before);
            if (isHere(label)) {
                WordText.link(said, label, key);
            } else {
                WordText.add(said, label);
            }
            before = ", ";
        }
        if (!finding.shownIn().isEmpty()) {
            WordText.add(said, ")");
        }
    }

    private boolean isHere(String label) {
        return annex == label.contains(" A");
    }

    private void table(Table table) {
        Table printed = PrintedTable.of(table, PrintedTable.ON_PAPER);
        WordTable.write(document, printed, annex ? "LogText" : "TableText");
        if (!printed.notes().isEmpty()) {
            text.paragraph("TableNote", String.join(" ", printed.notes()));
        }
    }

    private void numbers() {
        if (paper.figures().isEmpty()) {
            return;
        }
        chapter(NUMBERS);
        for (Figure figure : paper.figures()) {
            text.paragraph(
                    "Caption",
                    "Numbers of " + label(figure.data()) + ": " + figure.data().caption());
            table(figure.data());
        }
    }

    private String label(Table table) {
        return paper.findLabel(table.key()).orElseThrow();
    }
}
