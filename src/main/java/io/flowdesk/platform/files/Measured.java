package io.flowdesk.platform.files;

import io.flowdesk.platform.Sha256;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/** Counts and hashes what is read through it, and ends when there is too much. */
final class Measured extends FilterInputStream {

    private final long most;
    private final MessageDigest digest = Sha256.digest();
    private long size;

    /** @param most in bytes */
    Measured(InputStream content, long most) {
        super(content);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (count > 0) {
            size += count;
            digest.update(into, offset, count);
        }
        if (size > most) {
            throw new FileTooLarge(most);
        }
        return count;
    }

    /** Skipping would leave bytes out of the hash. */
    @Override
    public long skip(long count) {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    long size() {
        return size;
    }

    /** Only once. */
    String sha256() {
        return Sha256.hex(digest);
    }
}
