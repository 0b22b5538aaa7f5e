package org.caseload.official;

import static java.util.stream.Collectors.toCollection;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A series of official files that is read, recognised by the names of its columns. Where two give the same measure of
 * the same year, the one that stands first here counts.
 */
@SuppressWarnings("ImmutableEnumChecker") // its layout is a record of words
public enum Publication {
    /** Position on, or year to, 30 September. */
    WORKFORCE("workforce", "Children's social work workforce", Layout.STANDARD, true),
    /** Position on, or year to, 31 March, as those that follow. */
    CHILDREN_IN_NEED("children-in-need", "Children in need, table B1", Layout.STANDARD, false),
    REFERRALS("referrals", "Children in need, table C1", Layout.STANDARD, false),
    PLANS_STARTED("plans-started", "Children in need, table D3", Layout.STANDARD, false),
    PLANS_BY_AGE("plans-by-age", "Children in need, table D5", Layout.STANDARD, false),
    LOOKED_AFTER("looked-after", "Children looked after in England", Layout.STANDARD, false),
    CONTINUITY("continuity", "Children looked after in England, social workers", Layout.STANDARD, false),
    TOOL("tool", "Local authority interactive tool", Layout.TOOL, false),
    POPULATION("population", "Mid-year population estimates (ONS)", Layout.STANDARD, true);

    private final String word;
    private final String title;
    private final Layout layout;
    private final boolean autumn;

    Publication(String word, String title, Layout layout, boolean autumn) {
        this.word = word;
        this.title = title;
        this.layout = layout;
        this.autumn = autumn;
    }

    /** The publication of that word, if there is one. */
    public static Optional<Publication> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    /** Its name in compact tables and their files. */
    public String word() {
        return word;
    }

    /** What it is called by those who publish it. */
    public String title() {
        return title;
    }

    /** Which columns say whose and of when a row is. */
    public Layout layout() {
        return layout;
    }

    /** Whether it is of summer or autumn and not of 31 March: what happens on 1 April shows in it a year earlier. */
    public boolean isAfterApril() {
        return autumn;
    }

    /** The measures it gives. */
    public List<Measure> measures() {
        return Arrays.stream(Measure.values())
                .filter(measure -> measure.findSlot(this).isPresent())
                .toList();
    }

    /** The columns by which it is told from other files, and without which it cannot be read. */
    public Set<String> ownColumns() {
        return measures().stream()
                .flatMap(measure -> measure.findSlot(this).stream())
                .flatMap(slot -> Stream.of(slot.column(), slot.dimension()).filter(name -> !name.isEmpty()))
                .collect(toCollection(LinkedHashSet::new));
    }

    /** All columns that it must have. */
    public Set<String> columns() {
        return Stream.concat(layout.columns().stream(), ownColumns().stream())
                .collect(toCollection(LinkedHashSet::new));
    }

    /**
     * Which columns say whose and of when a row is.
     *
     * @param year of when
     * @param code whose
     * @param name the council's name
     * @param level national, regional or local; empty where the code tells
     * @param newCode the nine-character code; empty where there is none
     * @param region the region's name; empty where there is none
     */
    public record Layout(String year, String code, String name, String level, String newCode, String region) {
        /** As files of Explore education statistics are laid out. */
        static final Layout STANDARD =
                new Layout("time_period", "old_la_code", "la_name", "geographic_level", "new_la_code", "region_name");

        /** As the local authority interactive tool writes. */
        static final Layout TOOL = new Layout("Years", "LA Number", "LA and Regions", "", "", "");

        /** The columns there are, in this order. */
        public List<String> columns() {
            return Stream.of(year, code, name, level, newCode, region)
                    .filter(column -> !column.isEmpty())
                    .toList();
        }
    }
}
