package org.caseload.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.caseload.architecture.Rooms.HOUSE;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;

/** Which room may know which. What fails here is mended in the code; no rule is ever switched off. */
@AnalyzeClasses(packages = HOUSE, importOptions = DoNotIncludeTests.class)
class ArrowsTest {

    @ArchTest
    static final ArchRule a_room_knows_only_the_rooms_below_it = house();

    @ArchTest
    static final ArchRule no_two_packages_know_each_other =
            slices().matching(HOUSE + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_department_never_sees_who_describes_or_measures_it = noClasses()
            .that(Rooms.in("department"))
            .should()
            .dependOnClassesThat(Rooms.in(
                    "scenario",
                    "measure",
                    "invariant",
                    "experiment",
                    "words",
                    "chart",
                    "files",
                    "report",
                    "app",
                    "cli"))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule outputs_see_results_and_values_and_nothing_that_moves = noClasses()
            .that(Rooms.in("words", "chart", "files", "report"))
            .should()
            .dependOnClassesThat(Rooms.in("department", "measure", "invariant", "scenario", "engine", "random"))
            .orShould()
            .dependOnClassesThat(Rooms.only("experiment"))
            .allowEmptyShould(true);

    private static ArchRule house() {
        LayeredArchitecture house =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String room : Rooms.names()) {
            house = house.layer(room).definedBy(Rooms.only(room));
        }
        for (String room : Rooms.names()) {
            house = arrowsFrom(room, house);
        }
        return house.ensureAllClassesAreContainedInArchitectureIgnoring(HOUSE)
                .as("a room knows only the rooms below it, and every class is in a room that Rooms lists")
                .allowEmptyShould(true);
    }

    private static LayeredArchitecture arrowsFrom(String room, LayeredArchitecture house) {
        String[] known =
                Rooms.mayKnow(room).stream().filter(name -> !name.equals(room)).toArray(String[]::new);
        return known.length == 0
                ? house.whereLayer(room).mayNotAccessAnyLayer()
                : house.whereLayer(room).mayOnlyAccessLayers(known);
    }
}
