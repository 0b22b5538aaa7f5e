package org.caseload.scenario.io.tree;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a file as text, or says in plain English why it cannot be one. Never reads more than such a file may hold. A byte
 * order mark at its beginning, which some editors and spreadsheets write and nobody sees, is no part of the text.
 *
 * @param what what the file is expected to be, as messages say it
 * @param megabytes how large it may be
 * @param cells whether it is a table, whose cells are stripped before they are looked at for what cannot be seen
 */
public record SourceText(String what, int megabytes, boolean cells) {
    /** A scenario file holds at most 1 MB. */
    public static final int MOST_BYTES = 1 << 20;

    /** How scenario files are read. */
    public static final SourceText SCENARIO = new SourceText("a scenario file", 1, false);

    /** How strategy files are read. */
    public static final SourceText STRATEGY = new SourceText("a strategy file", 1, false);

    /** How files of futures are read. */
    public static final SourceText FUTURES = new SourceText("a file of futures", 1, false);

    /** How files with a space of plans are read. */
    public static final SourceText PLAN_SPACE = new SourceText("a file with a space of plans", 1, false);

    /** How CSV files are read. */
    public static final SourceText SHEET = new SourceText("a CSV file", 5, true);

    private static final String NOT_TEXT = "this is not a text file";

    /** The text of an ordinary file within bounds, or nothing and a problem at the given place. */
    public Optional<String> of(Path file, Place place, Problems problems) {
        return bytes(file, place, problems).flatMap(bytes -> decode(bytes, place, problems));
    }

    /** The bytes of an ordinary file, of one that is too large as many as tell so; or nothing and a problem. */
    public Optional<byte[]> bytes(Path file, Place place, Problems problems) {
        if (Files.isDirectory(file)) {
            return refuse(problems, place, "this is a folder", what);
        }
        if (!Files.exists(file)) {
            String neighbours = NeighbourFiles.sentence(file);
            problems.add(new Problem(place, "", "there is no such file", what, neighbours));
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            return refuse(problems, place, "this is not an ordinary file", what);
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return Optional.of(stream.readNBytes(megabytes * MOST_BYTES + 1));
        } catch (IOException e) {
            problems.add(new Problem(place, "", "the file cannot be read", "", "May you read it?"));
            return Optional.empty();
        }
    }

    /** The text of these bytes, or nothing and a problem. */
    public Optional<String> decode(byte[] bytes, Place place, Problems problems) {
        if (bytes.length > megabytes * MOST_BYTES) {
            String most = megabytes + " MB";
            return refuse(problems, place, "the file is larger than " + most, "at most " + most);
        }
        if (bytes.length == 0) {
            return refuse(problems, place, "the file is empty", what.replace(" file", ""));
        }
        if (isMarked(bytes)) {
            return characters(Arrays.copyOfRange(bytes, 3, bytes.length), place, problems);
        }
        if (isSixteenBits(bytes)) {
            return refuse(problems, place, "the file is saved as UTF-16", "a file saved as UTF-8");
        }
        return characters(bytes, place, problems);
    }

    private Optional<String> characters(byte[] bytes, Place place, Problems problems) {
        if (hasZero(bytes)) {
            return refuse(problems, place, NOT_TEXT, "plain UTF-8 text");
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(rest, text, true);
        text.flip();
        Optional<Integer> control = firstControl(text);
        if (control.isPresent()) {
            return refuse(problems, at(place, text, control.get()), NOT_TEXT, "plain UTF-8 text");
        }
        if (result.isError()) {
            Place bad = at(place, text, text.length());
            return refuse(problems, bad, "a character that is not UTF-8", "a file saved as UTF-8");
        }
        OptionalInt unseen = cells ? OptionalInt.empty() : UnseenCharacters.find(text);
        if (unseen.isPresent()) {
            String found = UnseenCharacters.inWords(text).orElseThrow();
            return refuse(problems, at(place, text, unseen.getAsInt()), "found " + found, UnseenCharacters.PERMITTED);
        }
        return Optional.of(text.toString());
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarked(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private static boolean isSixteenBits(byte[] bytes) {
        return bytes.length >= 2
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
    }

    private static Optional<Integer> firstControl(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static Place at(Place file, CharSequence text, int index) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < index; i++) {
            boolean newLine = text.charAt(i) == '\n';
            line = newLine ? line + 1 : line;
            column = newLine ? 1 : column + 1;
        }
        return file.at(line, column);
    }

    private static <T> Optional<T> refuse(Problems problems, Place place, String found, String permitted) {
        problems.add(place, "", found, permitted);
        return Optional.empty();
    }
}
