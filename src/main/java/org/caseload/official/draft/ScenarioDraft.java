package org.caseload.official.draft;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caseload.official.council.Council;
import org.caseload.official.council.Councils;

/**
 * A council's first scenario.
 *
 * @param text the scenario file
 * @param missing which figures were missing and what stands in for them, a sentence each
 */
public record ScenarioDraft(String text, List<String> missing) {
    /** Copies the list. */
    public ScenarioDraft {
        Objects.requireNonNull(text, "text");
        missing = List.copyOf(missing);
    }

    /**
     * Of what a first scenario says of a council, how children come and how their cases go on: the tables {@code pathway:} and
     * {@code demand:}, without what the council's figures of timeliness would make of the lengths.
     *
     * @param year as in {@link #of}
     */
    public static String practice(Councils councils, Council council, int year) {
        Page page = new Page();
        KnownFigures figures = new KnownFigures(councils, council, year);
        page.table("pathway", new PathwayDraft(figures, Optional.empty(), page)::write);
        page.table("demand", new DepartmentDraft(figures, Wishes.NONE, page)::demand);
        return page.text();
    }

    /**
     * Writes a scenario from what is known of a council.
     *
     * @param councils all councils, for what stands in and for England's figures
     * @param council the council
     * @param year the year of the workforce census that it starts from, in which its number of cases is published
     * @param wishes what is wanted beside that
     */
    public static ScenarioDraft of(Councils councils, Council council, int year, Wishes wishes) {
        return new DraftWriter(new KnownFigures(councils, council, year), wishes).write();
    }
}
