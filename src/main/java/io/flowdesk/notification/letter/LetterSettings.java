package io.flowdesk.notification.letter;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whose words the mails have.
 *
 * @param templatesDir folder with texts that replace the packaged ones; null: none
 */
@ConfigurationProperties("flowdesk.mail")
public record LetterSettings(@Nullable String templatesDir) {

    Optional<Path> folder() {
        return Optional.ofNullable(templatesDir).filter(text -> !text.isBlank()).map(Path::of);
    }
}
