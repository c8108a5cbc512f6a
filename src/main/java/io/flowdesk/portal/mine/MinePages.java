package io.flowdesk.portal.mine;

import static java.util.stream.Collectors.partitioningBy;

import io.flowdesk.portal.form.Limits;
import io.flowdesk.portal.form.TooMany;
import io.flowdesk.portal.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asking for a link, and the list that it leads to. */
@Controller
class MinePages {

    private final AskForLink asking;
    private final OwnTickets tickets;
    private final Limits limits;

    MinePages(AskForLink asking, OwnTickets tickets, Limits limits) {
        this.asking = asking;
        this.tickets = tickets;
        this.limits = limits;
    }

    @GetMapping("/portal/requests")
    ModelAndView form() {
        return new ModelAndView("portal/sign-in");
    }

    @PostMapping("/portal/requests")
    ModelAndView ask(@RequestParam(name = "email", defaultValue = "") String email, HttpServletRequest from) {
        return answer(from, () -> asking.signIn(email));
    }

    @PostMapping("/portal/t/{token}/renew")
    ModelAndView renew(@PathVariable("token") String token, HttpServletRequest from) {
        return answer(from, () -> asking.renew(token));
    }

    /** The same whether somebody was found or not. */
    private ModelAndView answer(HttpServletRequest from, Runnable sending) {
        try {
            limits.message(from);
        } catch (TooMany wait) {
            return new ModelAndView("portal/problem", HttpStatus.TOO_MANY_REQUESTS).addObject("what", "wait");
        }
        sending.run();
        return SeeOther.at("/portal/requests/asked");
    }

    @GetMapping("/portal/requests/asked")
    ModelAndView asked() {
        return new ModelAndView("portal/asked");
    }

    @GetMapping("/portal/requests/{token}")
    ModelAndView list(@PathVariable("token") String token, Locale language) {
        Map<Boolean, List<OwnTicket>> byEnd =
                tickets.behind(token, language).stream().collect(partitioningBy(OwnTicket::over));
        return new ModelAndView("portal/list")
                .addObject("token", token)
                .addObject("open", byEnd.get(false))
                .addObject("over", byEnd.get(true));
    }

    /** A form, because it makes a link, and what only looks must change nothing. */
    @PostMapping("/portal/requests/{token}")
    ModelAndView open(
            @PathVariable("token") String token, @RequestParam(name = "number", defaultValue = "") String number) {
        return SeeOther.at("/portal/t/" + tickets.open(token, number));
    }
}
