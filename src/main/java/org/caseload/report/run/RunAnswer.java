package org.caseload.report.run;

import java.util.ArrayList;
import java.util.List;
import org.caseload.report.Bullets;
import org.caseload.report.Node;
import org.caseload.report.Paragraph;
import org.caseload.report.chapter.IgnoranceText;
import org.caseload.report.chapter.OriginInWords;
import org.caseload.report.chapter.OutsideTable;
import org.caseload.report.chapter.SolvedTable;
import org.caseload.result.RunResult;

/** The answer of a run as it is printed: findings, what was solved, the key measures, what nobody knows exactly, and the origin. */
public final class RunAnswer {
    private RunAnswer() {}

    /**
     * The parts, in the order in which they are read.
     *
     * @param uncertain the numbers that are drawn in each run, each in a line; none where all are known
     */
    public static List<Node> of(RunResult result, List<String> uncertain) {
        List<Node> nodes = new ArrayList<>(PlainAnswer.findings(result));
        SolvedTable.of(result.solved()).ifPresent(nodes::add);
        KeyMeasures.of(result).ifPresent(nodes::add);
        result.outside().flatMap(OutsideTable::of).ifPresent(nodes::add);
        if (!uncertain.isEmpty()) {
            nodes.add(new Paragraph("Not known exactly, and drawn once in each run:"));
            nodes.add(new Bullets(uncertain));
        }
        nodes.addAll(IgnoranceText.of(result.ignorance()));
        nodes.addAll(OriginInWords.of(result.origin()));
        return List.copyOf(nodes);
    }
}
