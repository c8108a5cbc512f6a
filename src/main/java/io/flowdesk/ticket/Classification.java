package io.flowdesk.ticket;

import io.flowdesk.identity.Level;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What the ticket is about and how much it matters. */
@Embeddable
public class Classification {

    @Nullable
    String topic;

    @Nullable
    String service;

    @Enumerated(EnumType.STRING)
    Level impact = Level.MEDIUM;

    @Enumerated(EnumType.STRING)
    Level urgency = Level.MEDIUM;

    @Enumerated(EnumType.STRING)
    Priority priority = Priority.NORMAL;

    @Column(name = "priority_overridden")
    boolean overridden;

    protected Classification() {}

    Classification(@Nullable String topic, @Nullable String service, Level impact, Level urgency) {
        this.topic = topic;
        this.service = service;
        this.impact = impact;
        this.urgency = urgency;
    }

    public @Nullable String topic() {
        return topic;
    }

    public @Nullable String service() {
        return service;
    }

    public Level impact() {
        return impact;
    }

    public Level urgency() {
        return urgency;
    }

    public Priority priority() {
        return priority;
    }

    /** An agent's own choice of priority holds until impact or urgency changes. */
    public boolean isOverridden() {
        return overridden;
    }
}
