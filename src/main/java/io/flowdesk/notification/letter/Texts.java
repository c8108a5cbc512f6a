package io.flowdesk.notification.letter;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.flowdesk.platform.StartRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * The texts of one language as written: the packaged ones, and instead of some of them those of the desk's own file.
 *
 * @param moment pattern of a date with time
 * @param parts what letters share
 */
record Texts(@Nullable String moment, @Nullable Map<String, String> parts, @Nullable Map<String, Text> letters) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** In a file of one's own either may be missing: then the packaged one counts. */
    record Text(@Nullable String subject, @Nullable String text) {

        Text over(@Nullable Text packaged) {
            return packaged == null
                    ? this
                    : new Text(
                            Objects.requireNonNullElse(subject, packaged.subject),
                            Objects.requireNonNullElse(text, packaged.text));
        }
    }

    /** @throws StartRefused when the file in {@code folder} cannot be used */
    static Texts in(String language, Optional<Path> folder) {
        Texts packaged = packaged(language);
        folder.filter(own -> !Files.isDirectory(own)).ifPresent(Texts::refuse);
        return folder.map(own -> own.resolve(language + ".yaml"))
                .filter(Files::exists)
                .map(file -> own(file).over(packaged))
                .orElse(packaged);
    }

    Map<String, String> allParts() {
        return Objects.requireNonNullElse(parts, Map.of());
    }

    Map<String, Text> allLetters() {
        return Objects.requireNonNullElse(letters, Map.of());
    }

    private Texts over(Texts packaged) {
        Map<String, String> allParts = new HashMap<>(packaged.allParts());
        allParts.putAll(allParts());
        Map<String, Text> all = new HashMap<>(packaged.allLetters());
        allLetters().forEach((name, text) -> all.compute(name, (key, before) -> text.over(before)));
        return new Texts(Objects.requireNonNullElse(moment, packaged.moment), allParts, all);
    }

    private static Texts packaged(String language) {
        try (InputStream file = new ClassPathResource("notification/" + language + ".yaml").getInputStream()) {
            return YAML.readValue(file, Texts.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuse(Path folder) {
        throw new StartRefused(
                "%s, where the texts of mails should be, is no folder".formatted(folder),
                "Correct flowdesk.mail.templates-dir, or remove it");
    }

    private static Texts own(Path file) {
        try {
            return YAML.readValue(file.toFile(), Texts.class);
        } catch (IOException e) {
            throw new StartRefused(
                    "The texts of mails in %s cannot be read: %s".formatted(file, e.getMessage()),
                    "Correct the file, or remove flowdesk.mail.templates-dir");
        }
    }
}
