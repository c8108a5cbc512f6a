package io.flowdesk.api;

import io.flowdesk.testing.Api;
import io.flowdesk.testing.TestClock;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.TicketProcess;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.audit.Steps;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings new tickets to where a test wants them, over the API; agent1 has those that somebody has. */
@Component
class ATicketAt {

    private final TestClock clock;
    private final Tickets tickets;
    private final TicketProcess process;
    private final Steps steps;
    private final TransactionTemplate transaction;

    ATicketAt(TestClock clock, Tickets tickets, TicketProcess process, Steps steps, TransactionTemplate transaction) {
        this.clock = clock;
        this.tickets = tickets;
        this.process = process;
        this.steps = steps;
        this.transaction = transaction;
    }

    /** Its path below {@code /api/v1}. */
    String that(Standing standing, int port) {
        Api api = Api.at(port).as("agent1");
        return switch (standing) {
            case TRIAGE -> opened(api, Sample.ticket("other"));
            case SUSPECTED -> opened(api, Sample.ticket("hardware").from(UUID.randomUUID() + "@spam.example"));
            case APPROVAL -> opened(api, Sample.ticket("request-something"));
            case OPEN -> after(Api.at(port).as("lead1"), "assign", opened(api, Sample.ticket("hardware")), "agent1");
            case PROGRESS -> after(api, "claim", opened(api, Sample.ticket("hardware")), "");
            case ASKED -> after(api, "request-info", opened(api, Sample.ticket("hardware")), "");
            case SUPPLIER -> after(api, "wait-third-party", opened(api, Sample.ticket("hardware")), "");
            case RESOLVED -> after(api, "resolve", opened(api, Sample.ticket("hardware")), "");
            case CLOSED -> after(api, "confirm", that(Standing.RESOLVED, port), "");
            case TOO_LATE -> longAgo(port);
            case ARCHIVED -> archived(that(Standing.CLOSED, port));
        };
    }

    private static String opened(Api api, Sample ticket) {
        return "/tickets/" + api.post("/tickets", ticket.json()).expect(201).text("number");
    }

    private String after(Api api, String action, String path, String assignee) {
        Map<String, Object> body =
                assignee.isEmpty() ? Deed.body(action, clock.instant()) : Map.of("assignee", assignee);
        api.post(path + "/actions/" + action, body).expect(200);
        return path;
    }

    private String longAgo(int port) {
        clock.advance(Duration.ofDays(-100));
        try {
            return that(Standing.CLOSED, port);
        } finally {
            clock.reset();
        }
    }

    private String archived(String path) {
        transaction.executeWithoutResult(status -> {
            Ticket ticket = tickets.lock(new TicketNumber(path.substring("/tickets/".length())));
            process.windowClosed(ticket);
            ticket.archive(steps.now());
        });
        return path;
    }
}
