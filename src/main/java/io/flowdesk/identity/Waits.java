package io.flowdesk.identity;

import java.time.Duration;
import java.time.Period;
import java.util.List;

/**
 * How long the processes wait, from the desk file; the defaults are those of the SLA rules. Durations are business
 * time of the team's calendar, day counts are its business days; only the reopen window is calendar days.
 */
public record Waits(
        Duration unclaimed,
        List<Integer> requesterReminderDays,
        int noResponseDays,
        int confirmationReminderDays,
        int silentCloseDays,
        int approvalReminderDays,
        int approvalDeputyDays,
        Period reopenWindow) {

    public Waits {
        requesterReminderDays = List.copyOf(requesterReminderDays);
    }

    public static Waits defaults() {
        return new Waits(Duration.ofHours(4), List.of(1, 2, 4), 5, 2, 3, 1, 2, Period.ofDays(14));
    }
}
