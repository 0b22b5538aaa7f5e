package org.caseload.page.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The wire by which a browser is led: the DevTools protocol over the JDK's own WebSocket. Playwright and Selenium speak it too; they bring 206
 * and 22 MB for the dozen of its commands that are needed here.
 */
final class DevTools implements WebSocket.Listener, AutoCloseable {
    private static final int SECONDS = 60;

    /** How pages answer a form with a problem, of which the browser tells as well. */
    private static final String PROBLEM = "status of 422";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final StringBuilder begun = new StringBuilder();
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final AtomicInteger number = new AtomicInteger();
    private final WebSocket wire;

    /** Listens to a tab at its address. */
    DevTools(HttpClient client, String address) {
        wire = client.newWebSocketBuilder()
                .buildAsync(URI.create(address), this)
                .join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        begun.append(text);
        if (last) {
            hear(JSON.readTree(begun.toString()));
            begun.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void hear(JsonNode said) {
        if (said.has("id")) {
            CompletableFuture<JsonNode> answer = asked.remove(said.get("id").asInt());
            if (answer != null) {
                answer.complete(said);
            }
            return;
        }
        String what = said.path("method").asString();
        if (what.equals("Runtime.exceptionThrown")
                || what.equals("Log.entryAdded")
                        && said.at("/params/entry/level").asString().equals("error")
                        && !said.at("/params/entry/text").asString().contains(PROBLEM)) {
            complaints.add(said.toString());
        }
    }

    /** What the browser complained of since it was last asked: scripts that failed, and whatever a page's policy forbade it. */
    List<String> complaints() {
        List<String> heard = List.copyOf(complaints);
        complaints.clear();
        return heard;
    }

    /** Asks for something, and waits until it is done. */
    JsonNode ask(String method, Map<String, ?> parameters) throws InterruptedException {
        int mine = number.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(mine, answer);
        wire.sendText(JSON.writeValueAsString(Map.of("id", mine, "method", method, "params", parameters)), true)
                .join();
        try {
            JsonNode said = answer.get(SECONDS, TimeUnit.SECONDS);
            if (said.has("error")) {
                throw new IllegalStateException(method + ": " + said.get("error"));
            }
            return said.get("result");
        } catch (ExecutionException | TimeoutException silent) {
            throw new IllegalStateException(method + " was not answered", silent);
        }
    }

    @Override
    public void close() {
        wire.abort();
    }
}
