package org.caseload.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.app.CompareStrategies;
import org.caseload.app.machine.Host;
import org.caseload.app.request.CompareRequest;
import org.caseload.app.request.Printing;
import org.caseload.app.request.RunRequest;
import org.caseload.app.study.Studies;
import org.caseload.cli.option.ClusterOption;
import org.caseload.cli.option.DetailOptions;
import org.caseload.cli.option.ReportOptions;
import org.caseload.cli.option.RunOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code caseload compare}. */
@Command(
        name = "compare",
        header = "Compare strategies under the same luck: what each gains, what it costs, which is best.",
        description = {
            "",
            "Every strategy meets the same children, the same sickness and the same chances run by run, so that a"
                    + " difference between two of them is due to the strategies. Finished batches of 50 runs are kept in"
                    + " \u2024batches beside the results until the comparison is done: interrupted, the same command goes on"
                    + " from there.",
            ""
        },
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  caseload compare scenarios/warwickshire-2018-do-nothing.yaml scenarios/strategies",
            "  caseload compare scenarios/kent-2011-do-nothing.yaml scenarios/kent-2011.yaml --replications 200",
            "  caseload compare BASE STRATEGY --precision \"caseload.dfe@2019-09: 0.1\" --replications 5000",
            "  caseload compare BASE STRATEGY --futures scenarios/futures/demand-and-turnover.yaml"
        })
final class CompareCommand implements Runnable {
    private final Studies studies;
    private final Host surroundings;

    @Parameters(index = "0", paramLabel = "BASE", description = "The scenario file that all are held against.")
    private Path base;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "STRATEGY",
            description = "Strategy files, scenario files, or folders of them.")
    private List<Path> strategies;

    @Option(
            names = "--with",
            paramLabel = "FILE",
            description = "A strategy file that applies to the base and to every strategy; may be given several times.")
    private List<Path> with = new ArrayList<>();

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "" + RunRequest.USUAL_REPLICATIONS,
            description = "Runs of each strategy, 2 to 1,000,000 (default: ${DEFAULT-VALUE}); with --precision the most"
                    + " there may be.")
    private long replications;

    @Option(
            names = "--precision",
            paramLabel = "WORDS",
            description =
                    "Run until the 95\u00a0%% half-width of every strategy's mean is small enough, such as"
                            + " \"caseload\u2024dfe@2019\u201109:\u00a00.1\" or \"open\u2024all@2020\u201101:\u00a01\u00a0%%\", of the share of its runs that reach the"
                            + " target (\"target\u2024reached@2020\u201107:\u00a00.02\"), or of its difference from the base (\"difference"
                            + " caseload\u2024dfe@2019\u201109:\u00a00.1\"); may be given several times. Looked at after every 50 runs.")
    private List<String> precision = new ArrayList<>();

    @Option(
            names = "--indifference",
            paramLabel = "CASES",
            defaultValue = CompareRequest.USUAL_INDIFFERENCE,
            description = "A difference in cases per worker too small to choose by (default: ${DEFAULT-VALUE}).")
    private double indifference;

    @Option(
            names = "--futures",
            paramLabel = "FILE",
            description =
                    "A file of futures: the base and every strategy are tried in each of them, and the answer says of which"
                            + " strategy least may be regretted.")
    private Path futures;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder for the results (default: results/, the base's name and -comparison).")
    private Path out;

    @Option(
            names = "--question",
            paramLabel = "TEXT",
            description = "What is asked of the comparison, for its report (default: which option brings caseloads down"
                    + " most, and what each costs).")
    private String question;

    @Mixin
    private DetailOptions detail = new DetailOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Mixin
    private RunOptions options = new RunOptions();

    @Mixin
    private ClusterOption cluster = new ClusterOption();

    CompareCommand(Studies studies, Host surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        Path results = new CompareStrategies(studies, surroundings)
                .compare(new CompareRequest(
                        options.study(base, with),
                        strategies,
                        options.settings(replications, surroundings).on(cluster.on()),
                        Optional.ofNullable(out),
                        indifference,
                        precision,
                        Optional.ofNullable(futures),
                        Optional.ofNullable(question),
                        new Printing(detail.detail(), false)));
        report.write(results, surroundings);
    }
}
