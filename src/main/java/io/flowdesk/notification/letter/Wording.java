package io.flowdesk.notification.letter;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import io.flowdesk.platform.StartRefused;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All texts in one language. One that does not parse, or asks for what there is none of, stops the start. */
final class Wording {

    private final DateTimeFormatter moment;
    private final Map<String, Draft> drafts = new HashMap<>();
    private final Locale language;

    private Wording(Texts texts, Locale language) {
        this.language = language;
        this.moment = checked("moment", () -> DateTimeFormatter.ofPattern(given(texts.moment()), language));
        Mustache.Compiler compiler = Mustache.compiler()
                .escapeHTML(false)
                .strictSections(true)
                .emptyStringIsFalse(true)
                .nullValue("")
                .withLoader(part -> new StringReader(given(texts.allParts().get(part))));
        texts.allLetters().forEach((name, text) -> drafts.put(name, checked(name, () -> draft(text, compiler))));
    }

    /** @param folder of the desk's own texts */
    static Wording in(Locale language, Optional<Path> folder) {
        return new Wording(Texts.in(language.toString(), folder), language);
    }

    Draft draft(String name) {
        return Objects.requireNonNull(drafts.get(name), () -> "there is no text called " + name);
    }

    Set<String> names() {
        return Set.copyOf(drafts.keySet());
    }

    String moment(Instant instant, ZoneId zone) {
        return moment.format(instant.atZone(zone));
    }

    private static Draft draft(Texts.Text text, Mustache.Compiler compiler) {
        return new Draft(known(compiler.compile(given(text.subject()))), known(compiler.compile(given(text.text()))));
    }

    private static Template known(Template text) {
        Set<String> unknown = KnownGaps.unknown(text);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("there is nothing called " + String.join(", ", unknown));
        }
        return text;
    }

    private static String given(@Nullable String text) {
        if (text == null) {
            throw new IllegalArgumentException("something is missing");
        }
        return text;
    }

    private <T> T checked(String name, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException | MustacheException e) {
            throw new StartRefused(
                    "The text \"%s\" of mails in the language %s cannot be used: %s"
                            .formatted(name, language, e.getMessage()),
                    "Correct it in the folder of flowdesk.mail.templates-dir");
        }
    }

    /** A text with gaps. */
    record Draft(Template subject, Template text) {

        Letter fill(Object gaps) {
            return new Letter(subject.execute(gaps).strip(), text.execute(gaps).strip() + "\n");
        }
    }
}
