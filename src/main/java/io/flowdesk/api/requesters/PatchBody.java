package io.flowdesk.api.requesters;

import io.flowdesk.platform.InputErrors;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.ticket.Text;
import io.flowdesk.ticket.people.Contact;
import io.flowdesk.ticket.people.RequesterPatch;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What shall change about a person; what is missing stays. */
@Schema(name = "RequesterPatch")
record PatchBody(
        @Schema(maxLength = 200) @Nullable String name,
        @Schema(description = "An empty one removes it") @Nullable String phone,
        @Schema(allowableValues = {"en", "de"}) @Nullable String language,
        @Schema(example = "Europe/Berlin") @Nullable String zone,
        @Schema(description = "All of them, the main one first, at most 10") @Nullable List<String> addresses) {

    private static final List<String> LANGUAGES = List.of("en", "de");
    private static final int MOST_ADDRESSES = 10;

    /** @throws InvalidInput with every field that is wrong */
    RequesterPatch checked() {
        InputErrors errors = new InputErrors();
        RequesterPatch patch = new RequesterPatch(
                read(name, value -> Text.line("name", value, 200), errors),
                read(phone, PatchBody::phone, errors),
                read(language, PatchBody::language, errors),
                read(zone, PatchBody::zone, errors),
                read(addresses, PatchBody::addresses, errors));
        errors.refuse();
        return patch;
    }

    private static <S, T> @Nullable T read(@Nullable S given, Function<S, T> reading, InputErrors errors) {
        try {
            return given == null ? null : reading.apply(given);
        } catch (InvalidInput wrong) {
            errors.addAll(wrong);
            return null;
        }
    }

    private static String phone(String phone) {
        try {
            return phone.isBlank() ? "" : Objects.requireNonNull(new Contact(null, phone, null).phone());
        } catch (InvalidInput wrong) {
            throw new InvalidInput("phone", "This is not a phone number.");
        }
    }

    private static Locale language(String language) {
        if (!LANGUAGES.contains(language)) {
            throw new InvalidInput("language", "This is one of " + LANGUAGES + ".");
        }
        return Locale.forLanguageTag(language);
    }

    private static ZoneId zone(String zone) {
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw new InvalidInput("zone", "This is the name of a time zone, such as Europe/Berlin.");
        }
        return ZoneId.of(zone);
    }

    private static List<String> addresses(List<String> given) {
        if (given.isEmpty() || given.size() > MOST_ADDRESSES) {
            throw new InvalidInput("addresses", "There are 1 to " + MOST_ADDRESSES + " addresses.");
        }
        List<String> addresses = IntStream.range(0, given.size())
                .mapToObj(index -> address("addresses[" + index + "]", given.get(index)))
                .toList();
        if (new HashSet<>(addresses).size() < addresses.size()) {
            throw new InvalidInput("addresses", "Each address is named once.");
        }
        return addresses;
    }

    private static String address(String field, @Nullable String address) {
        return Contact.mail(field, Text.required(field, address, 254));
    }
}
