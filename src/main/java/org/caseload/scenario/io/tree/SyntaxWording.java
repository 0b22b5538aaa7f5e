package org.caseload.scenario.io.tree;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in plain English what the YAML parser stumbled over. */
final class SyntaxWording {
    private static final String QUOTE = "while scanning a quoted scalar";

    private SyntaxWording() {}

    static Problem problem(YamlEngineException error, Place file) {
        if (error instanceof MarkedYamlEngineException marked) {
            boolean openQuote =
                    QUOTE.equals(marked.getContext()) && marked.getProblem().contains("end of stream");
            boolean noColon = marked.getProblem().contains("could not find expected ':'");
            Optional<Mark> mark = openQuote || noColon ? marked.getContextMark() : marked.getProblemMark();
            Place place =
                    mark.map(m -> file.at(m.getLine() + 1, m.getColumn() + 1)).orElse(file);
            return new Problem(place, "", sentence(marked), "", hint(marked));
        }
        return new Problem(file, "", "this is not well-formed YAML", "", "");
    }

    private static String sentence(MarkedYamlEngineException error) {
        String problem = error.getProblem();
        String context = error.getContext() == null ? "" : error.getContext();
        if (problem.contains("\\t(TAB)")) {
            return "found a tab where spaces are needed";
        }
        if (context.contains("flow mapping")) {
            return "found something other than a comma or the closing } of the { opened on line " + opened(error);
        }
        if (context.contains("flow sequence")) {
            return "found something other than a comma or the closing ] of the [ opened on line " + opened(error);
        }
        if (context.equals(QUOTE)) {
            return problem.contains("end of stream")
                    ? "this quotation mark is never closed"
                    : "this quoted text is broken";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "found a colon where no key can begin";
        }
        if (problem.contains("could not find expected ':'")) {
            return "found a line without a colon, where a key and its value were expected";
        }
        if (problem.contains("cannot start any token")) {
            return "found a character that no value may begin with";
        }
        if (context.contains("block mapping") || context.contains("block collection")) {
            return "this line does not fit the indentation of the lines above it";
        }
        return "this is not well-formed YAML here";
    }

    private static String hint(MarkedYamlEngineException error) {
        String problem = error.getProblem();
        if (problem.contains("\\t(TAB)")) {
            return "Indent with spaces.";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "Is the line above indented differently, or does a text with a colon need quotation marks?";
        }
        if (problem.contains("cannot start any token")) {
            return "Put the text in quotation marks.";
        }
        return "";
    }

    private static int opened(MarkedYamlEngineException error) {
        return error.getContextMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
