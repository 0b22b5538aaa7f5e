package org.caseload.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The archive that the script {@code caseload} makes beside the jar, with a Java that writes what it is told to and says the rest. */
@DisabledOnOs(OS.WINDOWS)
@Tag("whole")
class StartArchiveTest {
    private static final String MAKES = "for word; do case $word in"
            + " -XX:DumpLoadedClassList=* | -XX:SharedArchiveFile=*/archive | -XX:AOTCacheOutput=*)"
            + " echo made >\"${word#*=}\"; exit ;; esac; done; printf '<%s>' \"$@\"";

    @TempDir
    private Path folder;

    private Path lib;
    private Path javaHome;

    @BeforeEach
    void unpacked_from_the_zip() throws IOException {
        lib = Files.createDirectories(folder.resolve("of the zip/lib"));
        javaHome = folder.resolve("java home");
        Files.copy(Path.of("caseload"), lib.resolveSibling("caseload"));
        Files.writeString(lib.resolve("caseload.jar"), "jar");
        java("17.0.15", MAKES);
    }

    @Test
    void is_made_once_the_first_command_is_over_and_used_from_then_on() throws Exception {
        assertThat(run("run", "x.yaml")).endsWith("caseload.jar><run><x.yaml>").doesNotContain("archive");
        Path archive = made();
        assertThat(run("run", "x.yaml"))
                .contains(
                        "<-Xlog:disable><-XX:+UnlockDiagnosticVMOptions><-XX:ArchiveRelocationMode=0><-XX:SharedArchiveFile="
                                + archive.toRealPath() + ">")
                .endsWith("caseload.jar><run><x.yaml>");
        assertThat(inLib())
                .containsExactly("caseload.jar", archive.getFileName().toString());
    }

    @Test
    void is_a_cache_of_the_compiler_too_from_java_25() throws Exception {
        java("25.0.3", MAKES);
        run("run");
        assertThat(run("run")).contains("<-Xlog:disable><-XX:AOTCache=" + made().toRealPath() + ">");
    }

    @Test
    void is_one_for_each_java() throws Exception {
        run("run");
        made();
        java("21.0.2", MAKES);
        assertThat(run("run")).doesNotContain("archive");
        assertThat(archives(2)).hasSize(2);
    }

    @Test
    void of_another_jar_is_not_used_and_goes() throws Exception {
        run("run");
        Path old = made();
        Files.writeString(lib.resolve("caseload.jar"), "a newer jar");
        Files.setLastModifiedTime(lib.resolve("caseload.jar"), FileTime.from(Instant.parse("2024-03-01T10:00:00Z")));
        assertThat(run("run")).doesNotContain("archive");
        await(() -> Files.notExists(old));
        assertThat(run("run")).contains("<-XX:SharedArchiveFile=" + made().toRealPath() + ">");
    }

    @Test
    void is_made_by_one_of_two_commands_at_once() throws Exception {
        java("17.0.15", "case $* in *Xshare:dump*) echo dump >>'" + folder + "/dumps'; sleep 2 ;; esac; " + MAKES);
        Process first = start("run");
        Process second = start("run");
        first.waitFor();
        second.waitFor();
        made();
        assertThat(Files.readAllLines(folder.resolve("dumps"))).hasSize(1);
        assertThat(Files.readString(made())).isEqualTo("made\n");
    }

    @Test
    void leaves_out_lambdas_of_picocli_over_which_java_17_falls() throws Exception {
        assertThat(classesOfAJavaThatFallsOver("picocli"))
                .containsOnly("java/lang/Object", "@lambda-form-invoker a", "@lambda-proxy a/B a/C")
                .hasSize(12);
    }

    @Test
    void leaves_out_every_lambda_where_java_falls_over_another() throws Exception {
        assertThat(classesOfAJavaThatFallsOver("a/C"))
                .containsOnly("java/lang/Object")
                .hasSize(4);
    }

    @Test
    void leaves_a_mark_alone_where_it_could_not_be_made() throws Exception {
        java("17.0.15", "case $* in *Xshare:dump*) touch '" + folder + "/tried'; exit 1 ;; esac; " + MAKES);
        assertThat(run("run")).endsWith("caseload.jar><run>");
        await(() -> Files.exists(folder.resolve("tried"))
                && inLib().size() == 2
                && inLib().get(1).endsWith(".archive.none"));
    }

    @Test
    void is_not_made_by_a_java_of_which_nothing_is_known() throws Exception {
        Files.delete(javaHome.resolve("release"));
        run("run");
        Thread.sleep(2_500);
        assertThat(inLib()).containsExactly("caseload.jar");
    }

    private List<String> classesOfAJavaThatFallsOver(String word) throws Exception {
        Path classes = folder.resolve("classes");
        java(
                "17.0.15",
                "for word; do case $word in"
                        + " -XX:DumpLoadedClassList=*) printf '%s\\n' java/lang/Object '@lambda-form-invoker a'"
                        + " '@lambda-proxy a/B picocli/C' '@lambda-proxy a/B a/C' >\"${word#*=}\"; exit ;;"
                        + " -XX:SharedClassListFile=*) cp \"${word#*=}\" '" + classes + "';"
                        + " ! grep -q '" + word + "' '" + classes + "' || exit 134 ;; esac; done; " + MAKES);
        run("run");
        made();
        return Files.readAllLines(classes);
    }

    private Path made() throws Exception {
        return archives(1).get(0);
    }

    /** The archives, once there are as many and nobody is making one. */
    private List<Path> archives(int many) throws Exception {
        await(() -> inLib().size() == 1 + many && inLib().stream().noneMatch(name -> name.endsWith(".making")));
        return inLib().subList(1, 1 + many).stream().map(lib::resolve).toList();
    }

    private List<String> inLib() {
        try (Stream<Path> files = Files.list(lib)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void await(Condition condition) throws Exception {
        Instant end = Instant.now().plusSeconds(60);
        while (!condition.holds()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(50);
        }
    }

    private String run(String... words) throws Exception {
        Process process = start(words);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output;
    }

    private Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>(
                List.of("/bin/sh", lib.resolveSibling("caseload").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", javaHome.toString());
        builder.environment().remove("CASELOAD_ARCHIVE");
        return builder.start();
    }

    private void java(String version, String script) throws IOException {
        Path java = Files.createDirectories(javaHome.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(javaHome.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    }
}
