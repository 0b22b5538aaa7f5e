package org.caseload.report.chapter;

import org.caseload.result.MeasureName;
import org.caseload.words.Phrases;

/**
 * A measure as the subject of a sentence.
 *
 * @param text such as "Cases per worker in the locality teams, counting starters by their induction,"
 * @param plural whether its verb is plural
 */
public record Subject(String text, boolean plural) {

    /** Puts the teams after the first part of the measure's label and closes an aside with its comma. */
    public static Subject of(MeasureName measure) {
        String label = measure.label();
        int comma = label.indexOf(',');
        String head = comma < 0 ? label : label.substring(0, comma);
        String aside = comma < 0 ? "" : label.substring(comma) + ",";
        return new Subject(head + teams(measure.team()) + aside, Phrases.isPlural(head));
    }

    /** The verb in the form that fits, such as "fall" or "falls". */
    public String verb(String plainForm) {
        if (plural) {
            return plainForm;
        }
        return plainForm.endsWith("ch") ? plainForm + "es" : plainForm + "s";
    }

    /** "are" or "is". */
    public String be() {
        return plural ? "are" : "is";
    }

    /** "they" or "it". */
    public String pronoun() {
        return plural ? "they" : "it";
    }

    /** The measure as a title, without the comma that ends an aside in a sentence. */
    public String title() {
        return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    }

    private static String teams(String team) {
        if (team.isEmpty()) {
            return "";
        }
        int last = team.lastIndexOf('+');
        String names =
                last < 0 ? team : team.substring(0, last).replace("+", ", ") + " and " + team.substring(last + 1);
        return " in the " + names.replace('-', ' ') + " teams";
    }
}
