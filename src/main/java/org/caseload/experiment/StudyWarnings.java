package org.caseload.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.caseload.department.record.Warning;
import org.caseload.parameter.Tables;

/**
 * What a reader should know before believing a study, apart from what its author knows and accepts.
 *
 * @param unanswered what nobody has accepted
 * @param accepted what the scenario accepts
 * @param reasons by the rule's name: why
 */
public record StudyWarnings(List<Warning> unanswered, List<Warning> accepted, Map<String, String> reasons) {
    /** Copies the lists. */
    public StudyWarnings {
        unanswered = List.copyOf(unanswered);
        accepted = List.copyOf(accepted);
        reasons = Tables.copy(reasons);
    }

    /**
     * Tells those apart that are accepted.
     *
     * @param all what all rules say
     * @param reasons by a rule's name: why what it says is accepted
     */
    static StudyWarnings of(List<Warning> all, Map<String, String> reasons) {
        return new StudyWarnings(
                all.stream()
                        .filter(warning -> !reasons.containsKey(warning.rule().id()))
                        .toList(),
                all.stream()
                        .filter(warning -> reasons.containsKey(warning.rule().id()))
                        .toList(),
                reasons);
    }

    /** Everything for a reader of an answer, what is accepted last and with its reason. */
    public List<String> told() {
        List<String> told =
                new ArrayList<>(unanswered.stream().map(Warning::text).toList());
        accepted.forEach(warning -> told.add(warning.text() + " Accepted: " + reason(warning)));
        return told;
    }

    /**
     * Everything for the author of a scenario, each with the name of its rule and the place that it is about.
     *
     * @param place where a key of the scenario stands: file, line and column; empty where it is not written
     */
    public List<String> named(UnaryOperator<String> place) {
        List<String> named = new ArrayList<>();
        unanswered.forEach(warning -> named.add("warning: " + warning.text() + " [" + rule(warning, place) + "]"));
        accepted.forEach(warning ->
                named.add("accepted: " + warning.text() + " [" + rule(warning, place) + ": " + reason(warning) + "]"));
        return named;
    }

    private static String rule(Warning warning, UnaryOperator<String> place) {
        String where = place.apply(warning.rule().about());
        return warning.rule().id() + (where.isEmpty() ? "" : ", " + where);
    }

    private String reason(Warning warning) {
        return reasons.get(warning.rule().id());
    }
}
