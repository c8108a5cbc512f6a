package io.flowdesk.ticket;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Who has the ticket now, and who had it before. */
@Embeddable
public class Ownership {

    String team = "";
    int tier;

    @Nullable
    String assignee;

    @Nullable
    String lastAgent;

    @Nullable
    String chosenAgent;

    protected Ownership() {}

    Ownership(String team, int tier) {
        this.team = team;
        this.tier = tier;
    }

    /** Key of the team. */
    public String team() {
        return team;
    }

    public int tier() {
        return tier;
    }

    public @Nullable String assignee() {
        return assignee;
    }

    /** The agent who had it last, also while nobody has it. */
    public @Nullable String lastAgent() {
        return lastAgent;
    }

    /** The agent whom a person chose for the next assignment, for example in triage. */
    public @Nullable String chosenAgent() {
        return chosenAgent;
    }
}
