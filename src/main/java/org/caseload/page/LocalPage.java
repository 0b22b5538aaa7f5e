package org.caseload.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.caseload.app.desk.Piece;
import org.caseload.app.desk.StudyDesk;
import org.caseload.app.desk.StudyFolder;
import org.caseload.app.desk.Work;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.RunFailed;
import org.caseload.page.door.Form;
import org.caseload.page.door.Refused;
import org.caseload.page.door.Reply;
import org.caseload.page.door.Site;
import org.caseload.page.door.Visit;
import org.caseload.report.html.Html;

/** Which page is where. */
public final class LocalPage implements Site {
    /** Where studies are, each below it by its name. */
    static final String STUDY = "/study/";

    static final String BEGIN = "/begin";
    static final String STOP = "/stop";

    private final StudyDesk desk;
    private final Work work;
    private final CountDownLatch quit;
    private final StartPage start;

    /**
     * The pages.
     *
     * @param quit counted down when somebody asks for the end
     */
    public LocalPage(StudyDesk desk, Work work, CountDownLatch quit) {
        this.desk = desk;
        this.work = work;
        this.quit = quit;
        start = new StartPage(desk);
    }

    @Override
    public Reply answer(Visit visit) {
        try {
            List<String> steps = visit.steps();
            if (steps.size() >= 3 && steps.get(0).equals("study")) {
                StudyFolder study = desk.find(steps.get(1)).orElseThrow(Refused::notFound);
                return new StudyPages(desk, work, study).answer(visit, steps.subList(2, steps.size()));
            }
            return visit.changes() ? changed(visit) : shown(visit);
        } catch (BadInput wrong) {
            return Frame.of("This cannot be shown").page(html -> {
                html.element("p", "A file says what no scenario says:");
                html.open("ul").raw("\n");
                wrong.lines().forEach(line -> html.element("li", line));
                html.close("ul");
            });
        } catch (RunFailed failed) {
            throw new Refused(500, String.valueOf(failed.getMessage()));
        }
    }

    private Reply shown(Visit visit) {
        return switch (visit.path()) {
            case "/" -> start.show();
            case OwnListsPage.ADDRESS -> new OwnListsPage(desk).show();
            case "/site.css" -> Reply.part("text/css; charset=utf-8", own("site.css"));
            case "/site.js" -> Reply.part("text/javascript; charset=utf-8", own("site.js"));
            case "/here" -> Reply.part("text/plain; charset=utf-8", new byte[0]);
            default -> {
                if (!visit.path().startsWith(HowFar.EVENTS)) {
                    throw Refused.notFound();
                }
                yield HowFar.tell(piece(visit.path().substring(HowFar.EVENTS.length())));
            }
        };
    }

    private Reply changed(Visit visit) {
        return switch (visit.path()) {
            case BEGIN -> start.begin(visit.form());
            case OwnListsPage.ADDRESS -> new OwnListsPage(desk).begin(visit.filesForm());
            case STOP -> {
                Form form = visit.form();
                work.stop(piece(form.get(HowFar.PIECE)));
                yield Reply.seeOther(form.find(HowFar.BACK)
                        .filter(path -> path.matches("(/[a-z0-9-]+)+"))
                        .orElse("/"));
            }
            case "/quit" -> {
                quit.countDown();
                yield Frame.of("Caseload has ended")
                        .page(
                                html -> html.element(
                                        "p",
                                        "You can close this page. Your studies are in the folder studies, their results beside them."
                                                + (work.isIdle()
                                                        ? ""
                                                        : " The work under way is finished first; its answer is there next time.")));
            }
            default -> throw Refused.notFound();
        };
    }

    private Piece piece(String number) {
        return Optional.of(number)
                .filter(digits -> digits.matches("\\d{1,9}"))
                .flatMap(digits -> work.find(Integer.parseInt(digits)))
                .orElseThrow(Refused::notFound);
    }

    @Override
    public Reply welcome() {
        Html html = new Html();
        html.raw(
                "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\"/>\n<link rel=\"icon\" href=\"data:,\"/>\n"
                        + "<meta http-equiv=\"refresh\" content=\"0; url=/\"/>\n<title>Caseload</title>\n</head>\n<body>\n");
        html.open("p").link("/", "Go to Caseload").close("p");
        html.raw("</body>\n</html>\n");
        return Reply.page(200, html.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Reply refusal(Refused refused) {
        Html html = new Html();
        html.raw(
                "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\"/>\n<link rel=\"icon\" href=\"data:,\"/>\n<title>Not answered – Caseload</title>\n"
                        + "</head>\n<body>\n<main>\n");
        html.element("h1", "Not answered").element("p", refused.getMessage());
        html.raw("</main>\n</body>\n</html>\n");
        return Reply.page(refused.status(), html.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] own(String name) {
        try (InputStream in = LocalPage.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException missing) {
            throw new IllegalStateException("the page's own " + name + " is always to be had", missing);
        }
    }
}
