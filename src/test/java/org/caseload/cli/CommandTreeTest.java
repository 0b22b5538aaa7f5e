package org.caseload.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.caseload.app.PretendStudies;
import org.caseload.app.machine.PretendMachine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

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
        assertThat(machine.out()).isEqualTo(verb.getUsageMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void help_that_lists_the_verbs_is_that_of_the_verbs_themselves(String word) {
        PretendMachine machine = new PretendMachine(HERE);
        assertThat(CommandTree.execute(machine.surroundings(), new PretendStudies(), word))
                .isZero();
        assertThat(machine.out()).isEqualTo(whole().getUsageMessage()).contains("\n  new  ");
    }

    @Test
    void without_a_word_every_verb_is_named() {
        PretendMachine machine = new PretendMachine(HERE);
        assertThat(CommandTree.execute(machine.surroundings(), new PretendStudies()))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(machine.err()).contains("Say what to do: " + String.join(", ", verbs()));
    }

    private static CommandLine whole() {
        return CommandTree.of(new PretendMachine(HERE).surroundings(), new PretendStudies());
    }
}
