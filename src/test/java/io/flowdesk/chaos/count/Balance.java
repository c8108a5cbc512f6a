package io.flowdesk.chaos.count;

import io.flowdesk.chaos.ground.Desk;
import io.flowdesk.chaos.load.Book;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds what is in the database and in people's mailboxes against what was acknowledged. Of a desk that is at rest. */
final class Balance {

    private static final String MAILED = "select %s from ticket where channel = 'EMAIL'";
    private static final String OF_TICKETS = "select t.number from %s x join ticket t on t.id = x.ticket_id where ";
    private static final String SAID =
            "select x.body || ' ' || t.number from message x join ticket t on t.id = x.ticket_id where ";

    /** Without what was said in the ticket's first message. */
    private static final String BY_REQUESTERS =
            """
            x.kind = 'REQUESTER' and x.channel <> 'EMAIL'
              and exists (select 1 from message before where before.ticket_id = x.ticket_id and before.seq < x.seq)
            """;

    private static final String ANSWERS =
            """
            select x.body from message x where x.kind = 'REQUESTER' and x.channel = 'EMAIL'
               and exists (select 1 from message before where before.ticket_id = x.ticket_id and before.seq < x.seq)
            """;

    private final Book book;
    private final JdbcClient data;
    private final List<String> received;

    Balance(Book book, Desk desk) {
        this.book = book;
        this.data = desk.data();
        this.received = desk.world().received();
    }

    List<Count> counts() {
        return Stream.of(whatCameIn(), whatWasDone(), whatTheDeskDid())
                .flatMap(List::stream)
                .toList();
    }

    private List<Count> whatCameIn() {
        return List.of(
                Count.of(
                        "tickets",
                        pairs(book.tickets()),
                        found("select subject || ' ' || number from ticket where channel <> 'EMAIL'")),
                Count.of("messages of requesters", pairs(book.messages()), found(SAID + BY_REQUESTERS)),
                Count.of("mails that open a ticket", book.mails().keySet(), found(MAILED.formatted("subject"))),
                Count.of("mails that answer one", book.answers().keySet(), found(ANSWERS)));
    }

    private List<Count> whatWasDone() {
        return List.of(
                Count.of("claims", book.claims(), of("ticket_event", "x.kind = 'CLAIMED'")),
                Count.of(
                        "replies",
                        pairs(book.replies()),
                        found(SAID + "x.kind = 'REPLY' and x.body <> '%s'".formatted(Book.SOLUTION))),
                Count.of("closings", book.closings(), of("ticket_event", "x.kind = 'CLOSED'")));
    }

    private List<Count> whatTheDeskDid() {
        return List.of(
                Count.of(
                        "processes of tickets",
                        numbers(),
                        found("select business_key_ from act_hi_procinst where proc_def_key_ = 'ticket-lifecycle'")),
                Count.of(
                        "milestones",
                        book.milestones(),
                        of("sla_ledger", "x.clock = 'FIRST_RESPONSE' and x.percent = 50")),
                Count.of(
                        "receipts", numbers(), of("outbox", "x.event = 'received' and x.recipient_kind = 'REQUESTER'")),
                Count.of(
                        "mails that arrived",
                        Set.copyOf(received),
                        found("select message_header from outbox where state = 'SENT'")));
    }

    /** The same mail, with the same Message-ID, sent again: as good as it can be where a sender dies in between. */
    int sentAgain() {
        return received.size() - Set.copyOf(received).size();
    }

    private List<String> of(String table, String condition) {
        return found(OF_TICKETS.formatted(table) + condition);
    }

    /** Also of the tickets that mails have opened, whose numbers nobody was told but by mail. */
    private Set<String> numbers() {
        return Set.copyOf(Stream.concat(book.tickets().values().stream(), found(MAILED.formatted("number")).stream())
                .toList());
    }

    private static List<String> pairs(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
    }

    private List<String> found(String query) {
        return data.sql(query).query(String.class).list();
    }
}
