package org.caseload.page.door;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is answered.
 *
 * @param status the HTTP status
 * @param type its media type
 * @param body its bytes; empty where it is told as it happens
 * @param events what is told as it happens, line by line; empty for an ordinary answer
 * @param headers further headers
 */
public record Reply(int status, String type, byte[] body, Optional<Telling> events, Map<String, String> headers) {
    private static final String HTML = "text/html; charset=utf-8";

    /** Something told as it happens, for as long as somebody listens. */
    @FunctionalInterface
    public interface Telling {
        /**
         * Tells, until there is nothing more to be told.
         *
         * @throws IOException when the listener went away
         */
        void to(Listener listener) throws IOException;
    }

    /** Who listens. */
    @FunctionalInterface
    public interface Listener {
        /**
         * Hears one thing.
         *
         * @throws IOException when they went away
         */
        void hears(String line) throws IOException;
    }

    /** Copies the headers. */
    public Reply {
        Objects.requireNonNull(type, "type");
        headers = Map.copyOf(headers);
    }

    /** A page. */
    public static Reply page(int status, byte[] html) {
        return new Reply(status, HTML, html, Optional.empty(), Map.of());
    }

    /** Something that a page shows or needs. */
    public static Reply part(String type, byte[] bytes) {
        return new Reply(200, type, bytes, Optional.empty(), Map.of());
    }

    /** A file to be kept, under a plain name of ours. */
    public static Reply download(String name, String type, byte[] bytes) {
        if (!name.matches("[A-Za-z0-9.-]+")) {
            throw new IllegalArgumentException("not a plain file name: " + name);
        }
        return part(type, bytes).with("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    /** Sends the browser to another page of ours, as after a form. */
    public static Reply seeOther(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("not a page of ours: " + path);
        }
        return new Reply(303, HTML, new byte[0], Optional.empty(), Map.of("Location", path));
    }

    /** Tells as it happens. */
    public static Reply events(Telling telling) {
        return new Reply(200, "text/event-stream; charset=utf-8", new byte[0], Optional.of(telling), Map.of());
    }

    /** The same with one more header. */
    Reply with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, type, body, events, more);
    }
}
