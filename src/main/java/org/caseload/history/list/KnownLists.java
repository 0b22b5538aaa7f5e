package org.caseload.history.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caseload.quantity.Spelling;
import org.caseload.quantity.WhiteSpace;

/** All lists that are known, by the names of their tables and by their headings. */
public final class KnownLists {
    private static final int LONGEST_HEADING = 300;
    private static final int MOST_SLIPS = 3;
    private static final int LETTERS_A_SLIP = 5;
    private static final String PERSONAL = "personal";
    private static final String UNUSED = "unused";
    private static final String EVERY_LIST = "*";

    private final Map<String, Entry> lists = new LinkedHashMap<>();
    private final List<Pattern> personal = new ArrayList<>();

    private static final class Entry {
        final KnownList list;
        final Pattern table;
        final List<Column> columns = new ArrayList<>();

        Entry(KnownList list, Pattern table) {
            this.list = list;
            this.table = table;
        }
    }

    private record Column(Optional<ListField> field, boolean needed, Pattern heading, String called) {}

    /** The lists that ship with the program. */
    public KnownLists() {
        DataLines.of("lists.csv").forEach(line -> {
            KnownList list = new KnownList(
                    line.get("list"),
                    line.get("system"),
                    line.get("table"),
                    line.get("holds"),
                    ListKind.named(line.get("kind")));
            lists.put(list.id(), new Entry(list, Pattern.compile(line.get("sheet"))));
        });
        DataLines.of("headings.csv")
                .forEach(line -> add(line.get("list"), line.get("field"), line.get("heading"), line.get("called")));
    }

    private void add(String list, String field, String heading, String called) {
        Pattern pattern = Pattern.compile(heading);
        if (field.equals(PERSONAL)) {
            personal.add(pattern);
            return;
        }
        boolean needed = field.endsWith("!");
        Optional<ListField> named =
                field.equals(UNUSED) ? Optional.empty() : Optional.of(ListField.named(field.replace("!", "")));
        lists.values().stream()
                .filter(entry -> list.equals(EVERY_LIST)
                        || entry.list.id().equals(list)
                        || entry.list.system().equals(list) && !entry.list.id().equals("annex-a-11"))
                .forEach(entry -> entry.columns.add(new Column(named, needed, pattern, called)));
    }

    /** The list whose table has this name, such as "List_6" or "Children in Need". */
    public Optional<KnownList> named(String table) {
        String plain = Plain.heading(table);
        return lists.values().stream()
                .filter(entry -> !plain.isEmpty()
                        && plain.length() <= LONGEST_HEADING
                        && entry.table.matcher(plain).matches())
                .map(entry -> entry.list)
                .findFirst();
    }

    /** The list that has a column for all that is needed in this row of headings, and of several the one that knows most of them. */
    public Optional<RecognisedList> recognise(List<String> headings, Optional<KnownList> named) {
        return lists.values().stream()
                .map(entry -> columns(entry, headings))
                .filter(found -> found.missing().isEmpty())
                .max(Comparator.comparing((RecognisedList found) ->
                                named.isPresent() && found.list().equals(named.get()))
                        .thenComparing(found -> found.columns().size())
                        .thenComparing(found -> -found.unknown().size()));
    }

    /** A row of headings as those of one list, whatever is missing. */
    public RecognisedList as(KnownList list, List<String> headings) {
        return columns(lists.get(list.id()), headings);
    }

    /** The list of a system whose table has exactly this name, whatever its case. */
    public Optional<KnownList> table(String system, String table) {
        return lists.values().stream()
                .map(entry -> entry.list)
                .filter(list -> list.system().equals(system) && list.table().equalsIgnoreCase(table))
                .findFirst();
    }

    /** What a column of a list says; empty where nothing is read of it. */
    public Optional<ListField> field(KnownList list, String heading) {
        String plain = Plain.heading(heading);
        return lists.get(list.id()).columns.stream()
                .filter(column -> column.heading().matcher(plain).matches())
                .findFirst()
                .flatMap(Column::field);
    }

