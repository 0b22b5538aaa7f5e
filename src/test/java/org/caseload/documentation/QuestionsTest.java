package org.caseload.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseload.app.machine.PretendMachine;
import org.caseload.cli.InThisProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question of the page is asked, with few runs, and its answer has the line that the page promises. */
@Tag("whole")
class QuestionsTest {
    private static final Path PAGE = Path.of("docs", "questions.md");

    /** The command is the third cell of a row, the line the fourth. */
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| [^|]+ \\| [^|]+ \\| `\\./caseload ([^`|]+)` \\| `([^`|]+)` \\|$");

    private static final List<String> FEW = List.of("--replications", "2", "--threads", "2", "--quiet");

    /** A search among plans looks less far ahead. */
    private static final List<String> FEW_OF_A_SEARCH =
            List.of("--replications", "20", "--most-runs", "100", "--threads", "2", "--quiet");

    @TempDir
    static Path folder;

    /** A question's command and the line of its answer. */
    record Question(String command, String line) {}

    static List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        Matcher row = ROW.matcher(Pages.text(PAGE));
        while (row.find()) {
            questions.add(new Question(row.group(1), row.group(2)));
        }
        return questions;
    }

    @Test
    void the_page_has_all_questions_of_the_five_articles() {
        assertThat(questions()).hasSizeGreaterThanOrEqualTo(14);
        assertThat(questions()).extracting(Question::command).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void the_answer_has_a_line_for_it(Question question) throws Exception {
        ReadersFolder.fill(folder);
        PretendMachine machine = new PretendMachine(folder);
        List<String> words = words(question.command());
        if (words.get(0).equals("cheapest")) {
            // Past the next September, when newly qualified people start.
            words.addAll(List.of("--horizon", question.command().contains("nottingham") ? "12 months" : "9 months"));
        }
        words.addAll(
                switch (words.get(0)) {
                    case "new" -> List.of();
                    case "cheapest" -> FEW_OF_A_SEARCH;
                    default -> FEW;
                });

        int exit = InThisProcess.execute(machine, folder, words.toArray(String[]::new));

        assertThat(exit).as(machine.err()).isZero();
        assertThat(machine.out().lines())
                .anySatisfy(line -> assertThat(line)
                        .contains(question.line())
                        .hasSizeGreaterThan(question.line().length()));
    }

    /** The words as a shell parts them. */
    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }
}
