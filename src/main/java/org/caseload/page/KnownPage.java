package org.caseload.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseload.app.desk.StudyDesk;
import org.caseload.app.desk.StudyFolder;
import org.caseload.app.machine.BadInput;
import org.caseload.page.door.Form;
import org.caseload.page.door.Reply;
import org.caseload.report.html.Html;
import org.caseload.result.StatedInput;
import org.caseload.words.Numbers;

/** What is known of the start: every figure with where it comes from, to be put right in place. */
final class KnownPage {
    /** What stands before the basis of a value that is assumed, as first scenarios write it. */
    static final String REPLACE = "assumed - replace by your own";

    /** What the heading above a value says already. */
    private static final Pattern SAID_ABOVE = Pattern.compile("^(" + REPLACE + "|published|derived): ");

    /** What the first line says of how many values were put right. */
    private static final Pattern PUT_RIGHT = Pattern.compile("; (no|\\d+) differences? from its parent");

    /** The first sentence of a help, which is enough to fill a field in. */
    private static final Pattern FIRST_SENTENCE = Pattern.compile("^(.*?\\.)(?= [A-Z])");

    /** How the language tells a problem: file, line and column, keys joined by full stops, what is wrong. */
    private static final Pattern IN_A_FILE = Pattern.compile("\\S+\\.yaml:[\\d:]+ ([a-z][a-z0-9.-]*): (.+)");

    /** How a warning is told: what is accepted is told so too; the rule behind it, and where what it is about is stated. */
    private static final Pattern WARNING =
            Pattern.compile("(warning|accepted): (.+) \\[[a-z-]+(?:, ([^\\]: ]+(?::\\d+)*))?(?:: [^\\]]*)?\\]");

    /** A number that is read more easily with its thousands set apart. */
    private static final Pattern LARGE = Pattern.compile("\\d{5,}");

    private final StudyFolder study;

    KnownPage(StudyFolder study) {
        this.study = study;
    }

    Reply show() {
        return show(List.of(), Optional.empty(), Map.of());
    }

    private Reply show(List<String> problems, Optional<String> field, Map<String, String> filled) {
        return Frame.of("What we know", study, Frame.Step.KNOWN)
                .with(problems, field)
                .page(html -> {
                    List<StatedInput> values =
                            study.known().stream().filter(KnownPage::isShown).toList();
                    says(html, values);
                    table(html, values, filled);
                    Undo.button(html, study, Frame.Step.KNOWN);
                });
    }

