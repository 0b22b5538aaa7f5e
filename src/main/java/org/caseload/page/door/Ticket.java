package org.caseload.page.door;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicBoolean;

/** A key that opens the door once, and the cookie that a browser gets for it, good until the server ends. */
final class Ticket {
    private static final int BYTES = 32;

    private final String key;
    private final String cookie;
    private final AtomicBoolean spent = new AtomicBoolean();

    private Ticket(String key, String cookie) {
        this.key = key;
        this.cookie = cookie;
    }

    /** A new one that nobody can guess. */
    static Ticket drawn() {
        SecureRandom random = new SecureRandom();
        return new Ticket(secret(random), secret(random));
    }

    private static String secret(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The key, until it is spent. */
    String key() {
        return key;
    }

    /**
     * Spends the key.
     *
     * @throws Refused when it is wrong, or was spent before
     */
    void spend(String given) {
        if (!same(given, key) || !spent.compareAndSet(false, true)) {
            throw new Refused(
                    403, "This address has been used, or is not the one that was given. Start Caseload again.");
        }
    }

    /** Whether a cookie is the one that was given for the key. */
    boolean admits(String given) {
        return spent.get() && same(given, cookie);
    }

    /** What the cookie is called: two servers on one machine do not take each other's, although browsers send both. */
    static String name(int port) {
        return "caseload-" + port;
    }

    /** The header that gives the cookie. */
    String setCookie(int port) {
        return name(port) + "=" + cookie + "; Path=/; HttpOnly; SameSite=Strict";
    }

    /** Takes as long whichever letter is the first wrong one. */
    private static boolean same(String given, String own) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), own.getBytes(StandardCharsets.UTF_8));
    }
}
