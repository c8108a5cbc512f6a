package io.flowdesk.process.gate;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A file of a deployment. */
public final class Resource {

    private final String name;
    private final byte[] bytes;

    public Resource(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    public int size() {
        return bytes.length;
    }

    /** From the beginning, each time. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
