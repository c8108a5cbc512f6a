package io.flowdesk.portal.ticket;

import io.flowdesk.portal.link.LinkPurpose;
import io.flowdesk.portal.link.Links;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.Tickets;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Tells the number of a new ticket, and the way to it. */
@Controller
public class Receipt {

    private final Links links;
    private final Tickets tickets;
    private final Sheets sheets;

    Receipt(Links links, Tickets tickets, Sheets sheets) {
        this.links = links;
        this.tickets = tickets;
        this.sheets = sheets;
    }

    /** Path of the page for whoever has just opened that ticket. */
    @Transactional
    public String pathFor(long ticketId) {
        Ticket ticket = tickets.get(ticketId);
        return "/portal/received/"
                + links.show(LinkPurpose.READ_AND_REPLY, ticket.requester().id(), ticketId);
    }

    @GetMapping("/portal/received/{token}")
    ModelAndView show(@PathVariable("token") String token, Locale language) {
        return new ModelAndView("portal/received")
                .addObject("token", token)
                .addObject("ticket", sheets.of(token, language));
    }
}
