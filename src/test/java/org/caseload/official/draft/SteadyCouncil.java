package org.caseload.official.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.Replication;
import org.caseload.experiment.Replications;
import org.caseload.official.council.Council;
import org.caseload.official.council.Councils;
import org.caseload.result.MeasureName;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.ScenarioReader;

/**
 * What a council's first scenario has become after 52 weeks in which nothing is planned, nothing varies from year to year and cases
 * do not follow capacity: its start was solved so as to hold, so cases and official caseload should be what they were.
 *
 * @param council the council
 * @param year the year of its figures
 * @param cases its cases at the start
 * @param changeOfCases by run: change of all open cases, as a share of those at the start
 * @param changeOfCaseload by run: change of the official caseload, as a share of its mean at the start
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record SteadyCouncil(Council council, int year, double cases, double[] changeOfCases, double[] changeOfCaseload) {
    /** As many weeks later, so that both days are the same weekday. */
    private static final int A_YEAR = 364;

    private static final String NOTHING_VARIES = """
            kind: scenario
            name: steady
            extends: %s
            start-date: %s
            horizon: %d days
            target: { sustained-for: 0 days }
            department:
              demand:
                year-to-year: { standard-deviation: 0 %% }
              from-year-to-year:
                referrals: none
                leaving: none
                sickness: none
                recruitment: none
                holding-cases: none
                posts: none
                cases: none
                assessment: none
                child-protection: none
                looked-after: none
                return-to-norm: none
              cases-follow-capacity: off
            """;

    /** Follows a council from a date, with luck of its own that no other council and no other date meets. */
    static SteadyCouncil of(Councils councils, Council council, int year, LocalDate start, int runs, Path folder) {
        long seed = 10_000L * start.getDayOfYear()
                + 10 * Integer.parseInt(council.code().substring(0, 3))
                + year % 10;
        String draft = year + "-" + council.slug() + ".yaml";
        write(ScenarioDraft.of(councils, council, year, Wishes.NONE).text(), folder.resolve(draft));
        Path steady = folder.resolve(start + "-" + draft);
        write(String.format(Locale.ROOT, NOTHING_VARIES, draft, start, A_YEAR), steady);
        Scenario scenario = ScenarioReader.read(steady, folder).value().orElseThrow();
        PreparedStudy study = new PreparedStudy(scenario);
        double[] cases = new double[runs];
        double[] before = new double[runs];
        double[] after = new double[runs];
        double[] change = new double[runs];
        for (int run = 0; run < runs; run++) {
            Replication replication = new Replications(study, seed).run(run + 1);
            cases[run] = read(study, replication, "open.all", 0);
            change[run] = read(study, replication, "open.all", A_YEAR) / cases[run] - 1;
            before[run] = read(study, replication, "caseload.dfe", 0);
            after[run] = read(study, replication, "caseload.dfe", A_YEAR);
        }
        double atStart = Arrays.stream(before).average().orElseThrow();
        double[] ofCaseload = new double[runs];
        Arrays.setAll(ofCaseload, run -> (after[run] - before[run]) / atStart);
        return new SteadyCouncil(council, year, cases[0], change, ofCaseload);
    }

    private static double read(PreparedStudy study, Replication replication, String measure, int day) {
        List<String> lines =
                study.book().entries().stream().map(MeasureName::key).toList();
        return replication
                .values()
                .at(lines.indexOf(measure), Arrays.binarySearch(study.book().days(), day));
    }

    private static void write(String text, Path file) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
