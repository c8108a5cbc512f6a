package io.flowdesk.mail.content;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** The bytes of a file, decoded. */
public final class FileContent {

    private final byte[] bytes;

    /** Keeps the array itself: who hands it over does not change it. */
    public FileContent(byte[] bytes) {
        this.bytes = bytes;
    }

    public long size() {
        return bytes.length;
    }

    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** The array itself, not a copy: a mail may be large. */
    public byte[] bytes() {
        return bytes;
    }
}
