package io.flowdesk.portal.ticket;

import io.flowdesk.portal.link.LinkPurpose;
import io.flowdesk.portal.link.Links;
import io.flowdesk.portal.web.SeeOther;
import io.flowdesk.ticket.Access;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.Tickets;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The way from a ticket that is over to the one that continues it. A form, because it makes a link. */
@Controller
class Continuation {

    private final Sheets sheets;
    private final Visits visits;
    private final Tickets tickets;
    private final Access access;
    private final Links links;

    Continuation(Sheets sheets, Visits visits, Tickets tickets, Access access, Links links) {
        this.sheets = sheets;
        this.visits = visits;
        this.tickets = tickets;
        this.access = access;
        this.links = links;
    }

    @Transactional
    @PostMapping("/portal/t/{token}/continued")
    public ModelAndView open(
            @PathVariable("token") String token,
            @RequestParam(name = "number", defaultValue = "") String number,
            Locale language) {
        Visit visit = visits.enter(token);
        Ticket next = tickets.get(new TicketNumber(number));
        visit.require(visit.link().purpose().mayWrite()
                && sheets.of(token, language).continuedIn().contains(number)
                && access.mayRead(visit.actor(), next));
        return SeeOther.at("/portal/t/"
                + links.show(LinkPurpose.READ_AND_REPLY, visit.person().id(), next.id()));
    }
}
