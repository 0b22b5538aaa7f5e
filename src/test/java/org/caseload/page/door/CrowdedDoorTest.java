package org.caseload.page.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caseload.page.ServedProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever dawdles or crowds the door, with the right cookie or without, keeps nobody else out for long. */
@Tag("whole")
class CrowdedDoorTest {
    /** Far more than the two seconds that the server under test grants, and its own look around each second. */
    private static final int PATIENCE_MILLIS = 20_000;

    @TempDir
    private Path folder;

    private final List<Socket> crowd = new ArrayList<>();
    private ServedProcess server;
    private String cookie;

    private void open() throws Exception {
        open(new ServedProcess(
                HastyMain.class.getName(),
                folder,
                "-Djdk.httpserver.maxConnections=8",
                "-Dsun.net.httpserver.maxReqTime=2",
                "-Dsun.net.httpserver.maxRspTime=2"));
    }

    private void open(ServedProcess served) throws Exception {
        server = served;
        String welcome = answer(knock("GET "
                + server.address().substring(server.address().indexOf("/start")) + " HTTP/1.1\r\nHost: " + host()
                + "\r\n\r\n"));
        cookie = welcome.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("set-cookie: "))
                .map(line -> line.substring("set-cookie: ".length(), line.indexOf(';')))
                .findFirst()
                .orElseThrow();
        leave();
    }

    @AfterEach
    void close() throws Exception {
        leave();
        server.close();
    }

    /** The JDK's server reads them once, when it is first used, so that the door has to state them before. */
    @Test
    void the_door_states_its_bounds_itself() throws Exception {
        open();
        List<String> bounds = List.of(
                "jdk.httpserver.maxConnections",
                "sun.net.httpserver.maxReqTime",
                "sun.net.httpserver.maxRspTime",
                "sun.net.httpserver.maxReqHeaders",
                "sun.net.httpserver.maxReqHeaderSize");
        bounds.forEach(System::clearProperty);
        TriedDoor.unused().close();
        assertThat(bounds.stream().map(System::getProperty)).containsExactly("8", "20", "120", "60", "32768");
    }

    @Test
    void whoever_does_not_finish_the_head_is_sent_away() throws Exception {
        open();
        Socket slow = knock("GET / HTTP/1.1\r\nHost: " + host() + "\r\nCookie: " + cookie + "\r\nX-Slow: ");
        assertThat(isSentAway(slow)).isTrue();
    }

    @Test
    void whoever_does_not_finish_the_form_is_sent_away() throws Exception {
        open();
        Socket slow = knock(
                "POST /begin HTTP/1.1\r\nHost: " + host() + "\r\nCookie: " + cookie + "\r\nOrigin: http://" + host()
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\ncouncil=");
        assertThat(isSentAway(slow)).isTrue();
    }

    @Test
    void whoever_does_not_finish_a_form_in_pieces_is_sent_away() throws Exception {
        open();
        Socket slow = knock(
                "POST /begin HTTP/1.1\r\nHost: " + host() + "\r\nCookie: " + cookie + "\r\nOrigin: http://"
                        + host()
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n8\r\ncouncil=\r\n");
        assertThat(isSentAway(slow)).isTrue();
    }

    @Test
    void whoever_does_not_finish_a_form_with_files_is_sent_away_and_the_next_is_read() throws Exception {
        open();
        String head = "POST /own-lists HTTP/1.1\r\nHost: " + host() + "\r\nCookie: " + cookie + "\r\nOrigin: http://"
                + host() + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: ";
        String body = "--x\r\nContent-Disposition: form-data; name=\"council\"\r\n\r\n\r\n--x--\r\n";
        Socket slow = knock(head + "1000\r\n\r\n--x\r\n");
        assertThat(isSentAway(slow)).isTrue();
        assertThat(answer(knock(head + body.length() + "\r\n\r\n" + body))).startsWith("HTTP/1.1 422");
    }

    @Test
    void eight_are_let_in_at_once_and_a_ninth_is_not() throws Exception {
        open(new ServedProcess(folder));
        for (int i = 0; i < Door.MOST_CONNECTIONS; i++) {
            // Answered, and held open.
            assertThat(answer(knock(page()))).startsWith("HTTP/1.1 200");
        }
        assertThat(answer(knock(page()))).doesNotStartWith("HTTP/1.1 200");
        leave();
        assertThat(answerBefore(PATIENCE_MILLIS)).startsWith("HTTP/1.1 200");
    }

    @Test
    void a_crowd_that_says_nothing_is_sent_away_and_others_are_answered() throws Exception {
        open();
        for (int i = 0; i < Door.MOST_CONNECTIONS; i++) {
            knock("GET / HTTP/1.1\r\n");
        }
        assertThat(answerBefore(PATIENCE_MILLIS)).startsWith("HTTP/1.1 200");
    }

    private String answerBefore(int millis) throws Exception {
        long end = System.nanoTime() + millis * 1_000_000L;
        String answer = "";
        while (System.nanoTime() < end && !answer.startsWith("HTTP/1.1 200")) {
            answer = answer(knock(page()));
            Thread.sleep(200);
        }
        return answer;
    }

    private String host() {
        return "127.0.0.1:" + server.port();
    }

    private String page() {
        return "GET /site.css HTTP/1.1\r\nHost: " + host() + "\r\nCookie: " + cookie + "\r\n\r\n";
    }

    private Socket knock(String request) throws IOException {
        Socket socket = new Socket("127.0.0.1", server.port());
        crowd.add(socket);
        socket.setSoTimeout(PATIENCE_MILLIS);
        try {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        } catch (IOException sentAway) {
            // Read as such.
        }
        return socket;
    }

    private void leave() throws IOException {
        for (Socket socket : crowd) {
            socket.close();
        }
        crowd.clear();
    }

    /** The first that is answered; empty where the door was shut. */
    private static String answer(Socket socket) {
        try {
            byte[] read = new byte[2_000];
            int length = socket.getInputStream().read(read);
            return length < 0 ? "" : new String(read, 0, length, StandardCharsets.ISO_8859_1);
        } catch (IOException sentAway) {
            return "";
        }
    }

    /** Whether the other side ended it, with an answer that is no page or with none. */
    private static boolean isSentAway(Socket socket) {
        try {
            String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return !all.startsWith("HTTP/1.1 2") && !all.startsWith("HTTP/1.1 3");
        } catch (SocketTimeoutException stillThere) {
            return false;
        } catch (IOException ended) {
            return true;
        }
    }
}
