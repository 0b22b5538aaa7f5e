package org.caseload.official.draft;

import static org.caseload.official.draft.Stated.quoted;

import java.util.Locale;
import java.util.OptionalDouble;
import org.caseload.official.Measure;
import org.caseload.official.council.Council;
import org.caseload.words.Wrapped;

/** Writes the whole of a first scenario. */
final class DraftWriter {
    /** Where nobody said what the target is. Assumption: England's average was 15.2 to 17.7 in 2017 to 2025. */
    private static final double USUAL_TARGET = 15;

    private static final int CENSUS_MONTH = 9;
    private static final int CENSUS_DAY = 30;

    private final KnownFigures figures;
    private final Wishes wishes;
    private final Page page = new Page();

    DraftWriter(KnownFigures figures, Wishes wishes) {
        this.figures = figures;
        this.wishes = wishes;
    }

    ScenarioDraft write() {
        Council council = figures.council();
        String target = KnownFigures.plain(wishes.target().orElse(USUAL_TARGET), 2);
        page.line("# yaml-language-server: $schema=scenario.schema.json");
        head(council);
        page.line("kind: scenario");
        int from = wishes.lists().map(lists -> lists.day().getYear()).orElse(figures.year());
        page.line("name: " + quoted(council.name() + " " + from));
        page.line("question: " + quoted(question(target)));
        page.value("start-date", startDate());
        page.line("horizon: 24 months");
        page.line("target: { at-most: " + target + ", "
                + (wishes.target().isPresent()
                        ? "source: " + quoted("asked for when the file was written")
                        : Stated.assumed("", "what your council aims at").provenance())
                + " }");
        page.line("");
        DepartmentDraft department = new DepartmentDraft(figures, wishes, page);
        page.table("department", department::write);
        page.line("");
        wishes.plan().ifPresentOrElse(plan -> plan.lines().forEach(page::line), this::noPlan);
        page.table("accept", department::accepted);
        page.line("");
        report(council);
        return new ScenarioDraft(page.text(), figures.missing());
    }

    private String question(String target) {
        OptionalDouble caseload = figures.number(Measure.CASELOAD);
        return caseload.isPresent() && caseload.getAsDouble() <= Double.parseDouble(target)
                ? "Do cases per worker stay at or below " + target + "?"
                : "When do cases per worker come down to " + target + "?";
    }

    private void head(Council council) {
        comment(council.name() + " as official figures of " + figures.year()
                + " show it. Beside each value stands whether it is published (file, year, column), derived (how) or"
                + " assumed. Replace what is assumed by your own figures, what matters most first:");
        int number = 1;
        for (String first : wishes.lists().isPresent() ? DepartmentDraft.FIRST_WITH_LISTS : DepartmentDraft.FIRST) {
            page.line("#  " + number++ + ". " + first);
        }
    }

    private void comment(String text) {
        Wrapped.lines(text).forEach(line -> page.line("# " + line));
    }

    private Stated startDate() {
        return wishes.lists()
                .map(lists -> Stated.assumed(
                        lists.day().toString(), "the newest day in your lists; state the day of which they are"))
                .orElseGet(() -> Stated.published(
                        String.format(Locale.ROOT, "%d-%02d-%d", figures.year(), CENSUS_MONTH, CENSUS_DAY),
                        "day of the workforce census"));
    }

    private void noPlan() {
        page.line("# What is to be done, such as what stands in scenarios/strategies; nothing yet.");
        page.line("plan: {}");
    }

    private void report(Council council) {
        page.line("# What reports set beside the figures; it changes none of them.");
        page.table("report", () -> {
            page.line("council: " + quoted(council.name()));
            OptionalDouble england = figures.england(Measure.CASELOAD);
            if (england.isPresent()) {
                page.line("comparators: { england: { name: England, caseload: "
                        + KnownFigures.plain(england.getAsDouble(), 1)
                        + ", date: " + figures.year() + "-" + "09-30" + ", source: "
                        + quoted("published: " + Measure.CASELOAD.publication().title() + ", " + figures.year())
                        + " } }");
            }
        });
    }
}
