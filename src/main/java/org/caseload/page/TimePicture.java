package org.caseload.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.caseload.app.study.Study;
import org.caseload.report.html.Html;
import org.caseload.result.PlannedEvent;
import org.caseload.words.EnglishDate;

/** A plan as a picture: a line for each thing that happens, with a mark where in the time it lies. */
final class TimePicture {
    /** A line is so many units wide, whatever the window is; a mark is a hundredth of it. */
    private static final int WIDTH = 1_000;

    private static final int MARK = 10;
    private static final int HEIGHT = 16;

    private TimePicture() {}

    static void show(Html html, Study.PlanDates dates) {
        if (dates.dated().isEmpty()) {
            return;
        }
        html.open("figure", "class", "timeline");
        html.element(
                "figcaption",
                "What happens when, from " + EnglishDate.day(dates.start()) + " to " + EnglishDate.day(dates.end())
                        + (hasNewYear(dates) ? "; thin strokes: new years" : ""));
        html.open("ol").raw("\n");
        for (PlannedEvent event : dates.dated()) {
            html.open("li").element("p", EnglishDate.day(event.date()) + ": " + event.label());
            line(html, dates, event.date());
            html.close("li");
        }
        html.close("ol").close("figure");
    }

    private static boolean hasNewYear(Study.PlanDates dates) {
        return dates.start().getYear() < dates.end().getYear();
    }

    /** The whole time as a line, a tick at each new year, a mark on the day. The words beside it say the same. */
    private static void line(Html html, Study.PlanDates dates, LocalDate day) {
        html.raw("<svg viewBox=\"0 0 " + (WIDTH + MARK) + " " + HEIGHT
                + "\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
        rectangle(html, "line", 0, HEIGHT / 2 - 1, WIDTH + MARK, 2);
        for (LocalDate year = LocalDate.of(dates.start().getYear() + 1, 1, 1);
                year.isBefore(dates.end());
                year = year.plusYears(1)) {
            rectangle(html, "line", place(dates, year), 2, 2, HEIGHT - 4);
        }
        rectangle(html, "mark", place(dates, day), 0, MARK, HEIGHT);
        html.raw("</svg>\n");
    }

    private static long place(Study.PlanDates dates, LocalDate day) {
        return WIDTH
                * Math.max(0, ChronoUnit.DAYS.between(dates.start(), day))
                / ChronoUnit.DAYS.between(dates.start(), dates.end());
    }

    private static void rectangle(Html html, String look, long x, int y, int width, int height) {
        html.raw("<rect class=\"" + look + "\" x=\"" + x + "\" y=\"" + y + "\" width=\"" + width + "\" height=\""
                + height + "\"/>");
    }
}
