package io.flowdesk.mail.content.mime;

import java.util.Arrays;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.ByteSequence;
import org.apache.james.mime4j.util.ContentUtil;

/** A header field as it was received. */
public final class HeaderField {

    private final String name;
    private final byte[] value;

    HeaderField(Field field) {
        ByteSequence raw = field.getRaw();
        name = field.getName().strip();
        value = raw == null ? ContentUtil.encode(field.getBody()).toByteArray() : afterColon(raw.toByteArray());
    }

    private static byte[] afterColon(byte[] field) {
        int colon = 0;
        while (colon < field.length && field[colon] != ':') {
            colon++;
        }
        return Arrays.copyOfRange(field, Math.min(colon + 1, field.length), field.length);
    }

    public String name() {
        return name;
    }

    /** Bytes behind the colon, line breaks included. */
    public byte[] value() {
        return value;
    }
}
