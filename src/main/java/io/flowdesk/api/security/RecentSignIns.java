package io.flowdesk.api.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Passwords that were right a moment ago. Every call signs in, and checking a password is slow on purpose. What is kept
 * is a hash under a key that ends with this JVM; a changed password holds for up to a minute longer.
 */
@Component
class RecentSignIns {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key = new SecretKeySpec(random(), HMAC);
    private final Cache<String, Boolean> signIns =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(KEPT).build();

    boolean knows(Credentials.Password person) {
        return signIns.getIfPresent(hash(person)) != null;
    }

    void remember(Credentials.Password person) {
        signIns.put(hash(person), true);
    }

    private static byte[] random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /** A user id holds no U+0000, so no two pairs look alike. */
    private String hash(Credentials.Password person) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return Base64.getEncoder()
                    .encodeToString(
                            mac.doFinal((person.user() + '\0' + person.password()).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
