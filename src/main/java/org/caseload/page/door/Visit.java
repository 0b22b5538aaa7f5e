package org.caseload.page.door;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
        String type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                .orElse("");
        if (!changes || !type.split(";", -1)[0].strip().equals("application/x-www-form-urlencoded")) {
            throw new Refused(415, "Only forms are read.");
        }
        try {
            byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                throw new Refused(413, "This is larger than any form.");
            }
            return Form.sent(body);
        } catch (IOException cutShort) {
            throw new Refused(400, "The form did not arrive whole.");
        }
    }
}
