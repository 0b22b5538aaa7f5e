package org.caseload.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.caseload.architecture.Rooms.HOUSE;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Each library has a home; the rest of the house could live without it. */
@AnalyzeClasses(packages = HOUSE, importOptions = DoNotIncludeTests.class)
class LibraryHomesTest {

    @ArchTest
    static final ArchRule ssj_is_at_home_in_engine_and_random = library("umontreal..", "engine", "random");

    @ArchTest
    static final ArchRule yaml_is_at_home_in_scenario_io = library("org.snakeyaml..", "scenario.io");

    @ArchTest
    static final ArchRule csv_is_at_home_where_tables_are_read_and_written =
            library("org.apache.commons.csv..", "scenario.io", "files", "official.file", "history");

    @ArchTest
    static final ArchRule streams_of_xml_that_somebody_gave_are_at_home_in_history =
            library("javax.xml.stream..", "history");

    @ArchTest
    static final ArchRule xchart_is_at_home_in_chart = library("org.knowm..", "chart");

    @ArchTest
    static final ArchRule batik_is_at_home_in_chart = library("org.apache.batik..", "chart");

    @ArchTest
    static final ArchRule picocli_is_at_home_in_cli = library("picocli..", "cli");

    @ArchTest
    static final ArchRule jackson_is_at_home_where_results_are_written_and_read =
            library("com.fasterxml.jackson..", "files", "report.saved", "app");

    @ArchTest
    static final ArchRule office_files_are_at_home_in_three_rooms_of_reports =
            library("org.apache.poi..", "report.office", "report.word", "report.workbook");

    @ArchTest
    static final ArchRule the_xml_of_office_files_is_at_home_in_two_rooms_of_reports =
            library("org.openxmlformats..", "report.word", "report.workbook");

    @ArchTest
    static final ArchRule drawing_is_at_home_in_chart_and_pictures_where_they_are_read = noClasses()
            .that(not(Rooms.in("chart")))
            .and(not(Rooms.in("picture")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.swing..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule pictures_are_looked_at_where_files_are_read_and_drawn_in_one_room =
            library("javax.imageio..", "chart", "picture");

    @ArchTest
    static final ArchRule distributions_are_our_own_by_inversion = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "umontreal.ssj.randvar..",
                    "umontreal.ssj.randvarmulti..",
                    "umontreal.ssj.probdist..",
                    "umontreal.ssj.probdistmulti..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule every_replication_has_its_own_simulator = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("umontreal.ssj.simevents.Sim")
            .orShould()
            .accessTargetWhere(target(nameMatching("(get|init)DefaultSimulator")))
            .allowEmptyShould(true);

    private static ArchRule library(String packages, String... homes) {
        return noClasses()
                .that(not(Rooms.in(homes)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(packages)
                .allowEmptyShould(true);
    }
}
