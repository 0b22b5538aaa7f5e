package org.caseload.scenario.io.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.parameter.Parameter;
import org.caseload.scenario.Future;
import org.caseload.scenario.Futures;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.StatedLever;
import org.caseload.scenario.StatedSpace;
import org.caseload.scenario.Strategy;
import org.caseload.scenario.io.bind.LawForm;
import org.caseload.scenario.io.shape.Field;
import org.caseload.scenario.io.shape.Shape;
import org.caseload.scenario.io.shape.Shapes;

/** Writes the reference page of the scenario language from the annotations of its records. */
public final class ScenarioReference {
    private final StringBuilder page = new StringBuilder();

    private ScenarioReference() {}

    /** The whole page, as docs/scenario-reference.md holds it. */
    public static String page() {
        ScenarioReference reference = new ScenarioReference();
        reference.page.append(ReferenceProse.BEGINNING);
        reference.section("The file", Shapes.of(Scenario.class), "", Optional.empty());
        reference.page.append(ReferenceProse.STRATEGIES);
        reference.table(Shapes.of(Strategy.class));
        reference.page.append(ReferenceProse.FUTURES);
        reference.table(Shapes.of(Futures.class));
        reference.page.append("\nEach of `futures`:\n\n");
        reference.table(Shapes.of(Future.class));
        reference.page.append(ReferenceProse.PLAN_SPACE);
        reference.table(Shapes.of(StatedSpace.class));
        reference.page.append("\nEach of `levers`:\n\n");
        reference.table(Shapes.of(StatedLever.class));
        reference.laws();
        return reference.page.toString();
    }

    private void section(String title, Shape.Section section, String path, Optional<Shape.OneOf> choice) {
        page.append("\n## ").append(title).append("\n\n");
        choice.ifPresent(c -> page.append("With `")
                .append(c.key())
                .append(": ")
                .append(section.word())
                .append("`.\n\n"));
        table(section);
        section.fields().forEach(field -> below(field, path));
    }

    private void table(Shape.Section section) {
        page.append("| Key | What it means | Unit | Default | Permitted | Source |\n");
        page.append("| --- | --- | --- | --- | --- | --- |\n");
        section.fields().forEach(this::row);
    }

    private void columns(String title, Shape.Section row) {
        page.append("\n## ").append(title).append("\n\n");
        page.append("| Column | What it means | Unit | Default | Permitted | Source |\n");
        page.append("| --- | --- | --- | --- | --- | --- |\n");
        row.fields().forEach(this::row);
    }

    private void row(Field field) {
        Parameter parameter = field.parameter();
        String library = field.library()
                .map(l -> " May start `from:` " + String.join(" or ", code(List.of(l.profiles()))) + ".")
                .orElse("");
        List<String> cells = List.of(
                "`" + field.key() + "`",
                field.says() + library,
                parameter.unit(),
                byDefault(field),
                permitted(field),
                parameter.source());
        page.append("| ");
        page.append(
                String.join(" | ", cells.stream().map(ScenarioReference::cell).toList()));
        page.append(" |\n");
    }

    private static String byDefault(Field field) {
        String given = field.parameter().defaultsTo();
        if (given.equals("{}")) {
            return "see below";
        }
        if (!given.isEmpty()) {
            return "`" + given + "`";
        }
        if (field.isRequired()) {
            return "must be stated";
        }
        return field.shape() instanceof Shape.Possible ? "none" : "empty";
    }

    private static String permitted(Field field) {
        String range = field.limits().range().map(r -> ", " + r).orElse("");
        return kind(field.shape()) + range;
    }

    private static String kind(Shape shape) {
        if (shape instanceof Shape.Value value) {
            boolean closed = value.kind().closed();
            return closed
                    ? String.join(", ", code(value.kind().words()))
                    : value.kind().phrase().replaceAll(",$", "");
        }
        if (shape instanceof Shape.Duration) {
            return "a length of time or a law";
        }
        if (shape instanceof Shape.Profile profile) {
            return profile.text().isPresent() ? "a word, a value or a table" : "a table keyed by quantities";
        }
        if (shape instanceof Shape.OneOf choice) {
            return choice.key() + ": " + String.join(", ", code(choice.words()));
        }
        if (shape instanceof Shape.Sheet) {
            return "a CSV file, `{ file: … }`, see below";
        }
        if (shape instanceof Shape.TableOrSheet either) {
            return kind(either.table()) + "; or a CSV file, `{ file: … }`, see below";
        }
        if (shape instanceof Shape.ById table) {
            return "a table by id; each: " + kind(table.each());
        }
        if (shape instanceof Shape.Listed list) {
            return "a list; each: " + kind(list.each());
        }
        if (shape instanceof Shape.Possible possible) {
            return kind(possible.inner()) + ", or none";
        }
        return ((Shape.Section) shape)
                .bare()
                .map(field -> kind(field.shape().certain()) + "; or a table, see below")
                .orElse("a table, see below");
    }

    private void below(Field field, String path) {
        String here = path.isEmpty() ? field.key() : path + "." + field.key();
        Shape shape = field.shape().certain();
        Optional<Shape.Sheet> sheet = shape instanceof Shape.Sheet own
                ? Optional.of(own)
                : shape instanceof Shape.TableOrSheet either ? Optional.of(either.sheet()) : Optional.empty();
        sheet.ifPresent(s -> columns("`" + here + "` in a CSV file: columns", s.row()));
        boolean many = shape instanceof Shape.ById || shape instanceof Shape.Listed;
        String inside = many ? here + ".*" : here;
        Shape each = shape instanceof Shape.ById table
                ? table.each()
                : shape instanceof Shape.Listed list ? list.each() : shape;
        if (each instanceof Shape.Section section) {
            section("`" + inside + "`", section, inside, Optional.empty());
        } else if (each instanceof Shape.OneOf choice) {
            for (Shape.Section section : choice.sections()) {
                section("`" + inside + "`: " + section.word(), section, inside, Optional.of(choice));
            }
        }
    }

    private void laws() {
        page.append(ReferenceProse.LAWS);
        List<String> lines = new ArrayList<>();
        for (String law : LawForm.LAWS) {
            for (LawForm form : LawForm.of(law)) {
                String keys = String.join(", ", form.keys());
                boolean bare = form.keys().size() == 1;
                String written = bare && form.equals(LawForm.of(law).get(0))
                        ? "`" + law + ": …`"
                        : "`" + law + ": { " + keys + " }`";
                lines.add("| " + written + " | " + cell(form.rule()) + " |\n");
            }
        }
        lines.forEach(page::append);
        page.append(ReferenceProse.ENDING);
    }

    private static List<String> code(List<String> words) {
        return words.stream().map(word -> "`" + word + "`").toList();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace('\n', ' ').strip();
    }
}
