package org.caseload.page.door;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Serves pages to a browser on this machine, and to nobody else: it listens on 127.0.0.1 alone, {@link Guard} looks at every request
 * before anything is done for it, and {@link Ticket} tells whom the key was given to.
 */
public final class Door implements AutoCloseable {
    /** Connections that are open at once; browsers use up to six. */
    static final int MOST_CONNECTIONS = 8;

    /** Seconds in which a request must have arrived, and in which an answer must have been taken. */
    private static final int SECONDS_TO_ASK = 20;

    private static final int SECONDS_TO_TAKE = 120;

    private final HttpServer server;
    private final ExecutorService hands;
    private final Guard guard;
    private final Ticket ticket;
    private final Site site;
    private final LongSupplier millis;
    private final AtomicLong lastSeen;

    private Door(HttpServer server, Ticket ticket, Site site, LongSupplier millis) {
        this.server = server;
        this.ticket = ticket;
        this.site = site;
        this.millis = millis;
        guard = new Guard(server.getAddress().getPort(), ticket);
        lastSeen = new AtomicLong(millis.getAsLong());
        hands = Executors.newFixedThreadPool(MOST_CONNECTIONS, task -> {
            Thread hand = new Thread(task, "page");
            hand.setDaemon(true);
            return hand;
        });
    }

    /**
     * Opens it.
     *
     * @param port the port to listen on; 0 for any that is free
     * @param site what to answer those who may ask
     * @param millis the time, in milliseconds
     * @throws IOException when the port cannot be had
     */
    public static Door open(int port, Site site, LongSupplier millis) throws IOException {
        boundEveryConnection();
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), MOST_CONNECTIONS);
        Door door = new Door(server, Ticket.drawn(), site, millis);
        server.setExecutor(door.hands);
        server.createContext("/", door::answer);
        server.start();
        return door;
    }

    /** The JDK's server reads its bounds once, when it is first used. */
    private static void boundEveryConnection() {
        System.setProperty("jdk.httpserver.maxConnections", String.valueOf(MOST_CONNECTIONS));
        System.setProperty("sun.net.httpserver.maxReqTime", String.valueOf(SECONDS_TO_ASK));
        System.setProperty("sun.net.httpserver.maxRspTime", String.valueOf(SECONDS_TO_TAKE));
        System.setProperty("sun.net.httpserver.maxReqHeaders", "60");
        System.setProperty("sun.net.httpserver.maxReqHeaderSize", "32768");
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    /** The port that it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** The address that lets one browser in, once. */
    public String address() {
        return "http://" + guard.host() + Guard.START + "?" + Guard.KEY + "=" + ticket.key();
    }

    /** When somebody who may last asked for something, in milliseconds of the clock that was given. */
    public long lastSeen() {
        return lastSeen.get();
    }

    /** Ends: nothing more is answered. */
    @Override
    public void close() {
        server.stop(0);
        hands.shutdownNow();
        try {
            hands.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            Reply reply;
            try {
                reply = guard.letsStart(exchange) ? welcome(exchange) : site.answer(guard.admitted(exchange));
                lastSeen.set(millis.getAsLong());
            } catch (Refused refused) {
                reply = site.refusal(refused);
            }
            Answers.send(exchange, reply);
        } catch (IOException readerWentAway) {
            // Nobody is there to be told.
        }
    }

    /**
     * Lets a browser in whose key is right. It answers with a page and not by sending it elsewhere: a browser that comes from a file
     * calls a chain of redirects foreign and would drop the cookie.
     */
    private Reply welcome(HttpExchange exchange) {
        ticket.spend(guard.key(exchange));
        return site.welcome().with("Set-Cookie", ticket.setCookie(port()));
    }
}
