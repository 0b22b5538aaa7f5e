package org.caseload.report.chapter;

import java.time.LocalDate;
import java.util.Optional;
import org.caseload.calendar.Dates;
import org.caseload.report.Report;
import org.caseload.result.Origin;
import org.caseload.words.EnglishDate;
import org.caseload.words.RunCount;

/** How papers begin: who, for whom, and, where they recommend nothing, why and on which question. */
public final class Opening {
    private final Origin origin;
    private final Background background;

    public Opening(Origin origin, Background background) {
        this.origin = origin;
        this.background = background;
    }

    public Report.Front front() {
        Optional<String> day = background.findInput("report.meeting-date").map(Opening::day);
        Optional<String> meeting = background.findInput("report.meeting");
        return new Report.Front(
                background.findInput("report.council"),
                background.findInput("report.author"),
                meeting.map(name -> name + day.map(date -> ", " + date).orElse(""))
                        .or(() -> day),
                background.logo(),
                background.findInput("report.colour"),
                background.written(),
                origin.scenario() + ", " + EnglishDate.day(origin.startDate()) + " to "
                        + EnglishDate.day(origin.endDate()) + ", " + RunCount.counted(origin.replications()) + ", seed "
                        + origin.seed() + ", Caseload " + origin.version() + ", scenario " + origin.shortHash());
    }

    private static String day(String iso) {
        LocalDate date = Dates.parse(iso);
        return EnglishDate.day(date);
    }

    /** Purpose and question of a paper that recommends nothing. */
    void write(Draft draft, String about) {
        draft.chapter("Purpose").paragraph(about);
        question(draft);
    }

    /** The question as it is put, and what the scenario says of itself. */
    public void question(Draft draft) {
        draft.chapter("The question");
        if (!origin.question().isEmpty()) {
            draft.paragraph(origin.question());
        }
        background.findInput("description").ifPresent(draft::paragraph);
    }
}
