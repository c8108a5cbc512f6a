package io.flowdesk.mail.token;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * A random number and our signature under it, short enough for an address and without capitals, for servers on the way
 * may change those.
 */
@Component
class Token {

    private static final int RANDOM_BITS = 80;
    private static final int SIGNATURE_BYTES = 16;
    private static final int DIGITS = 36;
    private static final Pattern FORM = Pattern.compile("([a-z0-9]{1,16})\\.([a-z0-9]{1,25})");

    private final SecureRandom random = new SecureRandom();
    private final MailKey key;

    Token(MailKey key) {
        this.key = key;
    }

    String next() {
        return signed(new BigInteger(RANDOM_BITS, random).toString(DIGITS));
    }

    /** The token as we made it; empty if we did not. */
    Optional<String> genuine(String text) {
        String token = text.toLowerCase(Locale.ROOT);
        Matcher parts = FORM.matcher(token);
        return parts.matches() && isSame(signed(parts.group(1)), token) ? Optional.of(token) : Optional.empty();
    }

    private String signed(String number) {
        byte[] signature = key.sign(number.getBytes(StandardCharsets.US_ASCII));
        return number + "." + new BigInteger(1, Arrays.copyOf(signature, SIGNATURE_BYTES)).toString(DIGITS);
    }

    /** Takes the same time wherever they differ. */
    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
