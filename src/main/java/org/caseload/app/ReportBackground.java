package org.caseload.app;

import java.util.List;
import java.util.Map;
import org.caseload.app.machine.Host;
import org.caseload.app.study.Study;
import org.caseload.report.chapter.Background;
import org.caseload.result.Origin;
import org.caseload.result.SolvedNumber;

/** What a report says beside the figures, from the study and from where it was simulated. */
final class ReportBackground {
    private ReportBackground() {}

    static Background of(
            Origin origin,
            Study study,
            Map<String, String> sheets,
            List<SolvedNumber> solved,
            List<String> warnings,
            Host surroundings) {
        return new Background(
                origin.command(),
                origin.version(),
                surroundings.commit(),
                surroundings.jdk(),
                surroundings.clock().instant(),
                sheets,
                solved,
                study.stated(surroundings.workingFolder()),
                warnings,
                study.logo());
    }
}
