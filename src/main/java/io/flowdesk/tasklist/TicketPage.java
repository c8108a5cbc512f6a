package io.flowdesk.tasklist;

import io.flowdesk.identity.Desk;
import io.flowdesk.identity.HelpTopic;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.conversation.Attachment;
import io.flowdesk.ticket.conversation.Message;
import io.flowdesk.ticket.side.Links;
import io.flowdesk.ticket.side.SideTask;
import io.flowdesk.ticket.side.WorkLog;
import java.util.List;
import java.util.Optional;

/**
 * Everything that an agent reads about a ticket.
 *
 * @param duplicateOf number of the ticket that this one may repeat; empty without such a suspicion
 */
record TicketPage(
        Ticket ticket,
        String topic,
        boolean needsIdentityProof,
        Optional<String> duplicateOf,
        List<Entry> conversation,
        List<Links.Link> links,
        List<SideTask> sideTasks,
        List<WorkLog.Entry> workLog) {

    /** A message and the files that came with it. */
    record Entry(Message message, List<Attachment> files) {}

    static String topicName(Desk desk, Ticket ticket) {
        return desk.topic(ticket.classification().topic()).map(HelpTopic::name).orElse("not classified yet");
    }
}
