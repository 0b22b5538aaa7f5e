package org.caseload.page.door;

/**
 * A file that came with a form. It is held and written nowhere.
 *
 * @param field the field that it was chosen in
 * @param name what a page may call it: its own name without folders, in plain letters; never a path
 * @param content its bytes
 */
public record SentFile(String field, String name, byte[] content) {
    private static final int LONGEST = 80;

    /** Makes its name one that can be shown. */
    public SentFile {
        String own = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = own.replaceAll("[^\\p{L}\\p{N}._() -]", "_").strip();
        name = plain.matches("[._ ]*") ? "file" : plain.substring(0, Math.min(plain.length(), LONGEST));
    }
}
