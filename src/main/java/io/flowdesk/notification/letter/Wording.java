package io.flowdesk.notification.letter;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** All texts in one language, from {@code notification/<language>.yaml}. A text that does not parse stops the start. */
final class Wording {

    private final DateTimeFormatter moment;
    private final Map<String, Draft> drafts = new HashMap<>();

    private Wording(Source source, Locale language) {
        this.moment = DateTimeFormatter.ofPattern(source.moment(), language);
        Mustache.Compiler compiler = Mustache.compiler()
                .escapeHTML(false)
                .strictSections(true)
                .emptyStringIsFalse(true)
                .withLoader(part ->
                        new StringReader(Objects.requireNonNull(source.parts().get(part), part)));
        source.letters().forEach((name, text) -> drafts.put(name, text.compiledBy(compiler)));
    }

    static Wording in(Locale language) {
        try (InputStream file = new ClassPathResource("notification/" + language + ".yaml").getInputStream()) {
            return new Wording(new ObjectMapper(new YAMLFactory()).readValue(file, Source.class), language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** A text with gaps. */
    record Draft(Template subject, Template text) {

        Letter fill(Object gaps) {
            return new Letter(subject.execute(gaps).strip(), text.execute(gaps).strip() + "\n");
        }
    }

    /** The file: the pattern of a date with time, parts that letters share, and the letters. */
    record Source(String moment, Map<String, String> parts, Map<String, Text> letters) {}

    record Text(String subject, String text) {

        Draft compiledBy(Mustache.Compiler compiler) {
            return new Draft(compiler.compile(subject), compiler.compile(text));
        }
    }
}
