package io.flowdesk.intake.idempotency;

import io.flowdesk.platform.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Tells whether two calls ask for the same: a SHA-256 hash, in hexadecimal, of everything that matters in a call. */
public record Fingerprint(String sha256) {

    /** Of the method, the path and all parts of the body. */
    public static Fingerprint of(String method, String path, byte[]... body) {
        MessageDigest digest = Sha256.digest();
        add(digest, method.getBytes(StandardCharsets.UTF_8));
        add(digest, path.getBytes(StandardCharsets.UTF_8));
        for (byte[] part : body) {
            add(digest, part);
        }
        return new Fingerprint(Sha256.hex(digest));
    }

    /** With its length first, so that no two lists of parts look alike. */
    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
        digest.update(part);
    }
}
