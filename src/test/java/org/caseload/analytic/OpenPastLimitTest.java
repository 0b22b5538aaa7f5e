package org.caseload.analytic;

import java.util.List;
import java.util.stream.IntStream;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.measure.MeasureCatalogue;
import org.caseload.measure.MeasureRecorder;
import org.caseload.result.Measures;
import org.junit.jupiter.api.Test;

/** Open cases past a limit: those of the start are as many as those of any later day. */
class OpenPastLimitTest {
    /** Where lengths are exponential, e^(−45/120) of the open cases have been open for more than 45 days. */
    @Test
    void older_cases_are_as_many_at_the_start_as_later() {
        String file = "open-past-limit.yaml";
        ExactModel model = ExactModel.of(file);
        PreparedDepartment blueprint = model.blueprint();
        MeasureCatalogue book =
                new MeasureCatalogue(blueprint, new int[] {0, 365}, Measures.CASELOAD_DFE, List.of(), new int[] {});
        int line = IntStream.range(0, book.entries().size())
                .filter(l -> book.entries().get(l).id().equals("open.overdue"))
                .findFirst()
                .orElseThrow();
        List<MeasureRecorder> runs = model.replications(60, book::recorder);
        double exact = 25 * 120 * Math.exp(-45 / 120.0);
        new Claim(file, "cases open beyond 45 days, at the start", "25 × 120 e^(−45/120)", "2061.87", exact)
                .holdsFor(runs, run -> run.values()[line][0]);
        new Claim(file, "cases open beyond 45 days, a year later", "25 × 120 e^(−45/120)", "2061.87", exact)
                .holdsFor(runs, run -> run.values()[line][1]);
    }
}
