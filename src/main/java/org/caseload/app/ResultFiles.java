package org.caseload.app;

import java.nio.file.Files;
import java.util.List;
import java.util.OptionalLong;
import org.caseload.app.folder.ResultFolder;
import org.caseload.app.machine.Host;
import org.caseload.app.study.Study;
import org.caseload.chart.ChartFolder;
import org.caseload.files.TableFolder;
import org.caseload.report.chapter.Background;
import org.caseload.report.run.RunPaper;
import org.caseload.report.saved.ReportFile;
import org.caseload.scenario.io.picture.LogoFile;

/** Every file of a result: tables, charts, and the resolved scenario. */
final class ResultFiles {
    private static final String CHARTS = "charts";
    private static final String RESOLVED = "scenario.resolved.yaml";

    private final Study study;
    private final Study.Simulated simulated;
    private final Host surroundings;

    /** The files of a result. */
    ResultFiles(Study study, Study.Simulated simulated, Host surroundings) {
        this.study = study;
        this.simulated = simulated;
        this.surroundings = surroundings;
    }

    Simulating.Kept kept() {
        return new Simulating.Kept(
                simulated.result().origin(), study.sheets(), OptionalLong.of(simulated.events()), parts());
    }

    private List<ResultFolder.Part> parts() {
        return List.of(
                folder -> TableFolder.write(simulated.result(), folder),
                folder -> ChartFolder.write(simulated.result(), Files.createDirectory(folder.resolve(CHARTS))),
                folder -> {
                    Files.writeString(folder.resolve(RESOLVED), study.resolved());
                    LogoFile.write(study.logo(), folder);
                    ReportFile.write(new RunPaper(simulated.result(), background()).paper(), folder);
                });
    }

    private Background background() {
        return ReportBackground.of(
                simulated.result().origin(),
                study,
                study.sheets(),
                simulated.result().solved(),
                simulated.warnings(),
                surroundings);
    }
}
