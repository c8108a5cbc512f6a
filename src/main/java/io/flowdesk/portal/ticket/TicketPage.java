package io.flowdesk.portal.ticket;

import io.flowdesk.portal.form.FormErrors;
import io.flowdesk.portal.form.FormKey;
import io.flowdesk.portal.form.Uploads;
import io.flowdesk.portal.link.LostLink;
import io.flowdesk.portal.web.SeeOther;
import io.flowdesk.ticket.Status;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One ticket, and the files of its conversation. Looking changes nothing: mail scanners follow links. */
@Controller
class TicketPage {

    private static final Set<String> DONE = Set.of("replied", "solved", "not-solved", "withdrawn");

    private final Sheets sheets;
    private final Uploads uploads;
    private final MessageSource texts;

    TicketPage(Sheets sheets, Uploads uploads, MessageSource texts) {
        this.sheets = sheets;
        this.uploads = uploads;
        this.texts = texts;
    }

    /** @param done what was just done, which the page confirms */
    @GetMapping("/portal/t/{token}")
    ModelAndView show(
            @PathVariable("token") String token,
            @RequestParam(name = "done", required = false) @Nullable String done,
            Locale language) {
        ModelAndView page = page(token, FormErrors.NONE, "", language);
        page.addObject("done", done != null && DONE.contains(done) ? done : null);
        return page;
    }

    /** Where an answer to a form was shown that had to be corrected, and somebody reloads it. */
    @GetMapping("/portal/t/{token}/{form:reply|solved|not-solved|withdraw|renew}")
    ModelAndView back(@PathVariable("token") String token) {
        return SeeOther.at("/portal/t/" + token);
    }

    @GetMapping("/portal/t/{token}/files/{id}")
    ResponseEntity<Resource> file(@PathVariable("token") String token, @PathVariable("id") String id) {
        return sheets.file(token, fileId(token, id)).answer();
    }

    /** A mail with its formatting, on a page where nothing runs. */
    @GetMapping("/portal/t/{token}/messages/{id:\\d{1,18}}/html")
    ResponseEntity<String> mail(
            @PathVariable("token") String token,
            @PathVariable("id") long id,
            @RequestParam(name = "images", defaultValue = "false") boolean images,
            Locale language) {
        return sheets.html(token, id, images, texts.getMessage("ticket.load-pictures", null, language));
    }

    private static UUID fileId(String token, String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new LostLink(token);
        }
    }

    /** @param typed what was written, and could not be sent */
    ModelAndView page(String token, FormErrors errors, String typed, Locale language) {
        Sheet sheet = sheets.of(token, language);
        if (sheet.status() == Status.ARCHIVED) {
            return new ModelAndView("portal/archived", HttpStatus.GONE).addObject("number", sheet.number());
        }
        return new ModelAndView("portal/ticket")
                .addObject("token", token)
                .addObject("ticket", sheet)
                .addObject("key", FormKey.fresh())
                .addObject("uploads", uploads)
                .addObject("errors", errors)
                .addObject("typed", typed);
    }
}
