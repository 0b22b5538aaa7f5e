package org.caseload.scenario.io.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseload.quantity.WhiteSpace;
import org.caseload.scenario.io.shape.Field;
import org.caseload.scenario.io.shape.Shape;
import org.caseload.scenario.io.tree.NearMiss;
import org.caseload.scenario.io.tree.Place;
import org.caseload.scenario.io.tree.Problem;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.Tree;
import org.caseload.scenario.io.tree.UnseenCharacters;

/** What the first line of a sheet names: the field that each column fills, and the tables that rows then become. */
final class Columns {
    /** The midnight that some exports add. */
    private static final String MIDNIGHT = "(?:[ T]0?0:00(?::00(?:\\.0+)?)?)?";

    /** British order. */
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})" + MIDNIGHT);

    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})" + MIDNIGHT);

    private final List<Optional<Field>> fields = new ArrayList<>();
    private final List<Boolean> nameless = new ArrayList<>();
    private final List<Place> places;
    private boolean complete = true;

    private Columns(List<Place> places) {
        this.places = places;
    }

    static Columns read(List<String> names, List<Place> places, Shape.Section row, Problems problems) {
        Columns columns = new Columns(places);
        for (int i = 0; i < names.size(); i++) {
            columns.name(names.get(i), places.get(i), row, problems);
        }
        for (Field field : row.fields()) {
            if (field.isRequired() && !columns.keys().contains(field.key())) {
                columns.complete = false;
                problems.add(places.get(0), field.key(), "there is no such column", permitted(row));
            }
        }
        return columns;
    }

    private static String permitted(Shape.Section row) {
        return "a first line with the columns " + String.join(", ", row.keys());
    }

    private void name(String name, Place place, Shape.Section row, Problems problems) {
        Optional<Field> field = find(name, row);
        boolean again = field.isPresent() && fields.contains(field);
        boolean trailing = WhiteSpace.isBlank(name);
        nameless.add(trailing);
        fields.add(again ? Optional.empty() : field);
        if (again) {
            problems.add(place, "", "found the column " + Problem.quoted(name) + " again", "each column once");
        } else if (field.isEmpty() && !trailing) {
            String hint = NearMiss.sentence(tidy(name), row.keys());
            String found = "found the column " + Problem.quoted(name);
            String remedy = "Take out columns that are not needed: nothing here should tell who a child is.";
            problems.add(new Problem(place, "", found, String.join(", ", row.keys()), hint.isEmpty() ? remedy : hint));
        }
    }

    /** The field that a column of this name fills. */
    static Optional<Field> find(String name, Shape.Section row) {
        String tidy = tidy(name);
        return row.find(tidy).or(() -> row.find(tidy.replaceAll("-(id|date)$", "")));
    }

    private static String tidy(String name) {
        return WhiteSpace.tidy(name.replace('_', ' ')).toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** The columns by the keys of the fields that they fill. */
    List<String> keys() {
        return fields.stream().flatMap(Optional::stream).map(Field::key).toList();
    }

    /** Whether there is a column for everything that must be stated. */
    boolean complete() {
        return complete;
    }

    /** A row as a table of the cells that are filled in; what must be stated is there even when it is blank. */
    Tree.Table row(List<String> cells, List<Place> at, Problems problems) {
        List<Tree.Entry> entries = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = WhiteSpace.strip(cells.get(i));
            if (i >= fields.size() && !cell.isEmpty()) {
                problems.add(at.get(i), "", "found " + Problem.quoted(cell), "no more cells than the first line has");
                break;
            }
            if (nameless.get(Math.min(i, nameless.size() - 1)) && !cell.isEmpty()) {
                // What it says is not repeated: nothing here should tell who a child is.
                problems.add(
                        at.get(i), "", "found text in a column without a name", "blank cells, or a name above them");
            } else if (seen(cell, at.get(i), problems)
                    && i < fields.size()
                    && fields.get(i).isPresent()) {
                Field field = fields.get(i).get();
                if (!cell.isEmpty() || field.isRequired()) {
                    Tree.Text key = new Tree.Text(places.get(i), field.key());
                    entries.add(new Tree.Entry(key, value(cell, field, at.get(i))));
                }
            }
        }
        return new Tree.Table(at.get(0), entries);
    }

    private static boolean seen(String cell, Place place, Problems problems) {
        Optional<String> unseen = UnseenCharacters.inWords(cell);
        unseen.ifPresent(found -> problems.add(place, "", "found " + found, UnseenCharacters.PERMITTED));
        return unseen.isEmpty();
    }

    private static Tree value(String cell, Field field, Place place) {
        boolean date = field.shape().certain() instanceof Shape.Value value
                && value.kind().type() == LocalDate.class;
        return new Tree.Text(place, date ? isoDay(cell) : cell, !cell.isEmpty());
    }

    private static String isoDay(String cell) {
        Matcher iso = ISO.matcher(cell);
        if (iso.matches()) {
            return iso.group(1);
        }
        Matcher day = DAY.matcher(cell);
        if (!day.matches()) {
            return cell;
        }
        try {
            return LocalDate.of(
                            Integer.parseInt(day.group(3)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(1)))
                    .toString();
        } catch (DateTimeException e) {
            return cell;
        }
    }
}
