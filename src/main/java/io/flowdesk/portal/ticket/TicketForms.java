package io.flowdesk.portal.ticket;

import io.flowdesk.platform.InvalidInput;
import io.flowdesk.portal.form.FormErrors;
import io.flowdesk.portal.form.Limits;
import io.flowdesk.portal.form.Refusals;
import io.flowdesk.portal.form.Uploads;
import io.flowdesk.portal.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The forms on the page of a ticket. */
@Controller
@RequestMapping("/portal/t/{token}")
class TicketForms {

    private final Deeds deeds;
    private final Answers answers;
    private final TicketPage ticketPage;
    private final Receipt receipt;
    private final Uploads uploads;
    private final Limits limits;
    private final Refusals refusals;

    TicketForms(
            Deeds deeds,
            Answers answers,
            TicketPage ticketPage,
            Receipt receipt,
            Uploads uploads,
            Limits limits,
            Refusals refusals) {
        this.deeds = deeds;
        this.answers = answers;
        this.ticketPage = ticketPage;
        this.receipt = receipt;
        this.uploads = uploads;
        this.limits = limits;
        this.refusals = refusals;
    }

    @PostMapping("/reply")
    ModelAndView reply(
            @PathVariable("token") String token,
            @RequestParam(name = "key", defaultValue = "") String key,
            @RequestParam(name = "body", defaultValue = "") String body,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest from,
            Locale language) {
        String text = body.replace("\r\n", "\n");
        return form(token, text, from, language, () -> {
            Answers.Written written = answers.reply(token, key, text, uploads.read(files));
            return written.elsewhere() ? receipt.pathFor(written.ticketId()) : done(token, "replied");
        });
    }

    @PostMapping("/solved")
    ModelAndView solved(@PathVariable("token") String token, HttpServletRequest from, Locale language) {
        return form(token, "", from, language, () -> {
            deeds.solved(token);
            return done(token, "solved");
        });
    }

    @PostMapping("/not-solved")
    ModelAndView notSolved(
            @PathVariable("token") String token,
            @RequestParam(name = "why", defaultValue = "") String why,
            HttpServletRequest from,
            Locale language) {
        String text = why.replace("\r\n", "\n");
        return form(token, text, from, language, () -> {
            reject(token, text);
            return done(token, "not-solved");
        });
    }

    /** The page has two texts, so an error must say which one it means. */
    private void reject(String token, String why) {
        try {
            deeds.notSolved(token, why);
        } catch (InvalidInput wrong) {
            throw new InvalidInput("why", wrong.errors().get(0).message());
        }
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(@PathVariable("token") String token, HttpServletRequest from, Locale language) {
        return form(token, "", from, language, () -> {
            deeds.withdraw(token);
            return done(token, "withdrawn");
        });
    }

    /** Nothing that was typed is lost: what is refused is shown again. */
    private ModelAndView form(
            String token, String typed, HttpServletRequest from, Locale language, Supplier<String> deed) {
        try {
            limits.message(from);
            return SeeOther.at(deed.get());
        } catch (RuntimeException refused) {
            Refusals.Refusal refusal = refusals.of(refused, language);
            FormErrors errors = refusal.errors();
            ModelAndView page = ticketPage.page(token, errors, typed, language);
            page.setStatus(refusal.status());
            return page;
        }
    }

    private static String done(String token, String what) {
        return "/portal/t/" + token + "?done=" + what;
    }
}
