package org.caseload.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.caseload.app.folder.ResultFolder;
import org.caseload.app.machine.Host;
import org.caseload.app.study.StrategyStudy;
import org.caseload.chart.ComparisonCharts;
import org.caseload.files.ComparisonCsv;
import org.caseload.report.chapter.Background;
import org.caseload.report.comparison.ComparisonPaper;
import org.caseload.report.saved.ReportFile;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.scenario.io.picture.LogoFile;

/** Every file of a comparison: tables, charts, and every strategy's resolved scenario. */
final class ComparisonFiles {
    private static final String CHARTS = "charts";
    private static final String RESOLVED = "scenarios";

    private final List<StrategyStudy> competitors;
    private final ComparisonResult result;
    private final Host surroundings;

    /** The files of a comparison. */
    ComparisonFiles(List<StrategyStudy> competitors, ComparisonResult result, Host surroundings) {
        this.competitors = competitors;
        this.result = result;
        this.surroundings = surroundings;
    }

    Simulating.Kept kept() {
        return new Simulating.Kept(result.origin(), sheets(), OptionalLong.empty(), parts());
    }

    private List<ResultFolder.Part> parts() {
        return List.of(
                folder -> ComparisonCsv.write(result, folder),
                folder -> ComparisonCharts.write(result, Files.createDirectory(folder.resolve(CHARTS))),
                this::writeScenarios,
                folder -> LogoFile.write(competitors.get(0).study().logo(), folder),
                folder -> ReportFile.write(new ComparisonPaper(result, background()).paper(), folder));
    }

    private Background background() {
        StrategyStudy base = competitors.get(0);
        return ReportBackground.of(
                result.origin(),
                base.study(),
                sheets(),
                base.contender().design().solved(),
                warnings(),
                surroundings);
    }

    private Map<String, String> sheets() {
        Map<String, String> sheets = new TreeMap<>();
        competitors.forEach(competitor -> sheets.putAll(competitor.study().sheets()));
        return sheets;
    }

    /** What the reader should know before believing the figures, each once: with the strategies that it is about, unless it is all of them. */
    List<String> warnings() {
        Map<String, List<String>> about = new LinkedHashMap<>();
        competitors.forEach(competitor -> competitor
                .contender()
                .design()
                .warnings()
                .told()
                .forEach(warning -> about.computeIfAbsent(warning, first -> new ArrayList<>())
                        .add(competitor.contender().id())));
        return about.entrySet().stream()
                .map(warning -> warning.getValue().size() == competitors.size()
                        ? warning.getKey()
                        : String.join(", ", warning.getValue()) + ": " + warning.getKey())
                .toList();
    }

    private void writeScenarios(Path folder) throws IOException {
        Path resolved = Files.createDirectory(folder.resolve(RESOLVED));
        for (StrategyStudy competitor : competitors) {
            Files.writeString(
                    resolved.resolve(competitor.contender().id() + ".resolved.yaml"),
                    competitor.study().resolved());
        }
    }
}
