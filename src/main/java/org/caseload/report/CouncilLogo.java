package org.caseload.report;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The council's logo.
 *
 * @param png a PNG file
 */
public record CouncilLogo(byte[] png) {
    /** The eight bytes with which every PNG file begins, and the name of its first chunk, which states width and height. */
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private static final byte[] HEADER = {'I', 'H', 'D', 'R'};
    private static final int NAME_AT = 12;
    private static final int WIDTH_AT = 16;
    private static final int HEIGHT_AT = 20;
    private static final int MOST_DOTS = 4_000;

    /** Copies the bytes and checks that they begin as a picture of 1 to 4,000 dots either way does. */
    public CouncilLogo {
        png = png.clone();
        boolean begins = png.length > HEIGHT_AT + Integer.BYTES
                && Arrays.equals(png, 0, PNG.length, PNG, 0, PNG.length)
                && Arrays.equals(png, NAME_AT, NAME_AT + HEADER.length, HEADER, 0, HEADER.length);
        if (!begins || !permitted(png, WIDTH_AT) || !permitted(png, HEIGHT_AT)) {
            throw new IllegalArgumentException("the logo is no PNG picture of at most 4,000 by 4,000 dots");
        }
    }

    private static boolean permitted(byte[] png, int at) {
        int dots = number(png, at);
        return dots >= 1 && dots <= MOST_DOTS;
    }

    private static int number(byte[] png, int at) {
        return ByteBuffer.wrap(png).getInt(at);
    }

    /** Width in dots. */
    public int width() {
        return number(png, WIDTH_AT);
    }

    /** Height in dots. */
    public int height() {
        return number(png, HEIGHT_AT);
    }

    @Override
    public byte[] png() {
        return png.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CouncilLogo that && Arrays.equals(png, that.png);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(png);
    }

    @Override
    public String toString() {
        return "a logo of " + width() + " by " + height() + " dots";
    }
}
