package io.flowdesk.tasklist;

import io.flowdesk.identity.Agent;
import io.flowdesk.identity.Desk;
import io.flowdesk.identity.HelpTopic;
import io.flowdesk.ticket.IdentityProof;
import io.flowdesk.ticket.Status;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.conversation.Attachment;
import io.flowdesk.ticket.conversation.Message;
import io.flowdesk.ticket.conversation.MessageKind;
import io.flowdesk.ticket.people.Requester;
import io.flowdesk.ticket.side.Links;
import io.flowdesk.ticket.side.SideTask;
import io.flowdesk.ticket.side.WorkLog;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an agent reads about a ticket; people as text, for the page is drawn after the transaction.
 *
 * @param duplicateOf number of the ticket that this one may repeat; empty without such a suspicion
 */
record TicketPage(
        Ticket ticket,
        String requester,
        List<String> collaborators,
        String topic,
        String team,
        Optional<String> assignee,
        Optional<String> identity,
        Optional<String> duplicateOf,
        List<Entry> conversation,
        List<Links.Link> links,
        List<SideTask> sideTasks,
        List<WorkLog.Entry> workLog,
        Function<Instant, String> moments) {

    public String words(Enum<?> value) {
        if (value instanceof Status status) {
            return Words.of(status);
        }
        return value instanceof MessageKind kind ? Words.of(kind) : Words.sentence(value);
    }

    /** As the reader writes dates, where he is. */
    public String at(Instant instant) {
        return moments.apply(instant);
    }

    /** A message and the files that came with it. */
    record Entry(Message message, List<Attachment> files) {}

    /** By name and every way to reach him. */
    static String shown(Requester person) {
        return Stream.of(Optional.of(person.shownAs()), person.email(), Optional.ofNullable(person.phone()))
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    static String teamName(Desk desk, Ticket ticket) {
        return desk.theTeam(ticket.ownership().team()).name();
    }

    /** Somebody who has left the desk is named by his id. */
    static Optional<String> assigneeName(Desk desk, Ticket ticket) {
        return Optional.ofNullable(ticket.ownership().assignee()).map(id -> nameOf(id, desk));
    }

    private static String nameOf(String agent, Desk desk) {
        return desk.agent(agent).map(Agent::name).orElse(agent);
    }

    /** How it was made sure who the requester is; empty where the topic does not want that. */
    static Optional<String> identityProof(Desk desk, Ticket ticket) {
        return desk.topic(ticket.classification().topic())
                .filter(HelpTopic::identityProof)
                .map(topic -> inWords(ticket.identityProof(), desk));
    }

    private static String inWords(@Nullable IdentityProof proof, Desk desk) {
        return proof == null
                ? "not verified yet"
                : "verified %s, by %s".formatted(proof.how().words(), nameOf(proof.by(), desk));
    }

    static String topicName(Desk desk, Ticket ticket) {
        return desk.topic(ticket.classification().topic()).map(HelpTopic::name).orElse("not classified yet");
    }
}
