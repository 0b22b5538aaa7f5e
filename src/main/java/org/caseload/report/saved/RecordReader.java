package org.caseload.report.saved;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.caseload.report.Chart;
import org.caseload.report.UnreadableResult;
import org.caseload.words.VisibleText;

/**
 * Reads records as {@link SavedNotation} writes them, from a file that anybody may have written: only the components of the
 * records asked for, each once, each of its kind and within limits that no result of ours comes near.
 */
final class RecordReader {
    private static final int MOST_VALUES = 3_000_000;
    private static final int LONGEST_LIST = 100_000;
    private static final int LONGEST_PLACE = 80;

    private final JsonParser json;
    private final PlainValues plain;
    private int values;

    RecordReader(JsonParser json) {
        this.json = json;
        plain = new PlainValues(json, this::refused);
    }

    /** Reads the components of a record up to the end of the object in which the parser stands. */
    <T extends Record> T rest(Class<T> kind) throws IOException {
        RecordComponent[] components = kind.getRecordComponents();
        Object[] read = new Object[components.length];
        boolean[] there = new boolean[components.length];
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            int at = indexOf(components, json.currentName());
            if (at < 0 || there[at]) {
                throw refused("is not known here, or stands here twice");
            }
            there[at] = true;
            json.nextToken();
            read[at] = value(components[at].getGenericType());
        }
        expect(JsonToken.END_OBJECT, "is cut short");
        for (int i = 0; i < there.length; i++) {
            if (!there[i]) {
                throw refused("has no \"" + components[i].getName() + "\"");
            }
        }
        return made(kind, components, read);
    }

    private static int indexOf(RecordComponent[] components, String name) {
        for (int i = 0; i < components.length; i++) {
            if (components[i].getName().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private <T extends Record> T made(Class<T> kind, RecordComponent[] components, Object[] read) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return kind.getDeclaredConstructor(types).newInstance(read);
        } catch (InvocationTargetException contradiction) {
            throw refused("contradicts itself ("
                    + VisibleText.line(String.valueOf(contradiction.getCause().getMessage())) + ")");
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(kind + " cannot be made", closed);
        }
    }

    private Object value(Type type) throws IOException {
        values++;
        if (values > MOST_VALUES) {
            throw refused("is more than any report holds");
        }
        if (type instanceof ParameterizedType of) {
            Type inner = of.getActualTypeArguments()[0];
            if (of.getRawType() == List.class) {
                return list(inner);
            }
            return json.currentToken() == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(value(inner));
        }
        Class<?> kind = (Class<?>) type;
        if (kind.isRecord()) {
            expect(JsonToken.START_OBJECT, "is no object");
            return rest(kind.asSubclass(Record.class));
        }
        return kind.isSealed() ? oneOf(kind) : plain.value(kind);
    }

    private List<Object> list(Type inner) throws IOException {
        expect(JsonToken.START_ARRAY, "is no list");
        List<Object> all = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (all.size() == LONGEST_LIST) {
                throw refused("is longer than any list of a report");
            }
            all.add(value(inner));
        }
        return all;
    }

    /** One of the known kinds, named in {@code type}, which stands first. */
    private Object oneOf(Class<?> family) throws IOException {
        expect(JsonToken.START_OBJECT, "is no object");
        boolean named = "type".equals(json.nextFieldName()) && json.nextToken() == JsonToken.VALUE_STRING;
        if (!named) {
            throw refused("does not begin with its type");
        }
        String type = json.getText();
        for (Class<?> kind : family.getPermittedSubclasses()) {
            if (SavedNotation.typeOf(kind).equals(type)) {
                boolean drawn = family == Chart.Data.class;
                plain.shorten(drawn);
                Object read = rest(kind.asSubclass(Record.class));
                plain.shorten(false);
                return read;
            }
        }
        throw refused("is of a type that no report holds");
    }

    private void expect(JsonToken token, String otherwise) {
        if (json.currentToken() != token) {
            throw refused(otherwise);
        }
    }

    private UnreadableResult refused(String why) {
        String place = VisibleText.line(json.getParsingContext().pathAsPointer().toString());
        String shown = place.length() > LONGEST_PLACE ? place.substring(0, LONGEST_PLACE) + "…" : place;
        return new UnreadableResult(ReportFile.NAME + (shown.isEmpty() ? "" : ", " + shown) + " " + why);
    }
}
