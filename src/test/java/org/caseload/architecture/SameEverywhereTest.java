package org.caseload.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.caseload.architecture.Rooms.HOUSE;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.BufferedWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Collectors;

/** The same scenario and seed give the same bytes on every machine, on every day, in every language. */
@AnalyzeClasses(packages = HOUSE, importOptions = DoNotIncludeTests.class)
class SameEverywhereTest {

    @ArchTest
    static final ArchRule only_the_command_line_reads_the_clock = nobodyUses(
            Rooms.behindTheCommandLine(),
            Uses.any(
                    Uses.of(System.class, "currentTimeMillis", "nanoTime"),
                    Uses.of(Clock.class, "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds"),
                    Uses.of(Instant.class, "now"),
                    Uses.of(LocalDate.class, "now"),
                    Uses.of(LocalTime.class, "now"),
                    Uses.of(LocalDateTime.class, "now"),
                    Uses.of(OffsetDateTime.class, "now"),
                    Uses.of(ZonedDateTime.class, "now"),
                    Uses.of(Year.class, "now"),
                    Uses.of(YearMonth.class, "now")));

    @ArchTest
    static final ArchRule only_the_command_line_reads_the_machine = nobodyUses(
            Rooms.behindTheCommandLine(),
            Uses.any(
                    Uses.of(System.class, "getenv", "getProperty", "getProperties", "console", "identityHashCode"),
                    Uses.of(Boolean.class, "getBoolean"),
                    Uses.of(Integer.class, "getInteger"),
                    Uses.of(Long.class, "getLong"),
                    Uses.of(Runtime.class, "getRuntime", "version"),
                    Uses.of(Locale.class, "getDefault"),
                    Uses.of(TimeZone.class, "getDefault"),
                    Uses.of(ZoneId.class, "systemDefault"),
                    Uses.of(Charset.class, "defaultCharset")));

    @ArchTest
    static final ArchRule lines_end_alike_everywhere = nobodyUses(
            Rooms.behindTheCommandLine(),
            Uses.any(
                    Uses.of(System.class, "lineSeparator"),
                    Uses.of(BufferedWriter.class, "newLine"),
                    Uses.of(PrintWriter.class, "println", "printf")));

    @ArchTest
    static final ArchRule only_the_command_line_prints = nobodyUses(
            Rooms.behindTheCommandLine(),
            Uses.any(Uses.of(System.class, "out", "err", "in", "exit"), Uses.of(Throwable.class, "printStackTrace")));

    @ArchTest
    static final ArchRule text_never_depends_on_the_default_locale = nobodyUses(
            Rooms.behindTheCommandLine(),
            Uses.any(
                    Uses.ofExactly(String.class, "format", String.class, Object[].class),
                    Uses.of(String.class, "formatted"),
                    Uses.ofExactly(String.class, "toLowerCase"),
                    Uses.ofExactly(String.class, "toUpperCase"),
                    Uses.ofExactly(DateTimeFormatter.class, "ofPattern", String.class),
                    Uses.ofExactly(DateTimeFormatterBuilder.class, "toFormatter"),
                    Uses.ofExactly(DecimalFormat.class, "<init>", String.class),
                    Uses.ofExactly(DecimalFormat.class, "<init>"),
                    Uses.ofExactly(NumberFormat.class, "getInstance"),
                    Uses.ofExactly(NumberFormat.class, "getNumberInstance"),
                    Uses.ofExactly(NumberFormat.class, "getPercentInstance"),
                    Uses.ofNew(SimpleDateFormat.class)));

    @ArchTest
    static final ArchRule the_processors_maths_library_never_decides_a_number = nobodyUses(
            Rooms.computing(),
            Uses.of(
                    Math.class,
                    "log",
                    "log10",
                    "log1p",
                    "exp",
                    "expm1",
                    "pow",
                    "sin",
                    "cos",
                    "tan",
                    "asin",
                    "acos",
                    "atan",
                    "atan2",
                    "sinh",
                    "cosh",
                    "tanh",
                    "cbrt",
                    "hypot"));

    @ArchTest
    static final ArchRule luck_comes_from_the_random_room_alone = noClasses()
            .that(Rooms.computing())
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.random..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)|java\\.security\\.SecureRandom")
            .orShould()
            .accessTargetWhere(Uses.any(
                    Uses.of(Math.class, "random"),
                    Uses.of(Collections.class, "shuffle"),
                    Uses.of(UUID.class, "randomUUID")))
            .allowEmptyShould(true);

    /** The JDK shuffles these at every start; List.copyOf and an unmodifiable LinkedHashMap keep their order. */
    @ArchTest
    static final ArchRule nothing_is_kept_in_an_order_that_changes_from_run_to_run = nobodyUses(
            Rooms.computing(),
            Uses.any(
                    Uses.of(Map.class, "copyOf", "ofEntries"),
                    Uses.ofMany(Map.class, "of", 2),
                    Uses.of(Set.class, "copyOf"),
                    Uses.ofMany(Set.class, "of", 1),
                    Uses.of(Collectors.class, "toUnmodifiableMap", "toUnmodifiableSet", "toSet"),
                    Uses.ofNew(IdentityHashMap.class)));

    @ArchTest
    static final ArchRule nothing_that_moves_is_kept_in_the_order_of_its_hash = nobodyUses(
            Rooms.in("random", "engine", "statistics", "department", "measure", "invariant"),
            Uses.any(Uses.ofNew(HashMap.class), Uses.ofNew(HashSet.class)));

    @ArchTest
    static final ArchRule replications_share_nothing_that_changes =
            noFields().that().areStatic().should().notBeFinal().allowEmptyShould(true);

    private static ArchRule nobodyUses(DescribedPredicate<JavaClass> who, DescribedPredicate<JavaAccess<?>> what) {
        return noClasses().that(who).should().accessTargetWhere(what).allowEmptyShould(true);
    }
}
