package io.flowdesk.ticket.people;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds people by address or phone number, and remembers new ones. */
@Component
public class Requesters {

    private final EntityManager entities;
    private final Clock clock;

    Requesters(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * The person with that address, else (without an address) with that number, else a new one.
     *
     * <p>Belongs into a transaction that starts over after a {@link AddressTaken conflict}.
     */
    public Requester findOrCreate(Contact contact) {
        Requester person = find(contact).orElseGet(() -> create(contact));
        if (person.name() == null && contact.name() != null) {
            person.rename(contact.name());
        }
        return person;
    }

    public Optional<Requester> byEmail(String email) {
        return one(entities.createQuery(
                        "select r from Requester r join r.addresses a left join fetch r.addresses where a.email = :email",
                        Requester.class)
                .setParameter("email", email)
                .getResultList());
    }

    public Optional<Requester> byId(long id) {
        return Optional.ofNullable(entities.find(Requester.class, id));
    }

    private Optional<Requester> find(Contact contact) {
        return contact.email() == null ? byPhone(String.valueOf(contact.phone())) : byEmail(contact.email());
    }

    private Optional<Requester> byPhone(String phone) {
        return one(entities.createQuery(
                        "select r from Requester r where r.phone = :phone and r.mergedInto is null order by r.id",
                        Requester.class)
                .setParameter("phone", phone)
                .setMaxResults(1)
                .getResultList());
    }

    /**
     * Two first contacts of one person at once must not become two people. An address is of one person only, so the
     * second transaction waits for the first, is refused and starts over; a number many may share.
     *
     * @see AddressTaken
     */
    private Requester create(Contact contact) {
        if (contact.email() != null) {
            return stored(contact);
        }
        lockPhone(contact);
        return find(contact).orElseGet(() -> stored(contact));
    }

    private Requester stored(Contact contact) {
        Requester person = new Requester(contact.name(), contact.email(), contact.phone(), clock.instant());
        entities.persist(person);
        entities.flush();
        return person;
    }

    private void lockPhone(Contact contact) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(:key)) as text)")
                .setParameter("key", "requester " + contact.phone())
                .getSingleResult();
    }

    private static Optional<Requester> one(List<Requester> found) {
        return found.stream().findFirst();
    }
}
