package org.caseload.history.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes of XML in which tags follow one another soon enough: a parser keeps all that lies between two of them. */
final class TaggedStream extends FilterInputStream {
    private final int most;
    private int since;

    TaggedStream(InputStream in, int most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        look(b);
        return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = super.read(bytes, from, length);
        for (int i = from; i < from + count; i++) {
            look(bytes[i]);
        }
        return count;
    }

    private void look(int b) throws IOException {
        since = b == '<' ? 0 : since + 1;
        if (since > most) {
            throw new IOException("a tag or a text is longer than " + most + " bytes");
        }
    }
}
