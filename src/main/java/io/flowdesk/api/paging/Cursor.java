package io.flowdesk.api.paging;

import io.flowdesk.platform.InvalidInput;
import io.flowdesk.platform.paging.Position;
import java.nio.ByteBuffer;
import java.util.Base64;

/** A position as callers carry it: opaque to them, and no secret, for rights are asked on every call. */
final class Cursor {

    private static final int BYTES = Integer.BYTES + 2 * Long.BYTES;

    /** Seconds until the end of the year 9999, which stands for "never"; beyond lies nothing that we gave out. */
    private static final long FARTHEST = 253_402_300_800L;

    private Cursor() {}

    /** @param list which list in which order; a cursor is good for that one only */
    static String encode(String list, Position position) {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .putInt(list.hashCode())
                .putLong(position.key())
                .putLong(position.id())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @throws InvalidInput when it was not given out with that list */
    static Position decode(String list, String cursor) {
        ByteBuffer bytes = ByteBuffer.wrap(bytes(cursor));
        if (bytes.remaining() != BYTES || bytes.getInt() != list.hashCode()) {
            throw wrong();
        }
        Position position = new Position(bytes.getLong(), bytes.getLong());
        if (Math.abs(position.key() / 1_000_000) > FARTHEST) {
            throw wrong();
        }
        return position;
    }

    private static byte[] bytes(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException noBase64) {
            throw wrong();
        }
    }

    private static InvalidInput wrong() {
        return new InvalidInput("cursor", "This is no cursor of this list.");
    }
}
