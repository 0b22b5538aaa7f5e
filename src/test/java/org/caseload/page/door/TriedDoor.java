package org.caseload.page.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** A door at which requests are tried byte for byte; one browser was let in. It counts what comes through. */
final class TriedDoor implements AutoCloseable {
    static final String OK = "HTTP/1.1 200";

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger changed = new AtomicInteger();
    private final Door door;
    private String cookie = "";

    private TriedDoor(boolean letIn) {
        try {
            door = Door.open(0, new Counting(), () -> 0);
        } catch (IOException noPort) {
            throw new IllegalStateException(noPort);
        }
        if (letIn) {
            cookie = letIn();
        }
    }

    /** A door whose key one browser has used. */
    static TriedDoor opened() {
        return new TriedDoor(true);
    }

    /** A door whose key nobody has used yet. */
    static TriedDoor unused() {
        return new TriedDoor(false);
    }

    Door door() {
        return door;
    }

    String host() {
        return "127.0.0.1:" + door.port();
    }

    /** The origin of its own pages. */
    String ours() {
        return "Origin: http://" + host();
    }

    /** The cookie that a browser was given, with its name. */
    String cookie() {
        return cookie;
    }

    /** The address with the key, without the name. */
    String start() {
        return door.address().substring(door.address().indexOf('/', "http://".length()));
    }

    int asked() {
        return asked.get();
    }

    int changed() {
        return changed.get();
    }

    /** Brings the key; the cookie that is given for it. */
    String letIn() {
        return sent("GET " + start() + " HTTP/1.1\r\nHost: HOST\r\n\r\n")
                .lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("set-cookie: "))
                .map(line -> line.substring("set-cookie: ".length(), line.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }

    /** Asks for a page as the browser that was let in does. */
    String got(String path) {
        return sent("GET " + path + " HTTP/1.1\r\nHost: HOST\r\nCookie: COOKIE\r\n\r\n");
    }

    /** Sends a form as the browser that was let in does. */
    String posted(String body, String... headers) {
        return sent("POST /keep HTTP/1.1\r\nHost: HOST\r\nCookie: COOKIE\r\n" + String.join("\r\n", headers)
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n"
                + body);
    }

    /** The head of the answer to a request, in which HOST, PORT and COOKIE stand for this door's. */
    String sent(String request) {
        String whole = request.replace("HOST", host())
                .replace("PORT", String.valueOf(door.port()))
                .replace("COOKIE", cookie);
        try (Socket socket = new Socket("127.0.0.1", door.port())) {
            socket.setSoTimeout(5_000);
            OutputStream out = socket.getOutputStream();
            out.write(whole.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return headOf(socket.getInputStream());
        } catch (IOException closedInOurFace) {
            return "closed";
        }
    }

    /** Sends a request that nobody may answer. */
    void isRefused(String what, String request) {
        assertThat(sent(request)).as(what).doesNotStartWith(OK);
        assertThat(asked()).as(what).isZero();
        assertThat(changed()).as(what).isZero();
    }

    /** Whether somebody listens at an address. */
    boolean listensAt(InetAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, door.port()), 500);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    @Override
    public void close() {
        door.close();
    }

    /** Up to the end of the head; the connection may stay open after it. */
    private static String headOf(InputStream in) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        while (!read.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            read.write(next);
        }
        return read.toString(StandardCharsets.ISO_8859_1);
    }

    /** Answers everything, and counts it. */
    private final class Counting implements Site {
        @Override
        public Reply answer(Visit visit) {
            if (visit.changes() && visit.steps().equals(List.of("keep"))) {
                visit.form();
                changed.incrementAndGet();
            }
            if (visit.steps().equals(List.of("take"))) {
                visit.filesForm();
                changed.incrementAndGet();
            }
            if (visit.steps().equals(List.of("read"))) {
                visit.form();
            }
            asked.incrementAndGet();
            return page(200, "answered");
        }

        @Override
        public Reply welcome() {
            return page(200, "welcome");
        }

        @Override
        public Reply refusal(Refused refused) {
            return page(refused.status(), "refused");
        }

        private Reply page(int status, String text) {
            return Reply.page(status, text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
