package org.caseload.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.caseload.app.desk.StudyFolder;
import org.caseload.page.door.Reply;
import org.caseload.report.html.Html;

/** What all pages have around what they say: the name, the steps, the way out. */
final class Frame {
    /** The steps of the work on one study, in their order. */
    enum Step {
        KNOWN("What we know", "known"),
        PLAN("Plans", "plans"),
        COMPARE("Compare", "compare"),
        TAKE_HOME("Take home", "take-home");

        private final String words;
        private final String address;

        Step(String words, String address) {
            this.words = words;
            this.address = address;
        }

        /** Where it is done, of a study. */
        String of(StudyFolder study) {
            return LocalPage.STUDY + study.name() + "/" + address;
        }
    }

    private final String title;
    private final Optional<StudyFolder> study;
    private final Optional<Step> step;
    private List<String> problems = List.of();
    private Optional<String> field = Optional.empty();

    private Frame(String title, Optional<StudyFolder> study, Optional<Step> step) {
        this.title = title;
        this.study = study;
        this.step = step;
    }

    /** A page outside any study. */
    static Frame of(String title) {
        return new Frame(title, Optional.empty(), Optional.empty());
    }

    /** A page on a study. */
    static Frame of(String title, StudyFolder study, Step step) {
        return new Frame(title, Optional.of(study), Optional.of(step));
    }

    /** The same with what was wrong with the form that was sent, and the field that it is about, if it is about one. */
    Frame with(List<String> wrong, Optional<String> about) {
        problems = List.copyOf(wrong);
        field = about;
        return this;
    }

    /** The whole page. */
    Reply page(Consumer<Html> content) {
        Html html = new Html();
        html.raw("<!DOCTYPE html>\n").open("html", "lang", "en-GB").raw("\n<head>\n<meta charset=\"utf-8\"/>\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        html.element(
                "title",
                (problems.isEmpty() ? "" : "Error: ") + title
                        + study.map(s -> " – " + s.title()).orElse("") + " – Caseload");
        html.raw(
                        "<link rel=\"icon\" href=\"data:,\"/>\n<link rel=\"stylesheet\" href=\"/site.css\"/>\n<script src=\"/site.js\" defer=\"defer\"></script>\n")
                .close("head")
                .open("body")
                .raw("\n");
        html.open("a", "class", "skip", "href", "#main")
                .words("Skip to the page")
                .close("a");
        header(html);
        html.open("main", "id", "main").raw("\n");
        summary(html);
        html.element("h1", title);
        content.accept(html);
        html.close("main");
        footer(html);
        html.close("body").close("html");
        return Reply.page(problems.isEmpty() ? 200 : 422, html.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void header(Html html) {
        html.open("header")
                .open("div", "class", "name")
                .open("p")
                .link("/", "Caseload")
                .close("p");
        study.ifPresent(s -> html.element("p", s.title(), "class", "study"));
        html.close("div");
        study.ifPresent(s -> {
            html.open("nav", "aria-label", "Steps").open("ol").raw("\n");
            for (Step each : Step.values()) {
                html.open("li");
                if (step.equals(Optional.of(each))) {
                    html.open("a", "href", each.of(s), "aria-current", "page")
                            .words(each.words)
                            .raw("</a>");
                } else {
                    html.link(each.of(s), each.words);
                }
                html.close("li");
            }
            html.close("ol").close("nav");
        });
        html.close("header");
    }

    /** What is wrong, before anything else, as a list that leads to the field concerned. */
    private void summary(Html html) {
        if (problems.isEmpty()) {
            return;
        }
        html.open("div", "class", "errors", "role", "alert", "tabindex", "-1", "id", "errors");
        html.element("h2", problems.size() == 1 ? "There is a problem" : "There are " + problems.size() + " problems");
        html.open("ul").raw("\n");
        problems.forEach(problem -> {
            html.open("li");
            field.ifPresentOrElse(id -> html.link("#" + Fields.id(id), problem), () -> html.words(problem));
            html.close("li");
        });
        html.close("ul").element("p", "Nothing was changed.").close("div");
    }

    private static void footer(Html html) {
        html.open("footer");
        html.element("p", "All of this stays on this machine: nothing is sent anywhere and nothing is fetched.");
        html.open("form", "method", "post", "action", "/quit");
        html.element("button", "Quit Caseload", "class", "quiet", "type", "submit")
                .close("form");
        html.close("footer");
    }
}
