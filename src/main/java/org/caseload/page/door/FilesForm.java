package org.caseload.page.door;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form that brings files (RFC 7578): its fields, and the files that were chosen.
 *
 * @param form the other fields
 * @param files in the order sent; a field in which none was chosen brings none
 */
public record FilesForm(Form form, List<SentFile> files) {
    /** Bytes of the whole form; a workbook of 100,000 rows has ten million. */
    public static final int MOST_BYTES = 32 << 20;

    /** Files and fields of one form. */
    public static final int MOST_PARTS = 20;

    private static final int LONGEST_HEAD = 2_000;
    private static final int LONGEST_FIELD = 10_000;
    private static final Pattern TYPE =
            Pattern.compile("multipart/form-data; ?boundary=([A-Za-z0-9'()+_,./:=?-]{1,70})");
    private static final Pattern DISPOSITION =
            Pattern.compile("form-data; name=\"([a-z][a-z0-9-]{0,40})\"(; filename=\"([^\"\\r\\n]{0,255})\")?");
    private static final byte[] END_OF_HEAD = bytes("\r\n\r\n");
    private static final byte[] NEXT = bytes("\r\n");
    private static final byte[] LAST = bytes("--");

    /** Copies the list. */
    public FilesForm {
        files = List.copyOf(files);
    }

    /** What stands between the parts of a form of that type; refused where it is no form with files. */
    static String boundary(String type) {
        Matcher found = TYPE.matcher(type);
        if (!found.matches()) {
            throw new Refused(415, "Only forms with files are read here.");
        }
        return found.group(1);
    }

    /** The parts of a body. */
    static FilesForm sent(byte[] body, String boundary) {
        byte[] between = bytes("\r\n--" + boundary);
        if (!stands(body, 0, bytes("--" + boundary))) {
            throw broken();
        }
        Map<String, String> fields = new LinkedHashMap<>();
        List<SentFile> files = new ArrayList<>();
        int at = between.length - NEXT.length;
        for (int parts = 0; !stands(body, at, LAST); parts++) {
            if (parts == MOST_PARTS) {
                throw new Refused(413, "This form brings more than 20 files and fields.");
            }
            int head = at + NEXT.length;
            int content = stands(body, at, NEXT) ? find(body, head, head + LONGEST_HEAD, END_OF_HEAD) : -1;
            int end = content < 0 ? -1 : find(body, content, body.length, between);
            if (end < 0) {
                throw broken();
            }
            String text = new String(body, head, content - head, StandardCharsets.UTF_8);
            part(text, body, content + END_OF_HEAD.length, end, fields, files);
            at = end + between.length;
        }
        if (body.length > at + LAST.length + NEXT.length) {
            throw broken();
        }
        return new FilesForm(new Form(fields), files);
    }

    private static void part(
            String head, byte[] body, int from, int to, Map<String, String> fields, List<SentFile> files) {
        Matcher said = DISPOSITION.matcher(disposition(head));
        if (!said.matches() || from > to) {
            throw broken();
        }
        String name = said.group(1);
        if (said.group(2) == null) {
            String value = new String(body, from, Math.min(to - from, LONGEST_FIELD + 1), StandardCharsets.UTF_8);
            if (to - from > LONGEST_FIELD || fields.putIfAbsent(name, value) != null) {
                throw new Refused(400, "This form says something twice, or more than any form.");
            }
        } else if (to > from || !said.group(3).isEmpty()) {
            files.add(new SentFile(name, said.group(3), Arrays.copyOfRange(body, from, to)));
        }
    }

    /** What the one line says that tells which field this is; other lines may only be of the file's type. */
    private static String disposition(String head) {
        String found = "";
        for (String line : head.split("\r\n", -1)) {
            String small = line.toLowerCase(Locale.ROOT);
            if (small.startsWith("content-disposition: ") && found.isEmpty()) {
                found = line.substring("content-disposition: ".length());
            } else if (!small.startsWith("content-type: ")) {
                throw broken();
            }
        }
        return found;
    }

    private static Refused broken() {
        return new Refused(400, "This form is not written as browsers write forms.");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Where something begins, between two places; -1 where it does not. */
    private static int find(byte[] in, int from, int to, byte[] what) {
        int last = Math.min(to, in.length) - what.length;
        for (int i = from; i <= last; i++) {
            if (in[i] == what[0] && stands(in, i, what)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean stands(byte[] in, int at, byte[] what) {
        boolean same = at + what.length <= in.length;
        for (int i = 0; same && i < what.length; i++) {
            same = in[at + i] == what[i];
        }
        return same;
    }
}
