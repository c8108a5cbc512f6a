package io.flowdesk.ticket.audit;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.CurrentActor;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.EventKind;
import io.flowdesk.ticket.Step;
import io.flowdesk.ticket.Ticket;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins a step of whoever acts now; what the step reports is stored as audit events in the same transaction. */
@Component
public class Steps {

    private final EntityManager entities;
    private final CurrentActor actor;
    private final Clock clock;

    Steps(EntityManager entities, CurrentActor actor, Clock clock) {
        this.entities = entities;
        this.actor = actor;
        this.clock = clock;
    }

    /** By no door: the flow goes on by itself. */
    public Step now() {
        return through(Channel.SYSTEM);
    }

    /** Instants are cut to microseconds, which is what the database keeps. */
    public Step through(Channel door) {
        return new Recorded(actor.get(), clock.instant().truncatedTo(ChronoUnit.MICROS), door);
    }

    private final class Recorded implements Step {

        private final Actor by;
        private final Instant at;
        private final Channel through;

        private Recorded(Actor by, Instant at, Channel through) {
            this.by = by;
            this.at = at;
            this.through = through;
        }

        @Override
        public Actor by() {
            return by;
        }

        @Override
        public Instant at() {
            return at;
        }

        @Override
        public Channel through() {
            return through;
        }

        @Override
        public void happened(Ticket ticket, EventKind kind, @Nullable String reason) {
            entities.persist(new TicketEvent(ticket, at, by.id(), kind, reason));
        }

        @Override
        public void changed(
                Ticket ticket, String field, @Nullable Object was, @Nullable Object becomes, @Nullable String reason) {
            entities.persist(new TicketEvent(ticket, at, by.id(), EventKind.CHANGED, reason)
                    .of(field, text(was), text(becomes)));
        }

        private static @Nullable String text(@Nullable Object value) {
            return value == null ? null : value.toString();
        }
    }
}
