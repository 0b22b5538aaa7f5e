package org.caseload.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.caseload.app.folder.Manifest;
import org.caseload.app.folder.ResultFolder;
import org.caseload.app.machine.Host;
import org.caseload.app.study.Study;
import org.caseload.chart.ChartFolder;
import org.caseload.files.TableFolder;
import org.caseload.report.chapter.Background;
import org.caseload.report.run.RunPaper;
import org.caseload.report.saved.ReportFile;
import org.caseload.scenario.io.picture.Logo;

/** Every file of a result: tables, charts, the resolved scenario, and the manifest that lists them. */
final class ResultFiles {
    private static final String CHARTS = "charts";
    private static final String RESOLVED = "scenario.resolved.yaml";

    private final Study study;
    private final Study.Simulated simulated;
    private final Host surroundings;
    private final long threads;
    private final long millis;

    /** The files of a result that took so many milliseconds to simulate on so many threads. */
    ResultFiles(Study study, Study.Simulated simulated, Host surroundings, long threads, long millis) {
        this.study = study;
        this.simulated = simulated;
        this.surroundings = surroundings;
        this.threads = threads;
        this.millis = millis;
    }

    /** What goes into the folder before its manifest. Between two parts a run can be stopped. */
    List<ResultFolder.Part> parts() {
        return List.of(
                folder -> TableFolder.write(simulated.result(), folder),
                folder -> ChartFolder.write(simulated.result(), Files.createDirectory(folder.resolve(CHARTS))),
                folder -> {
                    Files.writeString(folder.resolve(RESOLVED), study.resolved());
                    Logo.write(study.logo(), folder);
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

    /** The manifest, which lists the files written before it. */
    void writeManifest(Path folder, List<String> files) throws IOException {
        Manifest manifest = Manifest.of(
                simulated.result().origin(),
                study.sheets(),
                surroundings,
                threads,
                OptionalLong.of(simulated.events()),
                OptionalLong.of(millis),
                files);
        manifest.write(folder);
    }
}
