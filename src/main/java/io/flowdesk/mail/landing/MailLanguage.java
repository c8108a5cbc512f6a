package io.flowdesk.mail.landing;

import io.flowdesk.mail.content.MailHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;

/** The language that the mail program of a stranger states: some say in which one he reads, more in which he writes. */
final class MailLanguage {

    private static final List<String> FIELDS = List.of("Accept-Language", "Content-Language");
    private static final List<Locale> OURS = List.of(Locale.ENGLISH, Locale.GERMAN);

    private MailLanguage() {}

    /** Empty if none is stated, or none that the desk writes. */
    static Optional<Locale> of(MailHeaders headers) {
        return FIELDS.stream()
                .flatMap(field -> headers.first(field).stream())
                .flatMap(MailLanguage::read)
                .findFirst();
    }

    private static Stream<Locale> read(String value) {
        try {
            return Stream.ofNullable(Locale.lookup(LanguageRange.parse(value), OURS));
        } catch (IllegalArgumentException noLanguage) {
            return Stream.empty();
        }
    }
}
