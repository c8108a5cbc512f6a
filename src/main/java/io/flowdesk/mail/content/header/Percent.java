package io.flowdesk.mail.content.header;

import java.io.ByteArrayOutputStream;

/** Percent encoding, where a percent sign that encodes nothing is one. */
final class Percent {

    private Percent() {}

    static byte[] decoded(byte[] encoded) {
        var bytes = new ByteArrayOutputStream(encoded.length);
        for (int i = 0; i < encoded.length; i++) {
            int decoded = encoded[i] == '%' && i + 2 < encoded.length ? hex(encoded[i + 1], encoded[i + 2]) : -1;
            bytes.write(decoded < 0 ? encoded[i] : decoded);
            i += decoded < 0 ? 0 : 2;
        }
        return bytes.toByteArray();
    }

    private static int hex(byte high, byte low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first * 16 + second;
    }
}
