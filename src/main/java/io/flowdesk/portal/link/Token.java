package io.flowdesk.portal.link;

import io.flowdesk.platform.Sha256;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** 256 random bits as they stand in an address. Whoever has it is let in, so it is neither stored nor logged. */
record Token(String value) {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static Token random() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** Empty if it cannot be one. */
    static Optional<Token> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new Token(text)) : Optional.empty();
    }

    /** Needs no salt: nobody can guess 256 bits. */
    String hash() {
        return Sha256.of(value);
    }

    @Override
    public String toString() {
        return "Token[hidden]";
    }
}
