package org.caseload.department.record;

/**
 * Something that a reader should know before believing a run.
 *
 * @param rule the rule that says it
 * @param text what it says, in words for a reader
 */
public record Warning(WarningRule rule, String text) {
    @Override
    public String toString() {
        return rule.id() + ": " + text;
    }
}
