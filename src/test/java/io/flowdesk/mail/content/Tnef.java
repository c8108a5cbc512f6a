package io.flowdesk.mail.content;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes a winmail.dat. */
final class Tnef {

    private static final int SIGNATURE = 0x223E9F78;
    private static final int RENDERING = 0x00069002;
    private static final int TITLE = 0x00018010;
    private static final int DATA = 0x0006800F;
    private static final int PROPERTIES = 0x00069003;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Tnef() {
        out.writeBytes(little(6).putInt(SIGNATURE).putShort((short) 1).array());
    }

    Tnef with(String name, byte[] content) {
        attribute(RENDERING, new byte[14]);
        attribute(TITLE, (name + "\0").getBytes(StandardCharsets.US_ASCII));
        attribute(DATA, content);
        return this;
    }

    /** The text of the mail itself: one MAPI property, BODY_HTML as bytes. */
    Tnef saying(String html) {
        byte[] text = html.getBytes(StandardCharsets.UTF_8);
        int padded = (text.length + 3) / 4 * 4;
        byte[] property = new byte[16 + padded];
        ByteBuffer.wrap(property)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(1)
                .putShort((short) 0x0102)
                .putShort((short) 0x1013)
                .putInt(1)
                .putInt(text.length)
                .put(text);
        attribute(1, PROPERTIES, property);
        return this;
    }

    private void attribute(int id, byte[] data) {
        attribute(2, id, data);
    }

    private void attribute(int level, int id, byte[] data) {
        int sum = 0;
        for (byte one : data) {
            sum += one & 0xFF;
        }
        out.writeBytes(
                little(9).put((byte) level).putInt(id).putInt(data.length).array());
        out.writeBytes(data);
        out.writeBytes(little(2).putShort((short) sum).array());
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
