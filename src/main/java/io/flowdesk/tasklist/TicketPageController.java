package io.flowdesk.tasklist;

import io.flowdesk.identity.Actor;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.refusal.NoSuchTicket;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of a ticket inside the forms of Tasklist; nothing on it changes anything. */
@Controller
class TicketPageController {

    private final SignedInAgent signedIn;
    private final Tickets tickets;
    private final TicketPages pages;

    TicketPageController(SignedInAgent signedIn, Tickets tickets, TicketPages pages) {
        this.signedIn = signedIn;
        this.tickets = tickets;
        this.pages = pages;
    }

    /** By the id that a task knows. */
    @GetMapping("/desk/tickets/{id:\\d{1,18}}")
    @Transactional(readOnly = true)
    public ModelAndView byId(@PathVariable long id, HttpServletRequest request) {
        return page(request, () -> tickets.get(id));
    }

    @GetMapping("/desk/t/{number}")
    @Transactional(readOnly = true)
    public ModelAndView byNumber(@PathVariable String number, HttpServletRequest request) {
        return page(request, () -> tickets.get(new TicketNumber(number)));
    }

    private ModelAndView page(HttpServletRequest request, Supplier<Ticket> ticket) {
        Optional<Actor> reader = signedIn.of(request);
        if (reader.isEmpty()) {
            return notice("Please sign in to Tasklist first.", HttpStatus.UNAUTHORIZED);
        }
        try {
            return new ModelAndView("tasklist/ticket", "page", pages.read(ticket.get(), reader.get()));
        } catch (NoSuchTicket unknown) {
            return notice("There is no such ticket that you may read.", HttpStatus.NOT_FOUND);
        }
    }

    private static ModelAndView notice(String text, HttpStatus status) {
        ModelAndView notice = new ModelAndView("tasklist/notice", "text", text);
        notice.setStatus(status);
        return notice;
    }
}
