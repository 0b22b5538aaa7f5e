package org.caseload.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages of the project, and what can be found in them. */
final class Pages {
    private static final Pattern COMMAND = Pattern.compile("(?m)^(\\./caseload .*)$|`(\\./caseload [^`\\n]*)`");
    private static final Pattern PLACEHOLDER = Pattern.compile(".*\\b(FILE|DIR|VERB|BASE)\\b.*");

    private Pages() {}

    /** All pages: those at the top and those below docs. */
    static List<Path> all() {
        List<Path> pages = new ArrayList<>(markdown(Path.of(""), 1));
        pages.addAll(markdown(Path.of("docs"), 3));
        return pages;
    }

    private static List<Path> markdown(Path folder, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String text(Path page) {
        try {
            return Files.readString(page, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The words after {@code ./caseload} of every command in a page that is complete, each once. */
    static List<String> commands(Path page) {
        Matcher matcher = COMMAND.matcher(text(page));
        List<String> commands = new ArrayList<>();
        while (matcher.find()) {
            String command = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            String words = command.substring("./caseload ".length()).strip();
            if (!PLACEHOLDER.matcher(words).matches() && !commands.contains(words)) {
                commands.add(words);
            }
        }
        return commands;
    }

    /** The fenced block of a language that holds a text. */
    static String block(Path page, String language, String holding) {
        Matcher matcher = Pattern.compile("(?s)```" + language + "\\n(.*?)```").matcher(text(page));
        while (matcher.find()) {
            if (matcher.group(1).contains(holding)) {
                return matcher.group(1);
            }
        }
        throw new AssertionError(page + " has no " + language + " block with " + holding);
    }
}
