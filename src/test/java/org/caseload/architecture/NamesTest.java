package org.caseload.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.architecture.Rooms.HOUSE;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The file list reads like the field's glossary. */
@AnalyzeClasses(packages = HOUSE, importOptions = DoNotIncludeTests.class)
class NamesTest {
    @ArchTest
    static final ArchRule names_are_the_fields_terms = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule no_room_is_a_lumber_room = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..helper..", "..misc..", "..impl..")
            .allowEmptyShould(true);

    @Test
    void no_method_that_acts_is_named_as_a_question() {
        Pattern question = Pattern.compile("\\bvoid (is|has|may|can|was)[A-Z]\\w*\\(");
        assertThat(Sources.main()).isNotEmpty();
        assertThat(Sources.main().stream()
                        .filter(file -> question.matcher(Sources.code(file)).find()))
                .isEmpty();
    }

    /**
     * A name leads to one place. Classes within another are left out: theirs is said with the name of the other, as in {@code Table.Row}, and
     * nobody looks for them by themselves.
     */
    @Test
    void one_simple_name_means_one_class() {
        Map<String, List<Path>> homes = Sources.main().stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(file -> file.getFileName().toString()));
        assertThat(homes).hasSizeGreaterThan(500);
        assertThat(homes.values().stream().filter(files -> files.size() > 1)).isEmpty();
    }
}
