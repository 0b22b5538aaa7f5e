package org.caseload.app.cluster.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Spark is spoken to in one room, and only in words that managed clusters know. */
@ArchTag("spark")
@AnalyzeClasses(packages = "org.caseload", importOptions = SparkRulesTest.NoTests.class)
class SparkRulesTest {
    /** The tests of this profile lie where ArchUnit does not look for tests. */
    static final class NoTests implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }

    private static final String ROOM = "org.caseload.app.cluster.spark..";

    @ArchTest
    static final ArchRule spark_is_at_home_in_one_room = noClasses()
            .that()
            .resideOutsideOfPackage(ROOM)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.spark..");

    @ArchTest
    static final ArchRule only_sessions_and_datasets_are_spoken_to = classes()
            .that()
            .resideInAPackage(ROOM)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.spark.sql", "org.apache.spark.api.java.function", "org.caseload..", "java..");

    @ArchTest
    static final ArchRule no_rdd_and_no_context = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.spark.rdd..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching(
                    "org\\.apache\\.spark\\.(SparkContext|api\\.java\\.Java.*(RDD|Context).*|sql\\.SQLContext)")
            .orShould()
            .callMethodWhere(JavaCall.Predicates.target(
                    HasName.Predicates.nameMatching("rdd|javaRDD|toJavaRDD|sparkContext|toLocalIterator")));
}
