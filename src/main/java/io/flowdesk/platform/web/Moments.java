package io.flowdesk.platform.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes dates as readers of a language do. */
@Component
public class Moments {

    private final MessageSource texts;

    Moments(MessageSource texts) {
        this.texts = texts;
    }

    public Moment of(Instant instant, ZoneId zone, Locale language) {
        String pattern = texts.getMessage("format.moment", null, language);
        return new Moment(
                instant.truncatedTo(ChronoUnit.SECONDS).toString(),
                DateTimeFormatter.ofPattern(pattern, language).format(instant.atZone(zone)));
    }
}
