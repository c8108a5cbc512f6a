package io.flowdesk.mail.content;

import io.flowdesk.mail.content.address.Addresses;
import io.flowdesk.mail.content.header.MailDate;
import io.flowdesk.mail.content.header.MessageIds;
import io.flowdesk.mail.content.mime.HeaderField;
import io.flowdesk.mail.content.mime.PartHeader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who wrote to whom about what, as the header of a mail says. */
record Envelope(PartHeader header, ReadingTime time) {

    private static final int LONGEST_ID = 500;

    /** Of a longer thread the oldest are left out. */
    private static final int MOST_REFERENCES = 100;

    private static final int MOST_FIELDS = 100;
    private static final int MOST_PEOPLE = 1000;

    @Nullable
    String messageId() {
        return ids("Message-ID").stream().findFirst().orElse(null);
    }

    /** In-Reply-To first, then References from the newest to the oldest. */
    List<String> references() {
        List<String> references = new ArrayList<>(ids("References"));
        Collections.reverse(references);
        Set<String> all = new LinkedHashSet<>(ids("In-Reply-To"));
        all.addAll(references);
        return all.stream().limit(MOST_REFERENCES).toList();
    }

    private List<String> ids(String field) {
        return header.text(field).map(MessageIds::in).orElse(List.of()).stream()
                .filter(id -> id.length() <= LONGEST_ID)
                .toList();
    }

    @Nullable
    MailAddress from() {
        List<MailAddress> authors = people("From");
        return (authors.isEmpty() ? people("Sender") : authors)
                .stream().findFirst().orElse(null);
    }

    /** Of all fields of that name: some programs write one field per person. */
    List<MailAddress> people(String field) {
        return header.fields().stream()
                .filter(each -> each.name().equalsIgnoreCase(field))
                .map(HeaderField::value)
                .limit(MOST_FIELDS)
                .flatMap(this::addresses)
                .distinct()
                .limit(MOST_PEOPLE)
                .toList();
    }

    private Stream<MailAddress> addresses(byte[] value) {
        time.check();
        return Addresses.in(value).stream();
    }

    String subject() {
        return header.text("Subject").orElse("");
    }

    @Nullable
    Instant sentAt() {
        return header.text("Date").flatMap(MailDate::of).orElse(null);
    }
}
