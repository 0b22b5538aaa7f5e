package org.caseload.page;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code caseload open} in a process of its own, which can be killed. */
public final class ServedProcess implements AutoCloseable {
    private final Process process;
    private final String address;

    /**
     * Starts it in a folder, without a browser; it prints the address that lets one in.
     *
     * @param options what Java is told
     */
    public ServedProcess(Path folder, String... options) throws Exception {
        this("org.caseload.cli.Main", folder, options);
    }

    /** The same by another main class. */
    public ServedProcess(String main, Path folder, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Djava.awt.headless=true"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", absolute(System.getProperty("java.class.path")), main, "open", "--no-browser"));
        process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("messages.txt").toFile())
                .start();
        address =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    private static String absolute(String classPath) {
        List<String> parts = new ArrayList<>();
        for (String part : classPath.split(java.io.File.pathSeparator, -1)) {
            parts.add(Path.of(part).toAbsolutePath().toString());
        }
        return String.join(java.io.File.pathSeparator, parts);
    }

    /** The address that it printed. */
    public String address() {
        return address;
    }

    /** An address below its own. */
    public String at(String path) {
        return address.substring(0, address.indexOf('/', "http://".length())) + path;
    }

    /** Ends it as the machine's end would: nothing of it runs any more. */
    public void kill() {
        process.destroyForcibly().onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    /** Ends it as Ctrl-C does; whether it ended. */
    public boolean end() throws InterruptedException {
        process.destroy();
        return process.waitFor(30, TimeUnit.SECONDS);
    }

    /** The number of the process. */
    public long pid() {
        return process.pid();
    }

    /** The port that it listens on. */
    public int port() {
        return java.net.URI.create(address).getPort();
    }

    /** Whether it ends by itself. */
    public boolean ends() throws InterruptedException {
        return process.waitFor(30, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        kill();
    }
}
