package io.flowdesk.portal.request;

import io.flowdesk.platform.InvalidInput;
import io.flowdesk.ticket.people.Contact;
import io.flowdesk.ticket.people.Requester;
import io.flowdesk.ticket.people.Requesters;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Learns from his browser how to speak to somebody who is new here. */
@Component
class Newcomers {

    private final Requesters people;
    private final Clock clock;

    Newcomers(Requesters people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Empty if the form does not say who it is; what is wrong with that, intake tells together with all the rest. */
    Optional<Requester> known(RequestForm form, Locale language) {
        return contact(form).map(contact -> greet(contact, form, language));
    }

    /** Nothing is changed for people who are known: anybody can type their address. */
    private Requester greet(Contact contact, RequestForm form, Locale language) {
        Instant before = clock.instant();
        Requester person = people.findOrCreate(contact);
        if (!person.createdAt().isBefore(before)) {
            person.speak(language);
            zone(form.value("zone")).ifPresent(person::liveIn);
        }
        return person;
    }

    private static Optional<Contact> contact(RequestForm form) {
        try {
            return Optional.of(new Contact(form.value("email"), form.value("phone"), form.value("name")));
        } catch (InvalidInput toldLater) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(String id) {
        return ZoneId.getAvailableZoneIds().contains(id) ? Optional.of(ZoneId.of(id)) : Optional.empty();
    }
}
