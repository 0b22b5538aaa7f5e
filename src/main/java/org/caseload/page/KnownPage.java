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

/** What is known of the start: every figure with where it comes from, to be put right in place. */
final class KnownPage {
    /** What stands before the basis of a value that is assumed, as first scenarios write it. */
    private static final String REPLACE = "assumed - replace by your own";

    /** What the heading above a value says already. */
    private static final Pattern SAID_ABOVE = Pattern.compile("^(" + REPLACE + "|published|derived): ");

    /** What the first line says of how many values were put right. */
    private static final Pattern PUT_RIGHT = Pattern.compile("; (no|\\d+) differences? from its parent");

    /** Values in the braces and brackets of files, which are for those who know them. */
    private static final String FOR_ANALYSTS = "Written as in files, for analysts";

    /** How the language tells a problem: file, line and column, keys joined by full stops, what is wrong. */
    private static final Pattern IN_A_FILE = Pattern.compile("\\S+\\.yaml:[\\d:]+ ([a-z][a-z0-9.-]*): (.+)");

    /** How a warning is told: what is accepted is told so too; the rule behind it, and where what it is about is stated. */
    private static final Pattern WARNING =
            Pattern.compile("(warning|accepted): (.+) \\[[a-z-]+(?:, ([^\\]: ]+(?::\\d+)*))?(?:: [^\\]]*)?\\]");

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
            } else if (values.stream().noneMatch(value -> concerns(warning, value))) {
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
        byWeight(values).forEach((heading, group) -> {
            boolean folded = heading.equals(FOR_ANALYSTS);
            if (folded) {
                html.raw(filled.isEmpty() ? "<details>\n" : "<details open=\"open\">\n");
                html.open("summary").raw("<h2>").words(heading).raw("</h2>").close("summary");
            } else {
                html.element("h2", heading);
            }
            group.forEach(value -> {
                value(html, value, filled);
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

    private static void value(Html html, StatedInput value, Map<String, String> filled) {
        String name = Sentences.ofKeys(value.path());
        String hint = StudyDesk.help(value.path()).orElse("")
                + (value.basis().isEmpty()
                        ? ""
                        : " From: "
                                + SAID_ABOVE
                                        .matcher(value.basis())
                                        .replaceFirst("")
                                        .strip() + ".");
        if (VaryingFields.hold(value.value())) {
            VaryingFields.show(html, value.path(), name, hint.strip(), value.value(), filled);
        } else {
            Fields.line(html, value.path(), name, hint.strip(), filled.getOrDefault(value.path(), value.value()));
        }
    }

    /** What is only assumed first, since it is most worth replacing; then what is published, then what follows from it. */
    private static Map<String, List<StatedInput>> byWeight(List<StatedInput> values) {
        Map<String, List<StatedInput>> groups = new LinkedHashMap<>();
        groups.put("Assumed: most important to replace by your own", new ArrayList<>());
        groups.put("Published", new ArrayList<>());
        groups.put("Worked out from published figures", new ArrayList<>());
        groups.put("Stated without a source", new ArrayList<>());
        groups.put(FOR_ANALYSTS, new ArrayList<>());
        List<List<StatedInput>> lists = List.copyOf(groups.values());
        for (StatedInput value : values) {
            String basis = value.basis();
            boolean assumed = value.assumed() || basis.startsWith(REPLACE);
            boolean inBraces = value.value().matches("[{\\[].*") && !VaryingFields.hold(value.value());
            lists.get(inBraces ? 4 : assumed ? 0 : basis.startsWith("derived") ? 2 : basis.isEmpty() ? 3 : 1)
                    .add(value);
        }
        groups.values().removeIf(List::isEmpty);
        return groups;
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
