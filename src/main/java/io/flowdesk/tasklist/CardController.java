package io.flowdesk.tasklist;

import io.flowdesk.identity.Actor;
import io.flowdesk.ticket.search.TicketCards;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the cards of Tasklist show of the tickets behind their tasks; asked once for all cards of a page. */
@RestController
class CardController {

    private static final int MOST = 200;

    private static final String TICKETS_OF_TASKS =
            """
            select k.id_, v.long_ from act_ru_task k
              join act_ru_variable v on v.execution_id_ = k.proc_inst_id_ and v.name_ = 'ticketId'
             where k.id_ in (:tasks)
            """;

    private final SignedInAgent signedIn;
    private final TicketCards tickets;
    private final JdbcClient database;

    CardController(SignedInAgent signedIn, TicketCards tickets, JdbcClient database) {
        this.signedIn = signedIn;
        this.tickets = tickets;
        this.database = database;
    }

    record Card(
            String task,
            String number,
            String status,
            String statusWords,
            String priority,
            String priorityWords,
            String requester) {

        static Card of(String task, TicketCards.Card ticket) {
            return new Card(
                    task,
                    ticket.number(),
                    ticket.status().name(),
                    Words.of(ticket.status()),
                    ticket.priority().name(),
                    Words.of(ticket.priority()),
                    ticket.requester());
        }
    }

    /** Tasks that are unknown, or whose ticket the agent may not read, are left out. */
    @GetMapping("/desk/cards")
    ResponseEntity<List<Card>> cards(@RequestParam List<String> tasks, HttpServletRequest request) {
        Optional<Actor> reader = signedIn.of(request);
        if (reader.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        return tasks.size() > MOST
                ? ResponseEntity.badRequest().build()
                : ResponseEntity.ok(cards(reader.get(), ticketsOf(tasks)));
    }

    private List<Card> cards(Actor reader, Map<String, Long> tasks) {
        Map<Long, TicketCards.Card> readable = tickets.of(reader, tasks.values()).stream()
                .collect(Collectors.toMap(TicketCards.Card::id, card -> card));
        return tasks.entrySet().stream()
                .flatMap(task ->
                        Stream.ofNullable(readable.get(task.getValue())).map(ticket -> Card.of(task.getKey(), ticket)))
                .toList();
    }

    private Map<String, Long> ticketsOf(List<String> tasks) {
        Map<String, Long> tickets = new HashMap<>();
        if (!tasks.isEmpty()) {
            database.sql(TICKETS_OF_TASKS).param("tasks", tasks).query(row -> {
                tickets.put(row.getString("id_"), row.getLong("long_"));
            });
        }
        return tickets;
    }
}
