package org.caseload.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseload.result.MadeUpRun;
import org.caseload.result.MeasureName;
import org.caseload.result.PlannedEvent;

/** Made-up results at every edge that charts must look right at. */
public final class Samples {
    private static final LocalDate START = LocalDate.of(2018, 7, 17);

    private Samples() {}

    public static Map<String, MadeUpRun> all() {
        Map<String, MadeUpRun> samples = new LinkedHashMap<>();
        samples.put("Warwickshire", MadeUpRun.warwickshire());
        samples.put("target reached", MadeUpRun.warwickshire().reaching(0.8).following(years -> 24 - 6 * years));
        samples.put(
                "target reached by all", MadeUpRun.warwickshire().reaching(1).following(years -> 12));
        samples.put("target reached by none", MadeUpRun.warwickshire().reaching(0));
        samples.put(
                "no target, no plan", MadeUpRun.warwickshire().withoutTarget().planning(List.of()));
        samples.put("target far above", MadeUpRun.warwickshire().atMost(150));
        samples.put("target with decimals", MadeUpRun.warwickshire().atMost(17.25));
        samples.put("a day", horizon(START));
        samples.put("a month", horizon(START.plusMonths(1)));
        samples.put("two months", horizon(START.plusMonths(2)));
        samples.put("half a year", horizon(START.plusMonths(6)));
        samples.put("a year", horizon(START.plusYears(1)));
        samples.put("three years", horizon(START.plusYears(3)));
        samples.put("five years", horizon(START.plusYears(5)));
        samples.put("twenty years", horizon(START.plusYears(20)));
        samples.put("sixty years", horizon(START.plusYears(60)));
        samples.put("three actions", MadeUpRun.warwickshire().planning(plan(10, 300, 700)));
        samples.put("two actions on a day", MadeUpRun.warwickshire().planning(plan(48, 48)));
        samples.put("actions at both ends", MadeUpRun.warwickshire().planning(plan(0, 731)));
        samples.put("actions outside", MadeUpRun.warwickshire().planning(plan(-20, 900)));
        samples.put(
                "twelve actions",
                MadeUpRun.warwickshire().planning(plan(10, 48, 52, 55, 170, 172, 260, 330, 420, 430, 600, 720)));
        samples.put("an action in many words", MadeUpRun.warwickshire().planning(List.of(longWinded())));
        samples.put("long names", longNames());
        samples.put("thousands", thousands());
        samples.put(
                "hardly moving",
                MadeUpRun.warwickshire().withoutTarget().following(years -> 340 + 2 * Math.sin(years * 6)));
        samples.put("wide bands", MadeUpRun.warwickshire().asWideAs(6).reaching(0.4));
        samples.put(
                "zero throughout",
                MadeUpRun.warwickshire().following(years -> 0).atMost(0).asWideAs(0));
        samples.put(
                "tiny",
                MadeUpRun.warwickshire().following(years -> 0.02).atMost(0.01).asWideAs(0.01));
        samples.put(
                "gaps",
                MadeUpRun.warwickshire()
                        .following(years -> (years > 0.5 && years < 0.8) || years > 1.7 ? Double.NaN : 20 + years));
        samples.put("never defined", MadeUpRun.warwickshire().following(years -> Double.NaN));
        return samples;
    }

    private static MadeUpRun horizon(LocalDate end) {
        return MadeUpRun.warwickshire().between(START, end);
    }

    private static List<PlannedEvent> plan(int... days) {
        String[] labels = {
            "Project team of 8 begins",
            "30 newly qualified start",
            "Early help takes 5 % of referrals",
            "Threshold moves 4 % of plans to child in need, by a revised multi-agency document",
            "Caps at 20"
        };
        List<PlannedEvent> plan = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            plan.add(new PlannedEvent(START.plusDays(days[i]), labels[i % labels.length], i == 1));
        }
        return plan;
    }

    private static PlannedEvent longWinded() {
        return new PlannedEvent(
                LocalDate.of(2018, 9, 3),
                "About thirty newly qualified social workers start in the locality teams, with a protected caseload for "
                        + "the whole of their first year in practice, and with two more practice educators",
                true);
    }

    private static MadeUpRun longNames() {
        MeasureName name = new MeasureName(
                "caseload.ramped",
                "assessment and intervention north+assessment and intervention south+children with disabilities",
                "Cases per worker, counting starters by their induction and leaving out everybody who is absent for "
                        + "more than twenty working days",
                "cases per full-time equivalent worker",
                1);
        return MadeUpRun.warwickshire()
                .measuring(name)
                .named("Warwickshire 2018 with thirty newly qualified starters added and everybody else as before, "
                        + "aVeryLongWordThatNobodyWouldWriteButThatMustNotRunOutOfTheChartWhateverHappensToItHere");
    }

    private static MadeUpRun thousands() {
        return MadeUpRun.warwickshire()
                .measuring(new MeasureName("cases.open", "", "Open cases", "cases", 0))
                .atMost(2000)
                .following(years -> 2699 - 100 * years)
                .asWideAs(60);
    }
}
