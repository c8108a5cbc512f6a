package io.flowdesk.ticket.hearing;

import io.flowdesk.ticket.Step;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.TicketNews;
import io.flowdesk.ticket.TicketProcess;
import io.flowdesk.ticket.audit.Steps;
import io.flowdesk.ticket.conversation.Conversation;
import io.flowdesk.ticket.conversation.Message;
import io.flowdesk.ticket.hearing.Correspondence.Letter;
import io.flowdesk.ticket.people.Requester;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Stores what was written to a ticket, and lets its process know if that waits for it. The ticket is locked. */
@Component
class Hearing {

    private final Conversation conversation;
    private final TicketProcess process;
    private final Absence absence;
    private final Steps steps;
    private final ApplicationEventPublisher news;

    Hearing(
            Conversation conversation,
            TicketProcess process,
            Absence absence,
            Steps steps,
            ApplicationEventPublisher news) {
        this.conversation = conversation;
        this.process = process;
        this.absence = absence;
        this.steps = steps;
        this.news = news;
    }

    /** The ticket is not over. */
    Message take(Ticket ticket, Requester from, Letter letter) {
        Step step = steps.now();
        Message message = store(ticket, from, letter, step);
        if (!process.requesterWrote(ticket)) {
            process.changed(ticket);
        }
        absence.handBack(ticket, step);
        return message;
    }

    Message store(Ticket ticket, Requester from, Letter letter, Step step) {
        Message message = conversation.heard(
                ticket, from, letter.body(), letter.rest(), letter.attachments(), letter.channel(), step);
        news.publishEvent(new TicketNews(ticket, TicketNews.What.REQUESTER_WROTE, message));
        return message;
    }
}
