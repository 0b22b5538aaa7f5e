package org.caseload.department.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.parameter.TableOrSheet;
import org.caseload.parameter.Tables;

/**
 * Cases open on the start date: how many in each stage, or every one of them.
 *
 * @param byStage counts by stage; none where a file is named
 * @param file the cases themselves
 */
@TableOrSheet
public record OpenCases(Map<String, Integer> byStage, Optional<CaseFile> file) {
    /** Copies the table. */
    public OpenCases {
        byStage = Tables.copy(byStage);
    }

    /** The cases of the file, none without one. */
    public List<OpenCase> listed() {
        return file.map(CaseFile::cases).orElse(List.of());
    }

    /**
     * Cases that workers hold, by stage. A file is complete: a stage that does not occur in it has no open case.
     *
     * @param stages the stages of the pathway
     */
    public Map<String, Integer> held(Iterable<String> stages) {
        if (file.isEmpty()) {
            return byStage;
        }
        Map<String, Integer> held = new LinkedHashMap<>();
        stages.forEach(stage -> held.put(stage, 0));
        listed().stream().filter(OpenCase::isHeld).forEach(row -> held.merge(row.stage(), 1, Integer::sum));
        return held;
    }
}
