package org.caseload.report.saved;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseload.report.JsonValue;
import org.caseload.report.UnreadableResult;
import org.caseload.result.MeasureName;

/** What measures are called, by their keys. */
final class MeasureNames {
    private final Map<String, MeasureName> names = new LinkedHashMap<>();

    private MeasureNames() {}

    static MeasureNames read(JsonValue list) {
        MeasureNames read = new MeasureNames();
        for (JsonValue json : list.items()) {
            MeasureName name = new MeasureName(
                    json.at("measure").text(),
                    json.at("team").text(),
                    json.at("label").text(),
                    json.at("unit").text(),
                    json.at("decimals").whole());
            read.names.put(name.key(), name);
        }
        return read;
    }

    MeasureName of(String key) {
        MeasureName name = names.get(key);
        if (name == null) {
            throw new UnreadableResult("report.json has no name for the measure " + key);
        }
        return name;
    }

    MeasureName of(String id, List<String> teams) {
        return of(teams.isEmpty() ? id : id + "/" + String.join("+", teams));
    }
}
