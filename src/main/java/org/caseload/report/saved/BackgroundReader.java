package org.caseload.report.saved;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caseload.report.JsonValue;
import org.caseload.report.UnreadableResult;
import org.caseload.report.chapter.ArrivalEffect;
import org.caseload.report.chapter.Background;
import org.caseload.report.chapter.SavedInput;
import org.caseload.result.PlannedEvent;

/** Reads what a finished result says beside its figures. */
final class BackgroundReader {
    private BackgroundReader() {}

    static Background read(JsonValue manifest, JsonValue words, Path folder) {
        for (String file : manifest.at("files").texts()) {
            if (!Files.isRegularFile(folder.resolve(file))) {
                throw new UnreadableResult(file + " is missing, which manifest.json lists");
            }
        }
        Map<String, String> sheets = new TreeMap<>();
        manifest.at("sheets").fields().forEach((name, checksum) -> sheets.put(name, checksum.text()));
        JsonValue commit = manifest.at("commit");
        return new Background(
                manifest.at("command").text(),
                manifest.at("version").text(),
                commit.isNone() ? Optional.empty() : Optional.of(commit.text()),
                manifest.at("jdk").text(),
                manifest.at("written").instant(),
                sheets,
                words.at("answer").texts(),
                words.find("arrival").map(BackgroundReader::arrival),
                SharedParts.solved(words.at("solved")),
                words.at("inputs").items().stream().map(BackgroundReader::input).toList(),
                words.at("warnings").texts(),
                folder.resolve("charts"));
    }

    private static ArrivalEffect arrival(JsonValue json) {
        return new ArrivalEffect(
                new PlannedEvent(json.at("date").date(), json.at("label").text(), true),
                around(json.at("official")),
                around(json.at("cases")));
    }

    private static ArrivalEffect.Around around(JsonValue json) {
        return new ArrivalEffect.Around(SharedParts.reading(json.at("before")), SharedParts.reading(json.at("after")));
    }

    private static SavedInput input(JsonValue json) {
        return new SavedInput(
                json.at("path").text(),
                json.at("value").text(),
                json.at("where").text(),
                json.at("basis").text(),
                json.at("assumed").yes());
    }
}
