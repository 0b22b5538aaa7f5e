package org.caseload.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;

/** Tests are named in one style: a sentence in small letters, its words joined by underscores. */
@AnalyzeClasses(packages = "org.caseload", importOptions = ImportOption.OnlyIncludeTests.class)
class TestNamesTest {
    @ArchTest
    static final ArchRule the_name_of_a_test_is_a_sentence_in_small_letters = methods()
            .that()
            .areAnnotatedWith(Test.class)
            .or()
            .areAnnotatedWith(ParameterizedTest.class)
            .or()
            .areAnnotatedWith(TestFactory.class)
            .should()
            .haveNameMatching("[a-z][a-z0-9_]*");
}
