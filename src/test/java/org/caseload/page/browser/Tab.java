package org.caseload.page.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.caseload.report.html.Chromium;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A tab of a real browser, led as a person leads it: by the mouse, by the keyboard, and by what can be read. */
final class Tab implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 120_000;

    /** What can be clicked, by the words that it shows; the innermost that fits, the first of several. */
    private static final String CLICKABLE = """
            (() => {
              const all = [...document.querySelectorAll('a[href], button, summary, label')];
              const words = e => e.textContent.replace(/\\s+/g, ' ').trim();
              return all.find(e => words(e) === %1$s) || all.find(e => words(e).startsWith(%1$s));
            })()""";

    private final Process browser;
    private final Path profile;
    private final DevTools wire;
    private boolean scripts = true;

    /**
     * Opens one.
     *
     * @param chromium the browser
     * @param profile an empty folder for what it keeps
     * @param width of the window, in CSS pixels; below 600 it is a telephone's
     */
    Tab(Chromium chromium, Path profile, int width) throws Exception {
        this.profile = Files.createDirectories(profile);
        browser = chromium.start(
                profile,
                "--remote-debugging-port=0",
                "--remote-allow-origins=*",
                "--disable-quic",
                "--disable-component-update",
                "--disable-sync",
                "about:blank");
        HttpClient client = HttpClient.newHttpClient();
        wire = new DevTools(client, address(client, profile.resolve("DevToolsActivePort")));
        for (String domain : List.of("Page", "Log", "Runtime")) {
            wire.ask(domain + ".enable", Map.of());
        }
        wire.ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
        wire.ask("Page.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", downloads(profile)));
    }

    /** Where a tab with that profile puts what it is given to keep. */
    static String downloads(Path profile) {
        return profile.resolve("downloads").toAbsolutePath().toString();
    }

    private static String address(HttpClient client, Path port) throws Exception {
        for (int i = 0; i < 600 && !(Files.exists(port) && Files.size(port) > 10); i++) {
            Thread.sleep(50);
        }
        String list = client.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:"
                                        + Files.readAllLines(port).get(0) + "/json"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        for (JsonNode tab : new ObjectMapper().readTree(list)) {
            if (tab.path("type").asString().equals("page")) {
                return tab.path("webSocketDebuggerUrl").asString();
            }
        }
        throw new IllegalStateException("the browser has no tab: " + list);
    }

    /** From now on pages run no script of their own. */
    Tab withoutScripts() throws InterruptedException {
        wire.ask("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        scripts = false;
        return this;
    }

    /** Whether pages run their scripts. */
    boolean runsScripts() {
        return scripts;
    }

    /** Opens an address and waits for its page. */
    void open(String address) throws InterruptedException {
        read("window.left = true");
        wire.ask("Page.navigate", Map.of("url", address));
        until("document.readyState === 'complete' && !window.left");
    }

    /** What an expression of the page's language gives. */
    JsonNode read(String expression) throws InterruptedException {
        JsonNode said = wire.ask(
                "Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (said.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + said.get("exceptionDetails"));
        }
        return said.path("result").path("value");
    }

    /** Waits until an expression holds, through as many pages as it takes. */
    void until(String expression) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (System.nanoTime() < end) {
            try {
                if (read("Boolean(" + expression + ")").asBoolean()) {
                    return;
                }
            } catch (IllegalStateException betweenTwoPages) {
                // Asked again: the page that was asked is gone.
            }
            Thread.sleep(50);
        }
        throw new AssertionError("never came: " + expression + "; the page says: " + text());
    }

    /** Waits for the page at an address below the server's. */
    void arrive(String path) throws InterruptedException {
        until("document.readyState === 'complete' && location.pathname === " + quoted(path));
    }

    /** All that can be read on the page. */
    String text() throws InterruptedException {
        return read("document.body.innerText").asString();
    }

    /** Clicks what shows these words. */
    void click(String words) throws InterruptedException {
        press(String.format(CLICKABLE, quoted(words)), words);
    }

    /** Clicks what a selector finds first. */
    void clickOn(String selector) throws InterruptedException {
        press("document.querySelector(" + quoted(selector) + ")", selector);
    }

    private void press(String element, String called) throws InterruptedException {
        JsonNode middle = read("(() => { const e = " + element + "; if (!e) return null;"
                + " e.scrollIntoView({block: 'center', behavior: 'instant'}); const r = e.getClientRects()[0];"
                + " return [r.x + r.width / 2, r.y + r.height / 2]; })()");
        if (!middle.isArray()) {
            throw new AssertionError("nothing to click: " + called + "; the page says: " + text());
        }
        for (String type : List.of("mousePressed", "mouseReleased")) {
            wire.ask(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            middle.get(0).asDouble(),
                            "y",
                            middle.get(1).asDouble(),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
    }

    /** Moves the pointer over the middle of what a selector finds first. */
    void point(String selector) throws InterruptedException {
        JsonNode middle = read("(() => { const e = document.querySelector(" + quoted(selector)
                + "); e.scrollIntoView({block: 'center', behavior: 'instant'}); const r = e.getBoundingClientRect();"
                + " return [r.x + r.width / 2, r.y + r.height / 2]; })()");
        wire.ask(
                "Input.dispatchMouseEvent",
                Map.of(
                        "type",
                        "mouseMoved",
                        "x",
                        middle.get(0).asDouble(),
                        "y",
                        middle.get(1).asDouble()));
    }

    /** Fills a field, found by its name, with something else. */
    void fill(String name, String text) throws InterruptedException {
        clickOn("[name=\"" + name + "\"]");
        read("document.querySelector(" + quoted("[name=\"" + name + "\"]") + ").select()");
        type(text);
    }

    /** Chooses one of a list, found by its name, as the arrow keys do. */
    void choose(String name, String words) throws InterruptedException {
        read("document.querySelector(" + quoted("[name=\"" + name + "\"]") + ").focus()");
        letters(words);
        until("document.querySelector(" + quoted("[name=\"" + name + "\"]")
                + ").selectedOptions[0].textContent.startsWith(" + quoted(words) + ")");
    }

    /** Types into whatever has the focus. */
    void type(String text) throws InterruptedException {
        wire.ask("Input.insertText", Map.of("text", text));
    }

    /** Types letter by letter, by which lists find what begins so. */
    void letters(String text) throws InterruptedException {
        for (char letter : text.toCharArray()) {
            wire.ask("Input.dispatchKeyEvent", Map.of("type", "char", "text", String.valueOf(letter)));
        }
    }

    /** Presses a key; Enter sends, and SelectAll is what Ctrl and A do. */
    void key(String key) throws InterruptedException {
        if (key.equals("SelectAll")) {
            wire.ask(
                    "Input.dispatchKeyEvent",
                    Map.of("type", "keyDown", "key", "a", "modifiers", 2, "commands", List.of("selectAll")));
            return;
        }
        Map<String, Integer> codes = Map.of("Tab", 9, "Enter", 13, "ArrowRight", 39, "ArrowDown", 40);
        for (String type : List.of("keyDown", "keyUp")) {
            wire.ask(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type",
                            type,
                            "key",
                            key,
                            "code",
                            key,
                            "windowsVirtualKeyCode",
                            codes.get(key),
                            "text",
                            key.equals("Enter") && type.equals("keyDown") ? "\r" : ""));
        }
    }

    /** Goes on with the Tab key until what has the focus fits, as an expression of {@code e}. */
    void tabTo(String fits) throws InterruptedException {
        for (int i = 0; i < 400; i++) {
            key("Tab");
            if (read("(e => Boolean(e && (" + fits + ")))(document.activeElement)")
                    .asBoolean()) {
                return;
            }
        }
        throw new AssertionError("the Tab key never leads to " + fits + "; the page says: " + text());
    }

    /** A picture of the first screen, two thirds as large. */
    void picture(Path png) throws IOException, InterruptedException {
        int width = read("innerWidth").asInt();
        Files.write(
                png,
                Base64.getDecoder()
                        .decode(wire.ask(
                                        "Page.captureScreenshot",
                                        Map.of(
                                                "format",
                                                "png",
                                                "clip",
                                                Map.of("x", 0, "y", 0, "width", width, "height", 900, "scale", 0.66)))
                                .path("data")
                                .asString()));
    }

    /** What the browser complained of since it was last asked. */
    List<String> complaints() {
        return wire.complaints();
    }

    /** A text as the page's language writes it. */
    static String quoted(String text) {
        return new ObjectMapper().writeValueAsString(text);
    }

    @Override
    public void close() throws IOException {
        wire.close();
        // Its helpers write into the profile for a while yet, which is taken away whole.
        List<ProcessHandle> helpers = browser.descendants().toList();
        browser.destroyForcibly().onExit().orTimeout(30, TimeUnit.SECONDS).join();
        helpers.forEach(ProcessHandle::destroyForcibly);
        helpers.forEach(
                helper -> helper.onExit().orTimeout(30, TimeUnit.SECONDS).join());
        // Links out of the folder, which is taken away whole.
        for (String link : List.of("SingletonSocket", "SingletonCookie", "SingletonLock")) {
            Files.deleteIfExists(profile.resolve(link));
        }
    }
}
