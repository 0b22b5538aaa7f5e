package org.caseload.page.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a stranger may send to the door, byte for byte, most of it with the right cookie; only what the page itself sends is answered. */
class DoorTest {
    private static final String OK = "HTTP/1.1 200";

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger changed = new AtomicInteger();
    private Door door;
    private String cookie;

    @BeforeEach
    void open() throws IOException {
        door = Door.open(0, new Counting(), () -> 0);
        cookie = letIn(door);
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void somebody_who_was_let_in_is_answered() {
        assertThat(sent(get("/"))).startsWith(OK);
        assertThat(sent(post("/keep", "a=1", "Origin: " + ours()))).startsWith(OK);
        assertThat(asked).hasValue(2);
        assertThat(changed).hasValue(1);
    }

    @Test
    void every_answer_says_what_a_browser_may_do_with_it() {
        assertThat(sent(get("/")))
                .containsIgnoringCase(
                        "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'")
                .containsIgnoringCase("form-action 'self'; frame-ancestors 'none'; base-uri 'none'")
                .containsIgnoringCase("X-Content-Type-Options: nosniff")
                .containsIgnoringCase("Referrer-Policy: same-origin")
                .containsIgnoringCase("Cross-Origin-Resource-Policy: same-origin")
                .containsIgnoringCase("Cache-Control: no-store");
    }

    @Test
    void the_cookie_is_kept_from_scripts_and_from_other_pages() {
        Door other = opened();
        try {
            assertThat(sent(other, "GET " + path(other.address()) + " HTTP/1.1\r\nHost: " + host(other) + "\r\n\r\n"))
                    .startsWith(OK)
                    .containsIgnoringCase("Set-Cookie: caseload-" + other.port() + "=")
                    .contains("; HttpOnly; SameSite=Strict");
        } finally {
            other.close();
        }
    }

    @Test
    void a_key_opens_once() {
        assertThat(sent("GET " + path(door.address()) + " HTTP/1.1\r\nHost: " + host(door) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 403")
                .doesNotContainIgnoringCase("Set-Cookie");
    }

    @Test
    void a_wrong_key_opens_nothing_and_spends_nothing() {
        Door other = opened();
        try {
            String wrong = "GET /start?key=AAAA HTTP/1.1\r\nHost: " + host(other) + "\r\n\r\n";
            assertThat(sent(other, wrong)).startsWith("HTTP/1.1 403");
            assertThat(letIn(other)).isNotEmpty();
        } finally {
            other.close();
        }
    }

    @Test
    void of_two_servers_neither_takes_the_cookie_of_the_other() {
        Door other = opened();
        try {
            String theirs = letIn(other);
            String both = "GET / HTTP/1.1\r\nHost: " + host(door) + "\r\nCookie: " + theirs + "\r\n\r\n";
            assertThat(sent(both)).startsWith("HTTP/1.1 403");
            String renamed = theirs.replace("caseload-" + other.port(), "caseload-" + door.port());
            assertThat(sent("GET / HTTP/1.1\r\nHost: " + host(door) + "\r\nCookie: " + renamed + "\r\n\r\n"))
                    .startsWith("HTTP/1.1 403");
            assertThat(asked).hasValue(0);
        } finally {
            other.close();
        }
    }

    @Test
    void nobody_is_answered_from_another_machine() throws IOException {
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(network.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    assertThat(opens(address)).as("%s", address).isFalse();
                }
            }
        }
    }

    private boolean opens(InetAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, door.port()), 500);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    static Stream<Arguments> strangers() {
        return Stream.of(
                hostile(
                        "another name for this machine",
                        "GET / HTTP/1.1\r\nHost: localhost:PORT\r\nCookie: COOKIE\r\n\r\n"),
                hostile(
                        "a stranger's name that points here",
                        "GET / HTTP/1.1\r\nHost: evil.example:PORT\r\nCookie: COOKIE\r\n\r\n"),
                hostile("the other loopback", "GET / HTTP/1.1\r\nHost: [::1]:PORT\r\nCookie: COOKIE\r\n\r\n"),
                hostile("all addresses", "GET / HTTP/1.1\r\nHost: 0.0.0.0:PORT\r\nCookie: COOKIE\r\n\r\n"),
                hostile("a shorter way to write it", "GET / HTTP/1.1\r\nHost: 127.1:PORT\r\nCookie: COOKIE\r\n\r\n"),
                hostile("a full stop behind it", "GET / HTTP/1.1\r\nHost: 127.0.0.1.:PORT\r\nCookie: COOKIE\r\n\r\n"),
                hostile("another port", "GET / HTTP/1.1\r\nHost: 127.0.0.1:1\r\nCookie: COOKIE\r\n\r\n"),
                hostile(
                        "a stranger's name on a form",
                        "POST /keep HTTP/1.1\r\nHost: evil.example:PORT\r\nCookie: COOKIE\r\nOrigin: http://evil.example:PORT\r\nContent-Length: 0\r\n\r\n"),
                hostile(
                        "a form without the cookie",
                        "POST /keep HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nOrigin: http://127.0.0.1:PORT\r\nContent-Length: 0\r\n\r\n"),
                hostile(
                        "a form of two pages",
                        "POST /keep HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\nOrigin: http://127.0.0.1:PORT\r\nOrigin: https://evil.example\r\nContent-Length: 0\r\n\r\n"),
                hostile(
                        "a form in another page's frame",
                        "POST /keep HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\nOrigin: http://127.0.0.1:PORT\r\nSec-Fetch-Site: cross-site\r\nContent-Length: 0\r\n\r\n"),
                hostile(
                        "a whole address without a path",
                        "GET http://127.0.0.1:PORT HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\n\r\n"),
                hostile(
                        "another scheme",
                        "GET file:///etc/passwd HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\n\r\n"),
                hostile(
                        "a way up twice in disguise",
                        "GET /%252e%252e/keep HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\n\r\n"),
                hostile("a dot", "GET /./keep HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\n\r\n"),
                hostile("a slash at the end", "GET /keep/ HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\n\r\n"),
                hostile("a mark within", "GET /keep;x=1 HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\n\r\n"),
                hostile("an echo", "TRACE / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\n\r\n"),
                hostile("the name without the port", "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: COOKIE\r\n\r\n"),
                hostile(
                        "two names",
                        "GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\n\r\n"),
                hostile("no name", "GET / HTTP/1.0\r\nCookie: COOKIE\r\n\r\n"),
                hostile(
                        "a whole address",
                        "GET http://127.0.0.1:PORT/ HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\n\r\n"),
                hostile(
                        "a whole address of somebody else",
                        "GET http://evil.example/ HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\n\r\n"),
                hostile("a way up", "GET /x/../keep HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\n\r\n"),
                hostile(
                        "a way up in disguise",
                        "GET /%2e%2e/keep HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\n\r\n"),
                hostile("two slashes", "GET //keep HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\n\r\n"),
                hostile(
                        "two slashes within",
                        "GET /a//keep HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\n\r\n"),
                hostile(
                        "a letter that ends texts",
                        "GET /keep%00 HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\n\r\n"),
                hostile(
                        "a slash in disguise",
                        "GET /a%2fkeep HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\n\r\n"),
                hostile("a backslash", "GET /a\\keep HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\n\r\n"),
                hostile("capital letters", "GET /KEEP HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\n\r\n"),
                hostile("no cookie", "GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n"),
                hostile(
                        "a made-up cookie",
                        "GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: caseload-PORT=abc\r\n\r\n"),
                hostile(
                        "the cookie and another of its name",
                        "GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: caseload-PORT=abc; COOKIE\r\n\r\n"),
                hostile(
                        "a picture on another page",
                        "GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\nSec-Fetch-Site: cross-site\r\n\r\n"),
                hostile(
                        "a page of the same site",
                        "GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\nSec-Fetch-Site: same-site\r\n\r\n"),
                hostile(
                        "a form of no page",
                        "POST /keep HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\nContent-Length: 0\r\n\r\n"),
                hostile(
                        "a form of a page in a box",
                        "POST /keep HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\nOrigin: null\r\nContent-Length: 0\r\n\r\n"),
                hostile(
                        "a form of another page",
                        "POST /keep HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\nOrigin: https://evil.example\r\nContent-Length: 0\r\n\r\n"),
                hostile(
                        "a form of another port",
                        "POST /keep HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\nOrigin: http://127.0.0.1:1\r\nContent-Length: 0\r\n\r\n"),
                hostile(
                        "a form by another name of this machine",
                        "POST /keep HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\nOrigin: http://localhost:PORT\r\nContent-Length: 0\r\n\r\n"),
                hostile(
                        "another verb",
                        "PUT /keep HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\nOrigin: http://127.0.0.1:PORT\r\nContent-Length: 0\r\n\r\n"),
                hostile(
                        "a question about verbs",
                        "OPTIONS / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\n\r\n"),
                hostile(
                        "a question about everything",
                        "OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\n\r\n"),
                hostile(
                        "a proxy's request",
                        "CONNECT evil.example:443 HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\n\r\n"),
                hostile(
                        "a length said in two ways",
                        "POST /keep HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\nOrigin: http://127.0.0.1:PORT\r\n"
                                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\na=1\r\n0\r\n\r\n"));
    }

    private static Arguments hostile(String what, String request) {
        return Arguments.of(what, request);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strangers")
    void is_answered_by_nobody(String what, String request) {
        String answer =
                sent(request.replace("PORT", String.valueOf(door.port())).replace("COOKIE", cookie));
        assertThat(answer).as(what).doesNotStartWith(OK);
        assertThat(asked).as(what).hasValue(0);
        assertThat(changed).as(what).hasValue(0);
    }

    @Test
    void a_form_that_comes_in_pieces_is_counted_as_it_is_read() {
        StringBuilder body = new StringBuilder();
        String piece = "a".repeat(4096);
        for (int i = 0; i < 100; i++) {
            body.append("1000\r\n")
                    .append(i == 0 ? "x=" + piece.substring(2) : piece)
                    .append("\r\n");
        }
        String answer = sent("POST /keep HTTP/1.1\r\nHost: " + host(door) + "\r\nCookie: " + cookie + "\r\nOrigin: "
                + ours() + "\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n"
                + body + "0\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 413");
        assertThat(changed).hasValue(0);
    }

    @Test
    void a_form_that_is_too_long_by_its_own_word_is_refused() {
        String answer = sent(post("/keep", "a=" + "b".repeat(300_000), "Origin: " + ours()));
        assertThat(answer).doesNotStartWith(OK);
        assertThat(changed).hasValue(0);
    }

    @Test
    void files_are_not_taken_whatever_they_are_called() {
        String body =
                "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"../../passwd\"\r\n\r\nroot\r\n--x--\r\n";
        String answer = sent("POST /keep HTTP/1.1\r\nHost: " + host(door) + "\r\nCookie: " + cookie + "\r\nOrigin: "
                + ours() + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body);
        assertThat(answer).startsWith("HTTP/1.1 415");
        assertThat(changed).hasValue(0);
    }

    @Test
    void the_key_opens_under_our_own_name_alone_and_is_not_spent_by_others() {
        Door other = opened();
        try {
            for (String host : List.of("localhost:" + other.port(), "evil.example", "127.0.0.1")) {
                assertThat(sent(other, "GET " + path(other.address()) + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n"))
                        .startsWith("HTTP/1.1 421")
                        .doesNotContainIgnoringCase("Set-Cookie");
            }
            assertThat(sent(other, "GET " + other.address() + " HTTP/1.1\r\nHost: " + host(other) + "\r\n\r\n"))
                    .doesNotStartWith(OK);
            assertThat(letIn(other)).isNotEmpty();
        } finally {
            other.close();
        }
    }

    /** A browser that comes from a file calls a chain of redirects foreign, and would drop the cookie. */
    @Test
    void whoever_brings_the_key_gets_a_page_and_no_redirect() {
        Door other = opened();
        try {
            assertThat(sent(
                            other,
                            "GET " + path(other.address()) + " HTTP/1.1\r\nHost: " + host(other)
                                    + "\r\nSec-Fetch-Site: cross-site\r\n\r\n"))
                    .startsWith(OK)
                    .doesNotContainIgnoringCase("Location:");
        } finally {
            other.close();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void the_page_that_brings_the_key_is_for_its_owner_alone() throws IOException {
        Path file = StartFile.write(door);
        try {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(file).content().contains(door.address());
        } finally {
            Files.delete(file);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void of_the_loopback_addresses_one_is_listened_at() throws IOException {
        assertThat(opens(InetAddress.getByName("127.0.0.1"))).isTrue();
        assertThat(opens(InetAddress.getByName("127.0.0.2"))).isFalse();
        assertThat(opens(InetAddress.getByName("::1"))).isFalse();
    }

    @Test
    void only_forms_are_read() {
        String answer = sent("POST /keep HTTP/1.1\r\nHost: " + host(door) + "\r\nCookie: " + cookie + "\r\nOrigin: "
                + ours() + "\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
        assertThat(answer).startsWith("HTTP/1.1 415");
        assertThat(changed).hasValue(0);
    }

    @Test
    void a_form_that_says_a_thing_twice_is_refused() {
        assertThat(sent(post("/keep", "a=1&a=2", "Origin: " + ours()))).startsWith("HTTP/1.1 400");
        assertThat(changed).hasValue(0);
    }

    private static Door opened() {
        try {
            return Door.open(0, new Answering(), () -> 0);
        } catch (IOException noPort) {
            throw new IllegalStateException(noPort);
        }
    }

    private String letIn(Door which) {
        String answer = sent(which, "GET " + path(which.address()) + " HTTP/1.1\r\nHost: " + host(which) + "\r\n\r\n");
        return answer.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("set-cookie: "))
                .map(line -> line.substring("set-cookie: ".length(), line.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }

    private static String path(String address) {
        return address.substring(address.indexOf('/', "http://".length()));
    }

    private static String host(Door which) {
        return "127.0.0.1:" + which.port();
    }

    private String ours() {
        return "http://" + host(door);
    }

    private String get(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: " + host(door) + "\r\nCookie: " + cookie + "\r\n\r\n";
    }

    private String post(String path, String body, String header) {
        return "POST " + path + " HTTP/1.1\r\nHost: " + host(door) + "\r\nCookie: " + cookie + "\r\n" + header
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n"
                + body;
    }

    private String sent(String request) {
        return sent(door, request);
    }

    private static String sent(Door to, String request) {
        try (Socket socket = new Socket("127.0.0.1", to.port())) {
            socket.setSoTimeout(5_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return headOf(socket.getInputStream());
        } catch (IOException closedInOurFace) {
            return "closed";
        }
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

    /** Answers everything. */
    private static class Answering implements Site {
        @Override
        public Reply answer(Visit visit) {
            return Reply.page(200, "answered".getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Reply welcome() {
            return Reply.page(200, "welcome".getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Reply refusal(Refused refused) {
            return Reply.page(refused.status(), "refused".getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Counts what comes through. */
    private final class Counting extends Answering {
        @Override
        public Reply answer(Visit visit) {
            List<String> steps = visit.steps();
            if (visit.changes() && steps.equals(List.of("keep"))) {
                visit.form();
                changed.incrementAndGet();
            }
            asked.incrementAndGet();
            return super.answer(visit);
        }
    }
}
