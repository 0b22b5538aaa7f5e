package org.caseload.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code caseload}, in a clone made of stand-ins: a Maven that says it built, a Java that says what it got. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Instant EARLIER = Instant.parse("2024-03-01T10:00:00Z");
    private static final String BUILDS = "caseload: building target/caseload.jar";

    @TempDir
    private Path folder;

    private Path clone;
    private Path tools;
    private Path javaHome;

    @BeforeEach
    void standIns() throws IOException {
        clone = Files.createDirectories(folder.resolve("a clone"));
        tools = Files.createDirectories(folder.resolve("tools"));
        javaHome = Files.createDirectories(folder.resolve("java home"));
        Files.copy(Path.of("caseload"), clone.resolve("caseload"));
        write(clone.resolve("pom.xml"), "<project/>");
        write(clone.resolve("src/main/java/First.java"), "class First {}");
        write(clone.resolve("src/main/java/Second.java"), "class Second {}");
        for (Path path : List.of(Path.of("src/main/java"), Path.of("src/main"), Path.of("pom.xml"))) {
            Files.setLastModifiedTime(clone.resolve(path), FileTime.from(EARLIER));
        }
        script(javaHome.resolve("bin/java"), "printf '<%s>' \"$@\"");
        write(javaHome.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
        script(tools.resolve("mvn"), "pwd -P; echo \"$@\"; mkdir -p target; echo jar > target/caseload.jar");
        for (String command : List.of(
                "dirname",
                "readlink",
                "sed",
                "find",
                "head",
                "touch",
                "rm",
                "mkdir",
                "ls",
                "cat",
                "cksum",
                "mv",
                "nice",
                "sleep")) {
            script(tools.resolve(command), "exec " + found(command) + " \"$@\"");
        }
    }

    @Test
    void builds_when_nothing_is_built_and_then_no_more() throws Exception {
        assertThat(run("run").errors())
                .contains(BUILDS, "-Dquick package", clone.toRealPath().toString());
        assertThat(run("run").errors()).isEmpty();
    }

    @Test
    void builds_when_a_source_file_is_newer() throws Exception {
        run("run");
        tomorrow("src/main/java/First.java");
        assertThat(run("run").errors()).contains(BUILDS);
    }

    @Test
    void is_content_with_a_build_that_leaves_the_jar_alone() throws Exception {
        run("run");
        script(tools.resolve("mvn"), ":");
        Files.setLastModifiedTime(clone.resolve("target/caseload.jar"), FileTime.from(EARLIER));
        assertThat(run("run").errors()).contains(BUILDS);
        assertThat(run("run").errors()).isEmpty();
    }

    @Test
    void builds_when_the_pom_is_newer() throws Exception {
        run("run");
        tomorrow("pom.xml");
        assertThat(run("run").errors()).contains(BUILDS);
    }

    @Test
    void builds_when_a_source_file_is_gone() throws Exception {
        run("run");
        Files.setLastModifiedTime(
                clone.resolve("target/caseload.jar"),
                FileTime.from(Instant.now().minusSeconds(60)));
        Files.delete(clone.resolve("src/main/java/Second.java"));
        assertThat(run("run").errors()).contains(BUILDS);
    }

    @Test
    void hands_every_argument_on_as_it_is() throws Exception {
        run("run");
        assertThat(run("run", "two words", "", "*", "$HOME", "-x").output())
                .endsWith("caseload.jar><run><two words><><*><$HOME><-x>");
    }

    @Test
    void is_found_through_links_from_anywhere() throws Exception {
        Path first = Files.createSymbolicLink(folder.resolve("first"), Path.of("a clone", "caseload"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), first);
        Outcome outcome = run(List.of("/bin/sh", second.toString(), "run"), Path.of("/"), environment());
        assertThat(outcome.output()).contains("<" + clone.toRealPath().resolve("target/caseload.jar") + "><run>");
    }

    @Test
    void says_that_maven_is_missing() throws Exception {
        Files.delete(tools.resolve("mvn"));
        Outcome outcome = run("run");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.errors()).contains("needs Maven 3.8.1 or newer (mvn) on the PATH");
    }

    @Test
    void says_that_the_build_failed() throws Exception {
        script(tools.resolve("mvn"), "exit 1");
        Outcome outcome = run("run");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.errors()).endsWith("caseload: the build failed; the lines above say why.\n");
    }

    @Test
    void says_that_java_is_too_old() throws Exception {
        write(javaHome.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
        assertThat(run("run").errors()).contains("needs Java 17 or newer", "(version 11)");
    }

    @Test
    void asks_java_itself_where_no_file_tells_its_version() throws Exception {
        Files.delete(javaHome.resolve("release"));
        script(javaHome.resolve("bin/java"), "echo 'java version \"1.8.0_201\"' >&2");
        assertThat(run("run").errors()).contains("needs Java 17 or newer", "(version 1)");
    }

    @Test
    void says_that_java_is_not_where_java_home_points() throws Exception {
        Files.delete(javaHome.resolve("bin/java"));
        assertThat(run("run").errors()).contains("there is no bin/java in it");
    }

    @Test
    void says_that_there_is_no_java() throws Exception {
        Outcome outcome = run(launch("run"), folder, Map.of("PATH", tools.toString()));
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.errors()).contains("java is neither on the PATH nor in JAVA_HOME");
    }

    @Test
    void unpacked_from_the_zip_it_only_runs() throws Exception {
        unpacked();
        Outcome outcome = run("run");
        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.output()).endsWith("lib/caseload.jar><run>");
    }

    @Test
    void without_words_it_opens_the_page() throws Exception {
        unpacked();
        assertThat(run().output()).endsWith("lib/caseload.jar><open>");
    }

    @Test
    void unpacked_with_a_java_of_its_own_it_needs_no_other() throws Exception {
        unpacked();
        script(clone.resolve("java/bin/java"), "printf 'own '; printf '<%s>' \"$@\"");
        write(clone.resolve("java/release"), "JAVA_VERSION=\"17.0.15\"\n");
        Outcome outcome = run(launch("run"), folder, Map.of("PATH", tools.toString(), "CASELOAD_ARCHIVE", "no"));
        assertThat(outcome.output()).startsWith("own ").endsWith("lib/caseload.jar><run>");
    }

    /** As desktops start it: the Exec line, of which they unfold quotes and escapes, with the place of the file for its %k. */
    @Test
    void a_double_click_opens_the_page_beside_the_file() throws Exception {
        unpacked();
        Path entry = Files.copy(Path.of("Caseload.desktop"), clone.resolve("Caseload.desktop"));
        script(javaHome.resolve("bin/java"), "pwd -P; printf '<%s>' \"$@\"");
        String exec = Files.readAllLines(entry).stream()
                .filter(line -> line.startsWith("Exec="))
                .map(line -> line.substring("Exec=".length()).replace("\\\\", "\\"))
                .findFirst()
                .orElseThrow();
        Matcher word = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|(\\S+)").matcher(exec);
        List<String> command = new ArrayList<>();
        while (word.find()) {
            command.add(
                    word.group(1) == null
                            ? word.group(2).replace("%k", entry.toString())
                            : word.group(1).replaceAll("\\\\(.)", "$1"));
        }
        assertThat(command.get(0)).isEqualTo("sh");
        command.set(0, "/bin/sh");
        assertThat(run(command, Path.of("/"), environment()).output())
                .startsWith(clone.toRealPath() + "\n")
                .endsWith("lib/caseload.jar><open>");
    }

    private void unpacked() throws IOException {
        Files.delete(clone.resolve("pom.xml"));
        write(clone.resolve("lib/caseload.jar"), "jar");
    }

    private record Outcome(int code, String output, String errors) {}

    private Outcome run(String... arguments) throws Exception {
        return run(launch(arguments), folder, environment());
    }

    private List<String> launch(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of("/bin/sh", clone.resolve("caseload").toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private Map<String, String> environment() {
        return Map.of("PATH", tools.toString(), "JAVA_HOME", javaHome.toString(), "CASELOAD_ARCHIVE", "no");
    }

    private Outcome run(List<String> command, Path where, Map<String, String> environment) throws Exception {
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        return new Outcome(code, Files.readString(output), Files.readString(errors));
    }

    private void tomorrow(String file) throws IOException {
        Files.setLastModifiedTime(
                clone.resolve(file), FileTime.from(Instant.now().plusSeconds(86_400)));
    }

    private static void script(Path file, String body) throws IOException {
        write(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static Path found(String command) {
        return List.of("/usr/bin", "/bin").stream()
                .map(place -> Path.of(place, command))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
