package org.caseload.history.read;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.caseload.history.Pseudonym;
import org.caseload.quantity.WhiteSpace;

/**
 * Gives each id of the lists a pseudonym: a keyed hash (HMAC-SHA-256) under a salt that is wiped with the last of them, so that nobody can
 * find an id by trying all there are.
 */
final class Pseudonyms implements AutoCloseable {
    /** Letters and digits that nobody takes for one another. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 8;

    private final Mac mac;
    private final byte[] salt;
    private final Map<String, Pseudonym> given = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** Takes the salt, which is wiped in the end. */
    Pseudonyms(byte[] salt) {
        this.salt = salt;
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", never);
        }
    }

    /**
     * The pseudonym of an id.
     *
     * @param kind a letter for whom: C for children, W for workers, F for families
     * @param id the id as a list has it
     */
    Pseudonym of(char kind, String id) {
        return given.computeIfAbsent(kind + ":" + plain(id), this::make);
    }

    /** One child may be 00123 in one list, 123 in another and 123.0 in a third. */
    private static String plain(String id) {
        String tidy = WhiteSpace.tidy(id).toUpperCase(java.util.Locale.ROOT);
        return tidy.matches("0*\\d+(\\.0+)?") ? tidy.replaceAll("\\.0+$", "").replaceAll("^0+(?=\\d)", "") : tidy;
    }

    private Pseudonym make(String key) {
        String text = key;
        do {
            byte[] hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            StringBuilder letters = new StringBuilder().append(key.charAt(0));
            for (int i = 0; i < LENGTH; i++) {
                letters.append(LETTERS.charAt((hash[i] & 0xFF) % LETTERS.length()));
            }
            text = letters.toString();
        } while (!taken.add(text));
        return new Pseudonym(text);
    }

    @Override
    public void close() {
        Arrays.fill(salt, (byte) 0);
        mac.reset();
        given.clear();
    }
}