    /** What the list itself calls the column of a field; empty where it has none. */
    public String called(KnownList list, ListField field) {
        return lists.get(list.id()).columns.stream()
                .filter(column -> column.field().equals(Optional.of(field)))
                .map(Column::called)
                .findFirst()
                .orElse("");
    }

    /** Whether a heading stands for something in a list, be it read, dropped or of no use. */
    public boolean isListed(KnownList list, String heading) {
        String plain = plain(heading);
        return lists.get(list.id()).columns.stream()
                        .anyMatch(column -> column.heading().matcher(plain).matches())
                || personal.stream().anyMatch(known -> known.matcher(plain).matches());
    }

    /** The field of a list whose heading was probably meant by this one; empty where none is near, or several are. */
    public Optional<ListField> meant(KnownList list, String heading) {
        String plain = plain(heading);
        List<ListField> near = lists.get(list.id()).columns.stream()
                .filter(column -> column.field().isPresent() && isNear(plain, Plain.heading(column.called())))
                .map(column -> column.field().get())
                .distinct()
                .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    private static boolean isNear(String found, String known) {
        int most = Math.min(MOST_SLIPS, Math.max(1, known.length() / LETTERS_A_SLIP));
        return Math.abs(found.length() - known.length()) <= most && Spelling.distance(found, known) <= most;
    }

    private static String plain(String heading) {
        return heading.length() > LONGEST_HEADING ? "" : Plain.heading(heading);
    }

    /** Of the lists that a row of headings is not, the one that it comes nearest to: two columns at least. */
    public Optional<RecognisedList> nearest(List<String> headings) {
        return lists.values().stream()
                .map(entry -> columns(entry, headings))
                .filter(found -> !found.columns().isEmpty() && found.columns().size() + slips(found, headings) > 1)
                .max(Comparator.comparing(
                                (RecognisedList found) -> found.columns().size())
                        .thenComparing(found -> slips(found, headings))
                        .thenComparing(found -> -found.missing().size()));
    }

    private int slips(RecognisedList found, List<String> headings) {
        return (int) found.unknown().stream()
                .filter(at -> meant(found.list(), headings.get(at)).isPresent())
                .count();
    }

    /** Every heading that some list is read by, as {@code headings.csv} has it: whether it is one of them. */
    public boolean isKnown(String heading) {
        String plain = Plain.heading(heading);
        return lists.values().stream()
                .flatMap(entry -> entry.columns.stream())
                .anyMatch(column -> column.field().isPresent()
                        && column.heading().matcher(plain).matches());
    }

    private RecognisedList columns(Entry entry, List<String> headings) {
        Map<ListField, Integer> columns = new EnumMap<>(ListField.class);
        List<Integer> unknown = new ArrayList<>();
        List<Integer> again = new ArrayList<>();
        List<Integer> dropped = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            String plain = plain(headings.get(i));
            Optional<Column> column = entry.columns.stream()
                    .filter(known -> known.heading().matcher(plain).matches())
                    .findFirst();
            if (WhiteSpace.isBlank(headings.get(i))) {
                continue;
            }
            boolean isPersonal =
                    personal.stream().anyMatch(known -> known.matcher(plain).matches());
            if (isPersonal && column.flatMap(Column::field).isEmpty()) {
                dropped.add(i);
            } else if (column.isEmpty()) {
                unknown.add(i);
            } else if (column.get().field().isPresent()
                    && columns.putIfAbsent(column.get().field().get(), i) != null) {
                again.add(i);
            }
        }
        List<ListField> missing = entry.columns.stream()
                .filter(Column::needed)
                .map(column -> column.field().orElseThrow())
                .filter(field -> !columns.containsKey(field))
                .toList();
        return new RecognisedList(entry.list, columns, missing, unknown, again, dropped);
    }
}
