package io.flowdesk.ticket.view;

import io.flowdesk.sla.clock.TargetClock;
import io.flowdesk.sla.follow.TicketClocks;
import io.flowdesk.sla.policy.ClockKind;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows how the SLA of tickets stands at this moment. */
@Component
class SlaViews {

    private final TicketClocks clocks;
    private final Clock clock;

    SlaViews(TicketClocks clocks, Clock clock) {
        this.clocks = clocks;
        this.clock = clock;
    }

    /** By the ids of the tickets, in one statement; a ticket without clocks is missing. */
    Map<Long, SlaView> of(Collection<Long> tickets) {
        Instant now = clock.instant();
        return clocks.of(tickets).stream()
                .collect(Collectors.groupingBy(
                        TargetClock::ticketId,
                        Collectors.collectingAndThen(Collectors.toList(), all -> view(all, now))));
    }

    private SlaView view(List<TargetClock> all, Instant now) {
        Map<ClockKind, TargetClock> known =
                all.stream().collect(Collectors.toMap(TargetClock::kind, Function.identity()));
        TargetClock main = Optional.ofNullable(known.get(ClockKind.RESOLUTION)).orElse(all.get(0));
        return new SlaView(
                main.policy(),
                main.calendar(),
                view(known.get(ClockKind.FIRST_RESPONSE), now),
                view(known.get(ClockKind.NEXT_RESPONSE), now),
                view(known.get(ClockKind.UPDATE), now),
                view(known.get(ClockKind.THIRD_PARTY), now),
                view(known.get(ClockKind.RESOLUTION), now));
    }

    private SlaView.@Nullable Clock view(@Nullable TargetClock clock, Instant now) {
        return clock == null
                ? null
                : new SlaView.Clock(
                        clock.stateAt(now),
                        clock.dueAt(),
                        clock.isLive() ? remaining(clock, now) : null,
                        clock.target().toSeconds(),
                        clock.breachedAt(),
                        clock.metAt());
    }

    private long remaining(TargetClock clock, Instant now) {
        return clock.target()
                .minus(clock.consumed(clocks.calendarOf(clock), now))
                .toSeconds();
    }
}
