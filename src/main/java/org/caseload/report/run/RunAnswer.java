package org.caseload.report.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.report.Bullets;
import org.caseload.report.Node;
import org.caseload.report.Paragraph;
import org.caseload.report.chapter.IgnoranceText;
import org.caseload.report.chapter.OriginInWords;
import org.caseload.report.chapter.OutsideTable;
import org.caseload.report.chapter.SolvedTable;
import org.caseload.report.glance.AtAGlance;
import org.caseload.result.RunResult;

/** The answer of a run as it is printed: at a glance; its details, which are findings and tables; and the origin. */
public final class RunAnswer {
    private RunAnswer() {}

    /**
     * The answer in a sentence and the block below it.
     *
     * @param about the key of the measure that the author wants the sentence to be about
     */
    public static List<Node> atAGlance(RunResult result, Optional<String> about) {
        return List.of(
                AtAGlance.headline(result, about)
                        .orElseGet(() -> PlainAnswer.findings(result).get(0)),
                AtAGlance.block(result));
    }

    /**
     * What stands behind it, in the order in which it is read.
     *
     * @param uncertain the numbers that are drawn in each run, each in a line; none where all are known
     * @param full whether every finding and key measure is told
     * @param start whether the numbers are told that were solved for the start
     */
    public static List<Node> details(RunResult result, List<String> uncertain, boolean full, boolean start) {
        List<Node> nodes = new ArrayList<>();
        if (full) {
            nodes.addAll(PlainAnswer.findings(result));
        }
        if (start) {
            SolvedTable.of(result.solved()).ifPresent(nodes::add);
        }
        if (full) {
            KeyMeasures.of(result).ifPresent(nodes::add);
            result.outside().flatMap(OutsideTable::of).ifPresent(nodes::add);
            if (!uncertain.isEmpty()) {
                nodes.add(new Paragraph("Not known exactly, and drawn once in each run:"));
                nodes.add(new Bullets(uncertain));
            }
            nodes.addAll(IgnoranceText.of(result.ignorance()));
        }
        return List.copyOf(nodes);
    }

    /**
     * Where it comes from.
     *
     * @param command whether all of it is told, with the command that makes it again
     */
    public static List<Node> origin(RunResult result, boolean command) {
        return command ? OriginInWords.of(result.origin()) : List.of(OriginInWords.inShort(result.origin()));
    }
}
