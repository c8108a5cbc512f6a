package io.flowdesk.sla.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The versions that were in force when a ticket was received; what is edited later does not touch it. Source: rule 12
 * of the SLA rules.
 */
@Embeddable
public class Agreement {

    @Column(name = "sla_policy")
    private @Nullable String policy;

    @Column(name = "sla_policy_version")
    private int policyVersion;

    @Column(name = "sla_calendar_version")
    private int calendarVersion;

    protected Agreement() {}

    /**
     * @param policy key of the policy, as the help topic names it
     * @param policyVersion of the table {@code sla-policy}
     * @param calendarVersion of all calendars of the desk
     */
    public Agreement(String policy, int policyVersion, int calendarVersion) {
        this.policy = policy;
        this.policyVersion = policyVersion;
        this.calendarVersion = calendarVersion;
    }

    /** Nothing was agreed yet. */
    public static Agreement none() {
        return new Agreement();
    }

    public boolean isMade() {
        return policy != null;
    }

    /** Empty until it is made. */
    public String policy() {
        return policy == null ? "" : policy;
    }

    public int policyVersion() {
        return policyVersion;
    }

    public int calendarVersion() {
        return calendarVersion;
    }

    /** For people to read. */
    public String versions() {
        return "policy %d, calendars %d".formatted(policyVersion, calendarVersion);
    }
}
