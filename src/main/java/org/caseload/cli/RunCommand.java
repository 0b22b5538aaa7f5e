package org.caseload.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.caseload.app.RunRequest;
import org.caseload.app.RunStudy;
import org.caseload.app.Studies;
import org.caseload.app.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code caseload run}. */
@Command(
        name = "run",
        header = "Run a scenario: print the answer, and write tables and charts.",
        description = {
            "",
            "The same scenario, seed, replications and horizon give the same figures to the last byte, on any machine"
                    + " and any number of threads.",
            ""
        },
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  caseload run scenarios/warwickshire-2018.yaml",
            "  caseload run scenarios/warwickshire-2018.yaml --with scenarios/strategies/no-action.yaml",
            "  caseload run scenarios/warwickshire-2018.yaml --replications 2000 --seed 7",
            "  caseload run scenarios/warwickshire-2018.yaml --horizon \"3 years\" --out results/three-years"
        })
final class RunCommand implements Runnable {
    private final Studies studies;
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "The scenario file.")
    private Path file;

    @Mixin
    private WithStrategies with = new WithStrategies();

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "" + RunRequest.USUAL_REPLICATIONS,
            description = "How many runs, 1 to 1,000,000 (default: ${DEFAULT-VALUE}).")
    private long replications;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "" + RunRequest.USUAL_SEED,
            description = "Any whole number; another seed is another set of luck (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads to run on, 1 to 1,024; changes only how long it takes (default: all cores).")
    private Long threads;

    @Option(
            names = "--horizon",
            paramLabel = "SPAN",
            description = "How far to look, instead of what the file states, such as \"24 months\" or \"3 years\".")
    private String horizon;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder for the results (default: results/ and the file's name). An older result there is"
                    + " replaced; anything else is never touched.")
    private Path out;

    @Option(names = "--quiet", description = "Say nothing while the runs are under way.")
    private boolean quiet;

    RunCommand(Studies studies, Surroundings surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        long onThreads = threads == null ? surroundings.cores() : threads;
        new RunStudy(studies, surroundings)
                .run(new RunRequest(
                        file,
                        with.files(),
                        replications,
                        seed,
                        onThreads,
                        Optional.ofNullable(horizon),
                        Optional.ofNullable(out),
                        quiet));
    }
}
