package io.flowdesk.tasklist;

import io.flowdesk.identity.Actor;
import io.flowdesk.ticket.search.TicketFilter;
import io.flowdesk.ticket.search.TicketOrder;
import io.flowdesk.ticket.search.TicketSearch;
import io.flowdesk.ticket.view.TicketView;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finds every ticket that an agent may read, closed ones too; a number leads to its ticket at once. */
@Controller
class SearchController {

    private static final int MOST = 50;

    private final SignedInAgent signedIn;
    private final TicketSearch search;

    SearchController(SignedInAgent signedIn, TicketSearch search) {
        this.signedIn = signedIn;
        this.search = search;
    }

    record Hit(String number, String subject, String status, String requester, String team) {

        static Hit of(TicketView ticket) {
            return new Hit(
                    ticket.number(),
                    ticket.subject(),
                    Words.of(ticket.status()),
                    Optional.ofNullable(ticket.requester().name()).orElse(""),
                    ticket.team());
        }
    }

    @GetMapping("/desk/search")
    @Transactional(readOnly = true)
    public ModelAndView find(@RequestParam(defaultValue = "") String q, HttpServletRequest request) {
        Optional<Actor> reader = signedIn.of(request);
        if (reader.isEmpty()) {
            ModelAndView notice = new ModelAndView("tasklist/notice", "text", "Please sign in to Tasklist first.");
            notice.setStatus(HttpStatus.UNAUTHORIZED);
            return notice;
        }
        List<Hit> hits = q.isBlank() ? List.of() : hits(reader.get(), q.strip());
        boolean isNumber = hits.size() == 1 && hits.get(0).number().endsWith(q.strip());
        return isNumber
                ? new ModelAndView("redirect:/desk/t/" + hits.get(0).number())
                : new ModelAndView("tasklist/search", Map.of("q", q, "hits", hits, "most", MOST));
    }

    private List<Hit> hits(Actor reader, String words) {
        return search.find(reader, TicketFilter.holding(words), TicketOrder.NEWEST_FIRST, null, MOST).items().stream()
                .map(Hit::of)
                .toList();
    }
}
