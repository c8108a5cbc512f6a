package io.flowdesk.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The few kinds of file that a browser may show by itself. Neither SVG nor HTML: both can hold scripts. */
enum Viewable {
    PNG("image/png", 0, HexFormat.of().parseHex("89504e470d0a1a0a")),
    JPEG("image/jpeg", 0, HexFormat.of().parseHex("ffd8ff")),
    GIF("image/gif", 0, ascii("GIF8")),
    WEBP("image/webp", 8, ascii("WEBP")),
    PDF("application/pdf", 0, ascii("%PDF-"));

    /** So many bytes from the beginning decide. */
    static final int LONGEST = 16;

    final String mediaType;
    private final int offset;
    private final byte[] signature;

    Viewable(String mediaType, int offset, byte[] signature) {
        this.mediaType = mediaType;
        this.offset = offset;
        this.signature = signature;
    }

    /** Only if what the sender declared and what the bytes say agree. */
    static Optional<Viewable> of(String declared, byte[] content) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equalsIgnoreCase(declared) && kind.isIn(content))
                .findFirst();
    }

    private boolean isIn(byte[] content) {
        int end = offset + signature.length;
        return content.length >= end && Arrays.equals(content, offset, end, signature, 0, signature.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
