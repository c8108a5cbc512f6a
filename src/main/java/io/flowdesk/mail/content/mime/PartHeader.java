package io.flowdesk.mail.content.mime;

import io.flowdesk.mail.content.header.FieldParameters;
import io.flowdesk.mail.content.header.HeaderText;
import io.flowdesk.mail.content.header.MessageIds;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The header of a mail or of one of its parts. */
public record PartHeader(List<HeaderField> fields) {

    private static final byte[] NOTHING = {};

    /** The first value, undecoded. */
    public Optional<byte[]> raw(String name) {
        return fields.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(HeaderField::value)
                .findFirst();
    }

    public Optional<String> text(String name) {
        return raw(name).map(HeaderText::decoded);
    }

    public FieldParameters parameters(String name) {
        return FieldParameters.of(raw(name).orElse(NOTHING));
    }

    /** Lower case; empty if the sender did not say. */
    public String disposition() {
        return parameters("Content-Disposition").value().toLowerCase(Locale.ROOT);
    }

    /** As the sender named it; empty if he did not. */
    public Optional<String> fileName() {
        return parameters("Content-Disposition")
                .parameter("filename")
                .or(() -> parameters("Content-Type").parameter("name"))
                .filter(name -> !name.isBlank());
    }

    /** Without angle brackets. */
    public Optional<String> contentId() {
        return text("Content-ID")
                .flatMap(id -> MessageIds.in(id).stream().findFirst().or(() -> Optional.of(id)
                        .filter(bare -> !bare.isEmpty() && !bare.contains(" "))));
    }
}
