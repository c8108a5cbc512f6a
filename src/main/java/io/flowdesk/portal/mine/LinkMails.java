package io.flowdesk.portal.mine;

import io.flowdesk.notification.AskedMails;
import io.flowdesk.portal.link.LinkAddresses;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.people.Requester;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Mails with a link that somebody asked for, in his language. Nothing in them was written by anybody outside. */
@Component
class LinkMails {

    private final AskedMails mails;
    private final LinkAddresses addresses;
    private final MessageSource texts;

    LinkMails(AskedMails mails, LinkAddresses addresses, MessageSource texts) {
        this.mails = mails;
        this.addresses = addresses;
        this.texts = texts;
    }

    void signIn(Requester to, String token) {
        mails.queue(
                to, "sign-in", text("mail.signIn.subject", to), text("mail.signIn.text", to, addresses.list(token)));
    }

    void ticket(Requester to, Ticket ticket, String token) {
        String number = ticket.number().value();
        mails.queue(
                to,
                "fresh-link",
                text("mail.ticket.subject", to, number),
                text("mail.ticket.text", to, number, addresses.ticket(token)));
    }

    private String text(String key, Requester reader, Object... gaps) {
        return texts.getMessage(key, gaps, reader.language());
    }
}
