package org.caseload.page.door;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/**
 * What somebody asks for who was let in.
 *
 * @param changes whether a form is sent, which may change something
 * @param path the address, beginning with a slash
 * @param query what stands behind the question mark
 * @param exchange where the form can be read, once
 */
public record Visit(boolean changes, String path, Form query, HttpExchange exchange) {
    /** Bytes of a form, counted as they are read, since one that comes in pieces states no length. */
    private static final int MOST_BYTES = 256 << 10;

    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1);

    /** The parts of the address between its slashes. */
    public List<String> steps() {
        return Stream.of(path.split("/", -1)).filter(step -> !step.isEmpty()).toList();
    }

    /**
     * The form that was sent.
     *
     * @throws Refused when it is none, or larger than any form of ours
     */
    public Form form() {
        if (!changes || !type().split(";", -1)[0].strip().equals("application/x-www-form-urlencoded")) {
            throw new Refused(415, "Only forms are read.");
        }
        return Form.sent(body(MOST_BYTES, "This is larger than any form."));
    }

    /**
     * The form with files that was sent, one at a time, since each is held whole.
     *
     * @throws Refused when it is none, larger than 32 MB, or sent while another is
     */
    public FilesForm filesForm() {
        if (!changes) {
            throw new Refused(415, "Only forms are read.");
        }
        String boundary = FilesForm.boundary(type());
        if (!ONE_AT_A_TIME.tryAcquire()) {
            throw new Refused(503, "Other files are on their way. Send these again in a moment.");
        }
        try {
            return FilesForm.sent(body(FilesForm.MOST_BYTES, "These files are larger than 32 MB together."), boundary);
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    private String type() {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                .orElse("");
    }

    private byte[] body(int most, String larger) {
        String stated = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Length"))
                .orElse("0");
        if (!stated.matches("\\d{1,9}") || Integer.parseInt(stated) > most) {
            throw new Refused(413, larger);
        }
        try {
            byte[] body = exchange.getRequestBody().readNBytes(most + 1);
            if (body.length > most) {
                throw new Refused(413, larger);
            }
            return body;
        } catch (IOException cutShort) {
            throw new Refused(400, "The form did not arrive whole.");
        }
    }
}
