package org.caseload.analytic;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Where all room fills, cases for each worker are after a recruitment what they were before: open cases follow the path of capacity,
 * 1.2 to the power of 1 − e^(−t/30.4375) after t days, at the end of each step of 28 days.
 */
class RoomFillsTest {
    private static final String FILE = "cases-follow-capacity.yaml";
    private static final double[] DAYS = {28, 56, 84, 140, 392};
    private static final String[] PUBLISHED = {"3000.00", "3347.69", "3497.24", "3583.48", "3600.00"};

    @Test
    void open_cases_follow_capacity() {
        List<OpenCases> runs = ExactModel.of(FILE).replications(30, () -> new OpenCases(0, DAYS));
        IntStream.range(0, DAYS.length).forEach(i -> {
            int since = (int) DAYS[i] - 28;
            double exact = 3000 * Math.pow(1.2, 1 - Math.exp(-since / 30.4375));
            new Claim(
                            FILE,
                            "room fills: open cases " + since + " days after a fifth more capacity",
                            "3000 · 1.2^(1 − e^(−" + since + "/30.4375))",
                            PUBLISHED[i],
                            exact)
                    .holdsFor(runs, run -> run.all().at(i));
        });
    }
}
