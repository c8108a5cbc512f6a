package io.flowdesk.mail.content;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Limits as an operator sets them. */
public final class Limits {

    private Limits() {}

    public static MailLimits standard() {
        return with(Map.of());
    }

    static MailLimits with(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("", MailLimits.class);
    }
}