    /** The scenario in a sentence, what is warned of unless it stands beside its figure, and, for who asks, how well all fits. */
    private void says(Html html, List<StatedInput> values) {
        List<String> lines = study.says();
        html.element("p", lead(lines.get(0)), "class", "lead");
        List<String> fit = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            Matcher warning = WARNING.matcher(line);
            if (!warning.matches()) {
                fit.add(Sentences.capital(line.strip()));
                continue;
            }
            Optional<StatedInput> figure =
                    values.stream().filter(value -> concerns(warning, value)).findFirst();
            if (figure.isPresent()) {
                html.open("p", "class", "caveat")
                        .words("Take care with ")
                        .link(
                                fieldOf(figure.get()),
                                Sentences.small(Sentences.ofKeys(figure.get().path())))
                        .words(": what is wrong stands below it.")
                        .close("p");
            } else {
                html.element("p", Sentences.capital(warning.group(2)), "class", "caveat");
            }
        }
        if (!fit.isEmpty()) {
            html.open("details").element("summary", "How well these figures fit together");
            fit.forEach(line -> html.element("p", line));
            html.close("details");
        }
    }

    private static String lead(String line) {
        String plain = line.replaceFirst("^valid: ", "").replace("; no warnings", "");
        Matcher putRight = PUT_RIGHT.matcher(plain);
        String own = !putRight.find() || putRight.group(1).equals("no")
                ? "You have not changed anything yet."
                : putRight.group(1).equals("1")
                        ? "One figure is your own."
                        : putRight.group(1) + " figures are your own.";
        return Sentences.capital(putRight.replaceFirst("")) + ". " + own;
    }

    /** Where the field of a value stands on this page. */
    private static String fieldOf(StatedInput value) {
        return "#" + Fields.id(VaryingFields.hold(value.value()) ? VaryingFields.first(value.path()) : value.path());
    }

    private static boolean concerns(Matcher warning, StatedInput value) {
        String place = warning.group(3) == null ? "" : warning.group(3);
        return place.equals(value.where()) || place.startsWith(value.where() + ":");
    }

    private void table(Html html, List<StatedInput> values, Map<String, String> filled) {
        List<Matcher> warnings = study.says().stream()
                .map(WARNING::matcher)
                .filter(Matcher::matches)
                .toList();
        html.open("form", "method", "post", "action", Frame.Step.KNOWN.of(study))
                .raw("\n");
        Weight.groups(values).forEach((group, members) -> {
            boolean folded = group == Weight.FOR_ANALYSTS;
            if (folded) {
                html.raw(filled.isEmpty() ? "<details>\n" : "<details open=\"open\">\n");
                html.open("summary")
                        .raw("<h2>")
                        .words(group.heading)
                        .raw("</h2>")
                        .close("summary");
            } else {
                html.element("h2", group.heading);
            }
            members.forEach(value -> {
                value(html, value, filled, group == Weight.DECIDES);
                warnings.stream()
                        .filter(warning -> concerns(warning, value))
                        .forEach(warning -> html.element("p", Sentences.capital(warning.group(2)), "class", "caveat"));
            });
            if (folded) {
                html.close("details");
            }
        });
        html.open("p", "class", "stay");
        html.element("button", "Keep these figures", "type", "submit");
        html.link(Frame.Step.PLAN.of(study), "Go on to the plans").close("p");
        html.close("form");
    }

    private static void value(Html html, StatedInput value, Map<String, String> filled, boolean told) {
        String name = Sentences.ofKeys(value.path());
        String help = StudyDesk.help(value.path()).orElse("");
        int limits = help.lastIndexOf(" Permitted: ");
        String said = limits < 0 ? help : help.substring(0, limits);
        Matcher first = FIRST_SENTENCE.matcher(said);
        Optional<String> meaning = Weight.meaning(value);
        String brief = first.find() ? first.group(1) : said;
        String hint =
                (told ? Weight.of(value).kind : "") + meaning.orElse(brief) + grouped(help.substring(said.length()));
        if (VaryingFields.hold(value.value())) {
            VaryingFields.show(html, value.path(), name, hint, value.value(), filled);
        } else {
            Fields.line(html, value.path(), name, hint, filled.getOrDefault(value.path(), value.value()));
        }
        more(
                html,
                name,
                meaning.isPresent() ? said : said.substring(brief.length()).strip(),
                value.basis());
    }

    /** Limits with their thousands set apart. */
    private static String grouped(String limits) {
        return LARGE.matcher(limits).replaceAll(large -> Numbers.number(Double.parseDouble(large.group()), 0));
    }

    /** What more there is to know of a value, for who asks. */
    private static void more(Html html, String name, String help, String basis) {
        String from = basis.startsWith(REPLACE) ? "" : SAID_ABOVE.matcher(basis).replaceFirst("");
        if (help.isEmpty() && from.isEmpty()) {
            return;
        }
        html.open("details", "class", "more").open("summary").words("More").raw("<span class=\"unseen\">");
        html.words(" about " + Sentences.small(name)).raw("</span>").close("summary");
        if (!from.isEmpty()) {
            html.element("p", "From: " + from);
        }
        if (!help.isEmpty()) {
            html.element("p", help);
        }
        html.close("details");
    }

    private static boolean isShown(StatedInput value) {
        return value.saysSomething()
                && !value.path().startsWith("accept")
                && !value.path().startsWith("plan")
                && !value.path().equals("description");
    }

    /** A problem without where in the file it stands, and with the value called what the page calls it. */
    private static String plain(String problem) {
        Matcher found = IN_A_FILE.matcher(problem);
        return found.matches() ? Sentences.ofKeys(found.group(1)) + ": " + found.group(2) : problem;
    }

    /** Keeps what was changed; where one value cannot be so, none is. */
    Reply keep(Form form) {
        Map<String, String> changed = new LinkedHashMap<>();
        for (StatedInput value : study.known()) {
            VaryingFields.written(form.fields(), value.path())
                    .or(() -> Optional.ofNullable(form.fields().get(value.path())))
                    .map(written -> written.strip().replace('\u00a0', ' '))
                    .filter(written -> !written.equals(value.value().replace('\u00a0', ' ')))
                    .ifPresent(written -> changed.put(value.path(), written));
        }
        try {
            study.correct(changed);
        } catch (BadInput wrong) {
            Optional<String> field = changed.keySet().stream()
                    .filter(path -> wrong.lines().stream().anyMatch(line -> line.contains(path)))
                    .findFirst();
            return show(
                    wrong.lines().stream().map(KnownPage::plain).toList(),
                    field.or(() -> changed.keySet().stream().findFirst())
                            .map(path -> form.fields().containsKey(path) ? path : VaryingFields.first(path)),
                    form.fields());
        }
        return Reply.seeOther(Frame.Step.KNOWN.of(study));
    }
}
