package org.caseload.page.door;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks at every request before anything is done for it. Other pages in the same browser can send requests here, other programs on the
 * machine can too, and a name server may point a stranger's name at 127.0.0.1; so the address must be ours to the letter, the cookie must
 * be the one that was given, and what changes something must come from a page of ours.
 */
final class Guard {
    /** Where the key is brought. */
    static final String START = "/start";

    /** What the key is called there. */
    static final String KEY = "key";

    /** All that an address of ours is made of: no escape, no dot but in a file's name, no empty part. */
    private static final Pattern PATH = Pattern.compile("/|(/[a-z0-9-]+)*/[a-z0-9-]+(\\.[a-z]{2,4})?");

    private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9=&+%._~:/-]*");
    private static final int LONGEST = 2_000;
    private static final Set<String> METHODS = Set.of("GET", "POST");
    private static final Set<String> OWN_FETCHES = Set.of("same-origin", "none");

    private final String host;
    private final String cookie;
    private final Ticket ticket;

    Guard(int port, Ticket ticket) {
        host = "127.0.0.1:" + port;
        cookie = Ticket.name(port);
        this.ticket = ticket;
    }

    /** The one name by which it may be asked. */
    String host() {
        return host;
    }

    /**
     * Whether somebody brings the key; they come from a file or from what the terminal printed, so that nothing but the key and the
     * address can be asked of them.
     *
     * @throws Refused when the address is not ours
     */
    boolean letsStart(HttpExchange exchange) {
        URI asked = address(exchange);
        return exchange.getRequestMethod().equals("GET") && asked.getRawPath().equals(START);
    }

    /** The key that somebody brings. */
    String key(HttpExchange exchange) {
        return Form.query(exchange.getRequestURI().getRawQuery()).find(KEY).orElse("");
    }

    /**
     * What somebody who may ask for it asks for.
     *
     * @throws Refused when they may not
     */
    Visit admitted(HttpExchange exchange) {
        URI asked = address(exchange);
        Headers headers = exchange.getRequestHeaders();
        one(headers, "Sec-Fetch-Site").ifPresent(from -> {
            if (!OWN_FETCHES.contains(from)) {
                throw new Refused(403, "This request comes from another page.");
            }
        });
        boolean changes = exchange.getRequestMethod().equals("POST");
        Optional<String> origin = one(headers, "Origin");
        if (changes
                ? !origin.equals(Optional.of("http://" + host))
                : origin.stream().anyMatch(o -> !o.equals("http://" + host))) {
            throw new Refused(403, "This request comes from another page.");
        }
        if (!ticket.admits(cookie(headers))) {
            throw new Refused(
                    403,
                    "This browser was not let in. Use the address that Caseload gave when it was started, or start it again.");
        }
        return new Visit(changes, asked.getRawPath(), Form.query(asked.getRawQuery()), exchange);
    }

    /** The address, when it is ours: the name, the method, the path that the pages are found by and no other way of writing it. */
    private URI address(HttpExchange exchange) {
        if (!one(exchange.getRequestHeaders(), "Host").equals(Optional.of(host))) {
            throw new Refused(421, "This is not the address that Caseload answers at.");
        }
        if (!METHODS.contains(exchange.getRequestMethod())) {
            throw new Refused(405, "Pages are read and forms are sent; nothing else is answered.");
        }
        URI asked = exchange.getRequestURI();
        String path = asked.getRawPath();
        String query = asked.getRawQuery() == null ? "" : asked.getRawQuery();
        boolean ours = asked.getScheme() == null
                && asked.getRawAuthority() == null
                && asked.getRawFragment() == null
                && path != null
                && path.length() <= LONGEST
                && PATH.matcher(path).matches()
                && query.length() <= LONGEST
                && QUERY.matcher(query).matches();
        if (!ours) {
            throw new Refused(400, "This is no address of a page.");
        }
        return asked;
    }

    private String cookie(Headers headers) {
        List<String> found = headers.getOrDefault("Cookie", List.of()).stream()
                .flatMap(line -> List.of(line.split(";", -1)).stream())
                .map(String::strip)
                .filter(pair -> pair.startsWith(cookie + "="))
                .map(pair -> pair.substring(cookie.length() + 1))
                .toList();
        return found.size() == 1 ? found.get(0) : "";
    }

    /** A header that may stand once. */
    private static Optional<String> one(Headers headers, String name) {
        List<String> values = headers.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new Refused(400, "This request says one thing twice.");
        }
        return values.stream().findFirst();
    }
}
