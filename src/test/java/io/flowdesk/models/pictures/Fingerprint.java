package io.flowdesk.models.pictures;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The line in a picture that says which model it shows. Comparing pictures would not do: they differ with the fonts of
 * the machine that draws them.
 */
record Fingerprint(String line) {

    /** Of the text of a model, whatever its line ends are. */
    static Fingerprint of(Path model) throws IOException {
        String text = Files.readString(model).replace("\r\n", "\n");
        return new Fingerprint("<!-- SHA-256 of the model: %s -->".formatted(hash(text)));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
