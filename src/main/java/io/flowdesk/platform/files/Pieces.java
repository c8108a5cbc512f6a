package io.flowdesk.platform.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Pieces as one stream. Each is fetched when the one before it has been read, and none for whoever stops reading. */
final class Pieces extends InputStream {

    private final IntFunction<Optional<byte[]>> fetch;
    private InputStream piece = InputStream.nullInputStream();
    private int next;

    /** @param fetch a piece by its place from 0 on; empty after the last one */
    Pieces(IntFunction<Optional<byte[]>> fetch) {
        this.fetch = fetch;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read = piece.read(into, from, most);
        while (read < 0) {
            Optional<byte[]> fetched = fetch.apply(next);
            if (fetched.isEmpty()) {
                return -1;
            }
            next++;
            piece = new ByteArrayInputStream(fetched.get());
            read = piece.read(into, from, most);
        }
        return read;
    }
}
