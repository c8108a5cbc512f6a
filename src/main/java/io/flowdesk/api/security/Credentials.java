package io.flowdesk.api.security;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a caller shows to sign in. */
sealed interface Credentials {

    /** Of a person. */
    record Password(String user, String password) implements Credentials {}

    /** Of an integration. */
    record Token(String secret) implements Credentials {}

    /** Empty when the header says nothing that is understood here. */
    static Optional<Credentials> in(@Nullable String authorization) {
        if (authorization == null) {
            return Optional.empty();
        }
        String[] parts = authorization.strip().split(" +", 2);
        String value = parts.length == 2 ? parts[1].strip() : "";
        return switch (parts[0].toLowerCase(Locale.ROOT)) {
            case "basic" -> password(value);
            case "bearer" ->
                Optional.of(value).filter(secret -> !secret.isEmpty()).map(Token::new);
            default -> Optional.empty();
        };
    }

    private static Optional<Credentials> password(String encoded) {
        String decoded = decoded(encoded);
        int colon = decoded.indexOf(':');
        return colon < 1
                ? Optional.empty()
                : Optional.of(new Password(decoded.substring(0, colon), decoded.substring(colon + 1)));
    }

    private static String decoded(String encoded) {
        try {
            return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noBase64) {
            return "";
        }
    }
}
