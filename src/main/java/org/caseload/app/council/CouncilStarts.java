package org.caseload.app.council;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caseload.app.machine.BadInput;
import org.caseload.app.request.BackTestRequest;
import org.caseload.official.Measure;
import org.caseload.official.calibration.Calibration;
import org.caseload.official.calibration.FittedNumbers;
import org.caseload.official.council.Council;
import org.caseload.official.council.Councils;
import org.caseload.official.draft.ScenarioDraft;
import org.caseload.official.draft.Wishes;
import org.caseload.official.panel.PublishedPanel;
import org.caseload.result.backtest.ForecastStart;
import org.caseload.result.backtest.LeftOut;

/** From which councils and years a back-test starts, and the scenario of each: of what was published up to that year, and nothing later. */
public final class CouncilStarts {
    private final Map<Integer, Councils> known = new LinkedHashMap<>();
    private final Map<Integer, Calibration> calibrations = new LinkedHashMap<>();
    private final List<Start> starts = new ArrayList<>();
    private final List<LeftOut> without = new ArrayList<>();

    /**
     * One start.
     *
     * @param council the council, with all that was published of it until today
     * @param year the year from which it is forecast
     */
    public record Start(Council council, int year) {
        /** Said of a start that could not be forecast. */
        public LeftOut leftOut(String reason) {
            return new LeftOut(council.code(), council.name(), year, reason);
        }

        /** Its size is known wherever there is a draft. */
        public ForecastStart from() {
            double holders = council.figure(Measure.CASE_HOLDERS, year).number().orElse(Double.NaN);
            return new ForecastStart(council.code(), council.name(), year, holders);
        }
    }

    /** The starts that are asked for, each with what was published until then; those that cannot be made are kept with the reason. */
    public CouncilStarts(Councils councils, BackTestRequest request, OfficialCouncils official) {
        int to = request.to().orElseGet(() -> councils.newest(Measure.CASES));
        for (int year = request.from(); year <= to; year++) {
            Councils then = councils.until(year);
            known.put(year, then);
            calibrations.put(year, Calibration.of(FittedNumbers.shipped(), PublishedPanel.of(then)));
        }
        for (int year = request.from(); year <= to; year++) {
            for (Council council : asked(councils, year, request, official)) {
                Start start = new Start(council, year);
                if (council.years(Measure.CASES).contains(year)) {
                    starts.add(start);
                } else {
                    without.add(start.leftOut("no number of cases: "
                            + council.figure(Measure.CASES, year).reason()));
                }
            }
        }
        if (starts.isEmpty()) {
            throw new BadInput("from: no council asked for has figures of " + request.from() + " to " + to
                    + "; permitted: years up to " + councils.newest(Measure.CASES));
        }
    }

    private static List<Council> asked(
            Councils councils, int year, BackTestRequest request, OfficialCouncils official) {
        if (!request.named().isEmpty()) {
            return request.named().stream()
                    .map(name -> official.find(councils, name, year))
                    .distinct()
                    .toList();
        }
        List<Council> living = councils.living(Measure.CASES.publication(), year);
        int wanted = Math.min(request.number().orElse(living.size()), living.size());
        List<Council> even = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            even.add(living.get((int) ((long) i * living.size() / wanted)));
        }
        return even;
    }

    /** All starts, by year and code. */
    public List<Start> all() {
        return List.copyOf(starts);
    }

    /** Those of which not even the number of cases is known. */
    public List<LeftOut> without() {
        return List.copyOf(without);
    }

    /**
     * The scenario of a start.
     *
     * @param plan the lines of a plan; empty for one in which nothing is done
     */
    public String scenario(Start start, Optional<String> plan) {
        Councils then = known.get(start.year());
        Council council = then.all().stream()
                .filter(one -> one.code().equals(start.council().code()))
                .findFirst()
                .orElseThrow();
        Wishes wishes = new Wishes(OptionalDouble.empty(), plan, Optional.empty())
                .from(calibrations.get(start.year()).start(council.code(), start.year()));
        return ScenarioDraft.of(then, council, start.year(), wishes).text();
    }
}
