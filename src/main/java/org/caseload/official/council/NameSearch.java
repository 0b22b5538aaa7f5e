package org.caseload.official.council;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.caseload.official.Publication;
import org.caseload.quantity.Spelling;
import org.caseload.quantity.WhiteSpace;

/** Finds a council by its name, as people write it, or by one of its codes. */
final class NameSearch {
    private static final Pattern JOINT_CODE = Pattern.compile("\\d{3}(\\s*[/-]\\s*\\d{3})+");
    private static final Pattern APART = Pattern.compile("[^\\p{Alnum}]+");

    /** What names of councils hold beside the name. */
    private static final Set<String> OFFICIAL = new TreeSet<>(List.of(
            "the",
            "city",
            "of",
            "council",
            "county",
            "borough",
            "royal",
            "london",
            "metropolitan",
            "district",
            "unitary",
            "authority",
            "upon",
            "on",
            "and"));

    private static final int MOST_OFFERED = 3;
    private static final int LONGEST = 80;

    private final Councils councils;
    private final int year;

    NameSearch(Councils councils, int year) {
        this.councils = councils;
        this.year = year;
    }

    Search find(String text) {
        String asked = WhiteSpace.strip(text);
        if (asked.isEmpty() || asked.length() > LONGEST) {
            return new Search.Unknown(List.of());
        }
        return byCode(asked)
                .or(() -> byName(name -> words(name).equals(words(asked))))
                .or(() -> byName(name ->
                        plain(name).equals(plain(asked)) && !plain(asked).isEmpty()))
                .or(() -> byName(name ->
                        plain(name).containsAll(plain(asked)) && !plain(asked).isEmpty()))
                .orElseGet(() -> new Search.Unknown(near(asked)));
    }

    private Optional<Search> byCode(String asked) {
        String code = JOINT_CODE.matcher(asked).matches() ? asked.replaceAll("\\s*[/-]\\s*", " / ") : asked;
        return councils.identities().values().stream()
                .filter(identity ->
                        identity.code().equals(code) || identity.newCodes().contains(code.toUpperCase(Locale.ROOT)))
                .findFirst()
                .map(this::found);
    }

    private Optional<Search> byName(Predicate<String> fits) {
        List<CouncilIdentity> fitting = councils.identities().values().stream()
                .filter(identity -> fits.test(identity.name()))
                .toList();
        Optional<CouncilIdentity> only = fitting.size() == 1 ? Optional.of(fitting.get(0)) : only(fitting, this::lives);
        if (only.isPresent()) {
            return only.map(this::found);
        }
        Set<String> names = new LinkedHashSet<>();
        fitting.forEach(identity -> names.add(identity.name()));
        return fitting.isEmpty() ? Optional.empty() : severalOrOne(fitting, names);
    }

    /** Two parts of one department, or of one name, are one answer. */
    private Optional<Search> severalOrOne(List<CouncilIdentity> fitting, Set<String> names) {
        Set<Optional<Council>> meant = new LinkedHashSet<>();
        fitting.forEach(identity -> meant.add(councils.ofCode(identity.code())));
        return Optional.of(meant.size() == 1 ? found(fitting.get(0)) : new Search.Several(List.copyOf(names)));
    }

    private static Optional<CouncilIdentity> only(List<CouncilIdentity> fitting, Predicate<CouncilIdentity> holds) {
        List<CouncilIdentity> left = fitting.stream().filter(holds).toList();
        return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
    }

    private boolean lives(CouncilIdentity identity) {
        return councils.ofCode(identity.code())
                .filter(council -> council.exists(Publication.WORKFORCE, year))
                .isPresent();
    }

    private Search found(CouncilIdentity identity) {
        Optional<Council> council = councils.ofCode(identity.code());
        return council.<Search>map(one -> new Search.Found(one, note(identity, one)))
                .orElseGet(() -> new Search.Refused(
                        identity.name(),
                        councils.successions().refusal(identity.code()).orElse("it has no figures")));
    }

    private static String note(CouncilIdentity identity, Council council) {
        if (!identity.code().equals(council.code())) {
            return identity.name() + " is published together with another council: " + council.name() + ".";
        }
        return council.findEnd()
                .map(end -> identity.name() + " has ended: " + end.words() + ".")
                .orElse("");
    }

    private List<String> near(String asked) {
        String written = String.join(" ", words(asked));
        return councils.identities().values().stream()
                .map(CouncilIdentity::name)
                .distinct()
                .filter(name -> Spelling.isClose(written, String.join(" ", words(name))))
                .sorted(Comparator.<String>comparingInt(
                                name -> Spelling.distance(written, String.join(" ", words(name))))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_OFFERED)
                .toList();
    }

    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+|['’.]", "")
                .replace("&", " and ")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(APART.split(plain, -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Set<String> plain(String name) {
        Set<String> words = new TreeSet<>(words(name));
        words.removeAll(OFFICIAL);
        return words;
    }
}
