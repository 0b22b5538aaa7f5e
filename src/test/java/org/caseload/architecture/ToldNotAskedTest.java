package org.caseload.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.caseload.architecture.Rooms.HOUSE;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.caseload.department.plan.PlannedAction;
import org.caseload.random.Law;
import org.caseload.scenario.io.shape.Shape;

/** Whoever is one of several kinds does what its kind does; nobody elsewhere asks which it is, and forgets one. */
@AnalyzeClasses(packages = HOUSE, importOptions = DoNotIncludeTests.class)
class ToldNotAskedTest {

    @ArchTest
    static final ArchRule an_action_of_the_plan_is_told_and_not_asked_which_it_is =
            classes().that(DescribedPredicate.not(Rooms.in("department.plan"))).should(neverAsk(PlannedAction.class));

    @ArchTest
    static final ArchRule a_law_of_probability_is_told_and_not_asked_which_it_is =
            classes().that(DescribedPredicate.not(Rooms.in("random"))).should(neverAsk(Law.class));

    /** The rooms inside {@code scenario.io} are the house of the language: each reads, merges, binds or describes all shapes. */
    @ArchTest
    static final ArchRule a_shape_of_the_language_is_asked_for_only_where_the_language_is_at_home =
            classes().that(DescribedPredicate.not(Rooms.in("scenario.io"))).should(neverAsk(Shape.class));

    private static ArchCondition<JavaClass> neverAsk(Class<?> kinds) {
        return new ArchCondition<>("never ask which " + kinds.getSimpleName() + " something is") {
            @Override
            public void check(JavaClass asking, ConditionEvents events) {
                asking.getInstanceofChecks().stream()
                        .filter(asked -> asked.getRawType().isAssignableTo(kinds))
                        .forEach(asked -> events.add(SimpleConditionEvent.violated(
                                asking,
                                asking.getName() + " asks for "
                                        + asked.getRawType().getSimpleName() + " in "
                                        + asked.getSourceCodeLocation())));
            }
        };
    }
}
