package org.caseload.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caseload.result.MadeUpRun;
import org.caseload.result.MeasureName;
import org.caseload.result.RunResult;
import org.junit.jupiter.api.Test;

class SummaryFileTest {
    private static String summary(RunResult result) throws IOException {
        StringWriter out = new StringWriter();
        RecordWriter.write(SummaryFile.of(result), out);
        return out.toString();
    }

    @Test
    void begins_with_the_origin_target_and_time_to_target() throws IOException {
        assertThat(summary(MadeUpRun.warwickshire().reaching(0.6).result())).startsWith("""
                        {
                          "format": 2,
                          "scenario": "Warwickshire 2018",
                          "question": "About 30 social workers start in September. When do caseloads reach 15?",
                          "scenarioHash": "4f2a91c07b3e5d6a8899aabbccddeeff00112233445566778899aabbccddeeff",
                          "version": "0.1.0",
                          "seed": 20180717,
                          "replications": 500,
                          "startDate": "2018-07-17",
                          "endDate": "2020-07-17",
                          "target": {
                            "measure": "caseload.ramped",
                            "teams": [
                              "locality"
                            ],
                            "atMost": 15.0000,
                            "sustainedForDays": 28
                          },
                          "timeToTarget": {
                            "n": 500,
                            "reached": 300,
                            "reachedShare": 0.6000,
                            "reachedLow": 0.5565,
                            "reachedHigh": 0.6420,
                            "medianDays": 667.0,
                            "medianLowDays": null,
                            "medianHighDays": null,
                            "p10Days": 298.0,
                            "p90Days": null,
                            "reachedBy": [
                              {"date": "2018-07-17", "probability": 0.0000, "low": 0.0000, "high": 0.0076},
                        """);
    }

    @Test
    void writes_one_reading_a_line() throws IOException {
        assertThat(summary(MadeUpRun.warwickshire().following(years -> 20).result()))
                .contains("""
                          "measures": {
                            "caseload.ramped/locality": [
                              {"date": "2018-07-17", "n": 500, "mean": 20.0000, "low": 19.9781, "high": 20.0219, \
                        "p10": 19.6796, "p50": 20.0000, "p90": 20.3204},
                        """);
    }

    @Test
    void is_well_formed_and_holds_the_keys_in_order() throws IOException {
        assertThat(topLevelKeys(summary(MadeUpRun.warwickshire().result())))
                .containsExactly(
                        "format",
                        "scenario",
                        "question",
                        "scenarioHash",
                        "version",
                        "seed",
                        "replications",
                        "startDate",
                        "endDate",
                        "target",
                        "timeToTarget",
                        "measures",
                        "caseloadSpread",
                        "solved",
                        "events",
                        "outsideView",
                        "uncertainInputs",
                        "chanceAndIgnorance",
                        "varianceShares",
                        "adjustedMeans",
                        "influences",
                        "worthKnowing",
                        "planEffect",
                        "planCost");
    }

    @Test
    void says_null_where_there_is_no_target_and_no_value() throws IOException {
        String summary = summary(MadeUpRun.warwickshire()
                .withoutTarget()
                .following(years -> Double.NaN)
                .result());
        assertThat(summary)
                .contains("\"target\": null,\n  \"timeToTarget\": null,\n")
                .contains("\"n\": 0, \"mean\": null, \"low\": null,");
    }

    @Test
    void names_each_team_of_the_target() throws IOException {
        MeasureName twoTeams = new MeasureName("caseload.dfe", "locality+duty", "Cases", "cases", 1);
        assertThat(summary(MadeUpRun.warwickshire().measuring(twoTeams).result()))
                .contains("\"teams\": [\n      \"locality\",\n      \"duty\"\n    ]")
                .contains("\"caseload.dfe/locality+duty\": [");
    }

    @Test
    void writes_empty_lists_and_hard_texts_well() throws IOException {
        String summary = summary(MadeUpRun.warwickshire()
                .planning(List.of())
                .named("a \"quoted\" naïve\nname")
                .result());
        assertThat(summary).contains("\"events\": [],\n").contains("a \\\"quoted\\\" naïve\\nname");
        assertThat(topLevelKeys(summary))
                .contains(
                        "events",
                        "uncertainInputs",
                        "chanceAndIgnorance",
                        "varianceShares",
                        "adjustedMeans",
                        "influences",
                        "worthKnowing",
                        "planEffect",
                        "planCost");
    }

    @Test
    void does_not_depend_on_the_machines_language() throws IOException {
        RunResult result = MadeUpRun.warwickshire()
                .between(LocalDate.of(2018, 7, 17), LocalDate.of(2018, 9, 17))
                .result();
        String here = summary(result);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(summary(result)).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> topLevelKeys(String json) throws IOException {
        List<String> keys = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME
                        && parser.getParsingContext().getParent().inRoot()) {
                    keys.add(parser.currentName());
                }
            }
        }
        return keys;
    }
}
