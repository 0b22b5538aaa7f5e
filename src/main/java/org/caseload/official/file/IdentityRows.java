package org.caseload.official.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.caseload.official.council.CouncilIdentity;
import org.caseload.words.VisibleText;

/** How each council is written in the rows of a file, the newest year counting. */
final class IdentityRows {
    private static final int LONGEST = 120;

    private final Map<String, SortedMap<Integer, Writing>> byCode = new TreeMap<>();

    private record Writing(String name, String region, String newCode) {}

    void add(String code, int year, String name, String region, String newCode) {
        byCode.computeIfAbsent(code, key -> new TreeMap<>())
                .putIfAbsent(year, new Writing(plain(name), plain(region), plain(newCode)));
    }

    List<CouncilIdentity> identities() {
        List<CouncilIdentity> identities = new ArrayList<>();
        byCode.forEach((code, years) -> {
            Set<String> codes = new LinkedHashSet<>();
            years.values().forEach(writing -> codes.add(writing.newCode()));
            codes.remove("");
            Writing newest = years.get(years.lastKey());
            identities.add(new CouncilIdentity(code, newest.name(), newest.region(), List.copyOf(codes)));
        });
        return identities;
    }

    /** Text from a file that will be printed and written into tables. */
    private static String plain(String text) {
        String plain = VisibleText.line(text).replace("\"", "").strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }
}
