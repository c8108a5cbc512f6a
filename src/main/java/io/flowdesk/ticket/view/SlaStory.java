package io.flowdesk.ticket.view;

import io.flowdesk.sla.clock.Entry;
import io.flowdesk.sla.clock.EntryKind;
import io.flowdesk.sla.policy.ClockKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The SLA of a ticket with everything that led to it.
 *
 * @param ledger clock by clock, the oldest row of each first
 * @param explanation the ledger in sentences, in the same order
 */
public record SlaStory(@Nullable SlaView clocks, @Nullable Instant dueAt, List<Row> ledger, List<String> explanation) {

    /** A row of the ledger; durations are business seconds. */
    public record Row(
            ClockKind clock,
            int cycle,
            Instant at,
            EntryKind entry,
            @Nullable Integer percent,
            long consumedSeconds,
            long targetSeconds,
            @Nullable Instant dueAt,
            String policy,
            int policyVersion,
            String calendar,
            int calendarVersion,
            String actor,
            @Nullable String reason) {

        static Row of(Entry entry) {
            return new Row(
                    entry.clock(),
                    entry.cycle(),
                    entry.at(),
                    entry.entry(),
                    entry.percent(),
                    entry.consumedSeconds(),
                    entry.targetSeconds(),
                    entry.dueAt(),
                    entry.policy(),
                    entry.policyVersion(),
                    entry.calendar(),
                    entry.calendarVersion(),
                    entry.actor(),
                    entry.reason());
        }
    }
}
