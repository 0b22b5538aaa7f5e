package org.caseload.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.caseload.report.Node;
import org.caseload.report.Report;
import org.caseload.result.Origin;
import org.caseload.words.RunCount;

/**
 * What a verb answers, told once: printed as it is, and the heart of a paper.
 *
 * @param origin where it comes from
 * @param runs which runs it rests on, and of which seed
 * @param title the title of a paper on it
 * @param about what such a paper says, in whole sentences
 * @param nodes the answer: findings, tables and charts
 */
public record Answer(Origin origin, String runs, String title, String about, List<Node> nodes) {
    /** Copies the parts. */
    public Answer {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(runs, "runs");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(about, "about");
        nodes = List.copyOf(nodes);
    }

    /** An answer that rests on all runs of its origin. */
    public static Answer of(Origin origin, String title, String about, List<Node> nodes) {
        return new Answer(
                origin, RunCount.counted(origin.replications()) + ", seed " + origin.seed(), title, about, nodes);
    }

    /** What is printed: the answer, where it comes from, and the command that gives it again. */
    public List<Node> printed() {
        List<Node> printed = new ArrayList<>(nodes);
        printed.addAll(OriginInWords.of(origin, runs));
        return List.copyOf(printed);
    }

    /** A paper on it: purpose and question, the answer, and how every paper ends. */
    public Report paper(Background background) {
        Draft draft = new Draft(List.of());
        Draft annexed = new Draft(List.of());
        Opening opening = new Opening(origin, background);
        opening.write(draft, about);
        draft.chapter("The answer").parts(nodes);
        background.warnings().forEach(draft::caveat);
        QualityLogs logs = new QualityLogs(background);
        new Annex(origin, background)
                .write(
                        annexed,
                        background.solved(),
                        new ModelByHeadings(origin, background, List.of(about), List.of(), background.solved()),
                        logs);
        return draft.report(title, origin.question(), opening.front(), List.of(), annexed, logs.sheets());
    }
}
