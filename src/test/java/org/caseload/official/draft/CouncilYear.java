package org.caseload.official.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.caseload.department.staffing.Unbalanced;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.Replications;
import org.caseload.official.Measure;
import org.caseload.official.calibration.Calibration;
import org.caseload.official.calibration.FittedNumbers;
import org.caseload.official.council.Council;
import org.caseload.official.council.Councils;
import org.caseload.official.panel.PublishedPanel;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.ParseResult;
import org.caseload.scenario.io.ScenarioReader;

/**
 * What becomes of the first scenario of a council: written, read, its start solved, run.
 *
 * @param council the council
 * @param lines how many lines the file has
 * @param refusal why it cannot be run; empty where it can
 * @param referrals referrals solved over those stated; not a number where there are none
 */
record CouncilYear(Council council, int lines, String refusal, double referrals) {
    private static final int SEED = 1989;
    private static final double DAYS_OF_YEAR = 365.25;

    /** Those with figures of a year. */
    static List<Council> withFigures(Councils councils, int year) {
        return councils.living(Measure.CASES.publication(), year).stream()
                .filter(council -> council.years(Measure.CASES).contains(year))
                .toList();
    }

    /** Every council of a year with figures, with so many replications each; none to solve the start alone. */
    static List<CouncilYear> all(Councils councils, int year, int replications, Path folder) {
        return of(withFigures(councils, year), councils, year, replications, folder);
    }

    /** Some councils of a year with figures. */
    static List<CouncilYear> of(List<Council> withFigures, Councils councils, int year, int replications, Path folder) {
        Calibration calibration = Calibration.of(FittedNumbers.shipped(), PublishedPanel.of(councils));
        List<Wishes> wishes = withFigures.stream()
                .map(council -> Wishes.NONE.from(calibration.start(council.code(), year)))
                .toList();
        return IntStream.range(0, wishes.size())
                .parallel()
                .mapToObj(i -> of(
                        withFigures.get(i),
                        ScenarioDraft.of(councils, withFigures.get(i), year, wishes.get(i))
                                .text(),
                        replications,
                        folder))
                .toList();
    }

    private static CouncilYear of(Council council, String text, int replications, Path folder) {
        Path file = written(text, folder.resolve(council.slug() + ".yaml"));
        int lines = (int) text.lines().count();
        ParseResult<Scenario> reading = ScenarioReader.read(file, folder);
        if (!reading.isValid()) {
            return new CouncilYear(council, lines, reading.problemText(), Double.NaN);
        }
        try {
            PreparedStudy study = new PreparedStudy(reading.value().orElseThrow(), reading.uncertain());
            if (replications > 0) {
                new Replications(study, SEED).runTo(replications, 1, done -> {});
            }
            return new CouncilYear(council, lines, "", ratio(study));
        } catch (Unbalanced | IllegalStateException refusal) {
            return new CouncilYear(council, lines, String.valueOf(refusal.getMessage()), Double.NaN);
        }
    }

    private static Path written(String text, Path file) {
        try {
            return Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static double ratio(PreparedStudy study) {
        Optional<Double> published = study.scenario().department().demand().publishedReferrals().stream()
                .boxed()
                .findFirst();
        return published
                .map(stated -> study.blueprint().balance().referralsPerDay() * DAYS_OF_YEAR / stated)
                .orElse(Double.NaN);
    }
}
