package org.caseload.golden;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.caseload.experiment.Experiment;
import org.caseload.experiment.PreparedStudy;
import org.caseload.files.RecordWriter;
import org.caseload.files.ReplicationsCsv;
import org.caseload.files.SeriesCsv;
import org.caseload.files.SummaryFile;
import org.caseload.result.Origin;
import org.caseload.result.RunResult;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.ParseResult;
import org.caseload.scenario.io.ScenarioReader;

/** The text of a run's summary, series and replications, as one: what must be the same wherever it is made. */
final class Bytes {
    private Bytes() {}

    /** Prints the text of a run; for another Java virtual machine started by a test. */
    public static void main(String[] args) {
        System.out.print(of(Path.of(args[0]), Integer.parseInt(args[1]), 1));
    }

    static String of(Path file, int replications, int threads) {
        return of(run(file, replications, threads));
    }

    static String of(RunResult result) {
        return summary(result) + series(result) + rows(result);
    }

    /** The rows of a run, and the hashes of its summary and series: small enough to keep and to read. */
    static String golden(RunResult result) {
        return rows(result) + "summary.json " + sha256(summary(result)) + "\nseries.csv " + sha256(series(result))
                + "\n";
    }

    static RunResult run(Path file, int replications, int threads) {
        Path here = Path.of("").toAbsolutePath();
        ParseResult<Scenario> reading = ScenarioReader.read(here.resolve(file), here);
        Scenario scenario = reading.value().orElseThrow(() -> new IllegalArgumentException(reading.problemText()));
        Origin origin = new Origin(
                scenario.name(),
                scenario.question(),
                "0123456789abcdef",
                "golden",
                20180717,
                replications,
                scenario.startDate(),
                scenario.endDate(),
                "golden");
        return Experiment.run(new PreparedStudy(scenario, reading.uncertain()), origin, threads, done -> {})
                .result();
    }

    private static String summary(RunResult result) {
        return written(text -> RecordWriter.write(SummaryFile.of(result), text));
    }

    private static String series(RunResult result) {
        return written(text -> SeriesCsv.write(result, text));
    }

    private static String rows(RunResult result) {
        return written(text -> ReplicationsCsv.write(result, text));
    }

    private interface Writing {
        void to(StringWriter text) throws IOException;
    }

    private static String written(Writing writing) {
        try {
            StringWriter text = new StringWriter();
            writing.to(text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
