package org.caseload.official.council;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.caseload.official.Cells;
import org.caseload.official.Measure;
import org.caseload.official.Publication;
import org.caseload.official.PublishedCell;

/** All councils of which figures are published. */
public final class Councils {
    private final SortedMap<String, CouncilIdentity> identities = new TreeMap<>();
    private final SortedMap<String, Council> byCode = new TreeMap<>();
    private final Cells cells;
    private final Successions successions;
    private final Neighbours neighbours;
    private final Addition addition;
    private final StandIns standIns;

    /**
     * Puts them together.
     *
     * @param cells all published cells
     * @param identities all councils that a file names, by code
     * @param successions who followed whom
     * @param neighbours who is like whom
     */
    public Councils(Cells cells, List<CouncilIdentity> identities, Successions successions, Neighbours neighbours) {
        this.successions = successions;
        this.neighbours = neighbours;
        this.cells = cells;
        identities.forEach(identity -> this.identities.put(identity.code(), identity));
        this.addition = new Addition(cells, this);
        this.standIns = new StandIns(this);
        this.identities.values().stream()
                .filter(identity -> successions.refusal(identity.code()).isEmpty())
                .map(this::councilOf)
                .forEach(council -> byCode.put(council.code(), council));
    }

    /** All of them, ended ones too, by code. */
    public List<Council> all() {
        return List.copyOf(byCode.values());
    }

    /** The same as far as their figures up to a year are known; who followed whom and who is like whom stay as they are. */
    public Councils until(int year) {
        return new Councils(cells.until(year), List.copyOf(identities.values()), successions, neighbours);
    }

    /** Those that report in this publication and year. */
    public List<Council> living(Publication publication, int year) {
        return byCode.values().stream()
                .filter(council -> council.exists(publication, year))
                .toList();
    }

    /**
     * The council of that name or code; of two with one name, such as the old and the new Dorset, the one that reports in
     * the year's workforce census.
     */
    public Search find(String nameOrCode, int year) {
        return new NameSearch(this, year).find(nameOrCode);
    }

    /** The council of that name or code as it is in the newest workforce census. */
    public Search find(String nameOrCode) {
        return find(nameOrCode, newest(Measure.CASES));
    }

    /** England's published figure. */
    public PublishedCell england(Measure measure, int year) {
        return addition.england(measure, year);
    }

    /** How long cases last in England. */
    public Lengths englandLengths() {
        return new Lengths(addition::england);
    }

    /** The newest year in which any council has a number of this measure; 0 when none has. */
    public int newest(Measure measure) {
        return years(measure).stream()
                .filter(year -> byCode.values().stream()
                        .anyMatch(council ->
                                council.figure(measure, year).number().isPresent()))
                .reduce(0, Math::max);
    }

    /** All years of which there is a cell of this measure. */
    SortedSet<Integer> years(Measure measure) {
        return cells.years(measure);
    }

    Map<String, CouncilIdentity> identities() {
        return Collections.unmodifiableSortedMap(identities);
    }

    Successions successions() {
        return successions;
    }

    Addition addition() {
        return addition;
    }

    StandIns standIns() {
        return standIns;
    }

    /** The council of which this code is, or is a part. */
    Optional<Council> ofCode(String code) {
        String whole = successions
                .togetherWith(code)
                .map(s -> s.after().get(0))
                .filter(all -> byCode.containsKey(all))
                .orElse(code);
        return Optional.ofNullable(byCode.get(whole));
    }

    String nameOf(String code) {
        CouncilIdentity identity = identities.get(code);
        return identity == null ? code : identity.name();
    }

    List<Council> neighboursOf(Council council) {
        Set<Council> found = new LinkedHashSet<>();
        for (String code : neighbours.of(council.parts())) {
            ofCode(code).filter(other -> !other.equals(council)).ifPresent(found::add);
        }
        return new ArrayList<>(found);
    }

    private Council councilOf(CouncilIdentity identity) {
        Optional<Succession> together = successions.togetherWith(identity.code());
        return together.map(s -> new Council(joined(s), s.before(), this))
                .orElseGet(() -> new Council(identity, List.of(identity.code()), this));
    }

    /** Two councils with one department: both names, whatever the file with one row for both writes. */
    private CouncilIdentity joined(Succession together) {
        List<String> names = together.before().stream().map(this::nameOf).toList();
        List<String> codes = new ArrayList<>();
        String region = "";
        for (String part : together.before()) {
            CouncilIdentity identity = identities.get(part);
            if (identity != null) {
                codes.addAll(identity.newCodes());
                region = identity.region();
            }
        }
        return new CouncilIdentity(together.after().get(0), String.join(" and ", names), region, codes);
    }
}
