package io.flowdesk.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** Without a password every user of this machine could let the server run programs as us. */
final class SuperuserPassword {

    private static final int RANDOM_BYTES = 24;

    private SuperuserPassword() {}

    /** Thought up once; {@code file} must lie in a folder closed to other users. */
    static String keptIn(Path file) throws IOException {
        if (Files.notExists(file)) {
            Files.writeString(file, random());
        }
        return Files.readString(file);
    }

    private static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
