package org.caseload.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.app.PretendStudies;
import org.caseload.app.machine.PretendMachine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** A verb that is made alone is the verb that it is among all. */
class CommandTreeTest {

    private static final Path HERE = Path.of("").toAbsolutePath();

    static List<String> verbs() {
        return List.copyOf(whole().getSubcommands().keySet());
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void a_verb_alone_has_the_name_and_the_help_that_it_has_among_all(String name) {
        CommandLine verb = whole().getSubcommands().get(name);
        assertThat(verb.getCommand().getClass().getAnnotation(Command.class).name())
                .isEqualTo(name);
        PretendMachine machine = new PretendMachine(HERE);
        assertThat(CommandTree.execute(machine.surroundings(), new PretendStudies(), name, "--help"))
                .isZero();
        assertThat(machine.out()).isEqualTo(plain(verb.getUsageMessage()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void help_that_lists_the_verbs_is_that_of_the_verbs_themselves(String word) {
        PretendMachine machine = new PretendMachine(HERE);
        assertThat(CommandTree.execute(machine.surroundings(), new PretendStudies(), word))
                .isZero();
        assertThat(machine.out()).isEqualTo(plain(whole().getUsageMessage())).contains("\n  new  ");
    }

    @Test
    void without_a_word_every_verb_is_named() {
        PretendMachine machine = new PretendMachine(HERE);
        assertThat(CommandTree.execute(machine.surroundings(), new PretendStudies()))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(machine.err()).contains("Say what to do: " + String.join(", ", verbs()));
    }

    /** A name of several parts, such as a measure's, a file's or an option's, that is cut in two cannot be copied, nor found. */
    @ParameterizedTest
    @MethodSource("verbs")
    void help_cuts_no_name_in_two(String name) {
        for (CommandLine verb : withParts(whole().getSubcommands().get(name))) {
            List<String> lines =
                    plain(verb.getUsageMessage()).lines().map(String::strip).toList();
            texts(verb.getCommandSpec())
                    .flatMap(text -> Stream.of(plain(text.replace("%%", "%")).split("\\s+", -1)))
                    .map(word -> word.replaceAll("^[(\"]+|[).,;:\"]+$", ""))
                    .filter(word -> word.matches("--.*-.*|.*[a-z0-9][.@/][a-z0-9].*|[.][a-z].*") && !word.contains("$"))
                    .forEach(word -> assertThat(lines).as(name).anyMatch(line -> line.contains(word)));
        }
    }

    private static List<CommandLine> withParts(CommandLine verb) {
        return Stream.concat(Stream.of(verb), verb.getSubcommands().values().stream())
                .toList();
    }

    private static Stream<String> texts(CommandSpec spec) {
        return Stream.of(
                        Stream.of(spec.usageMessage().description()),
                        Stream.of(spec.usageMessage().footer()),
                        spec.options().stream().flatMap(option -> Stream.of(option.description())),
                        spec.positionalParameters().stream().flatMap(each -> Stream.of(each.description())))
                .flatMap(part -> part);
    }

    /** As it is printed: plain letters for those at which no line is broken. */
    private static String plain(String text) {
        return text.replace('\u2024', '.').replace('\u2011', '-').replace('\u00a0', ' ');
    }

    private static CommandLine whole() {
        return CommandTree.of(new PretendMachine(HERE).surroundings(), new PretendStudies());
    }
}
