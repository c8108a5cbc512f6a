package io.flowdesk.tasklist;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.Agent;
import io.flowdesk.identity.Desks;
import io.flowdesk.mail.HeldMail;
import io.flowdesk.mail.MailDecisions;
import io.flowdesk.platform.web.Download;
import io.flowdesk.platform.web.Moments;
import io.flowdesk.tasklist.ReadableMails.ReadableMail;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A mail that somebody decides on, inside the form where he does; for those who are asked. */
@Controller
class HeldMailController {

    private final SignedInAgent signedIn;
    private final MailDecisions mails;
    private final ReadableMails readable;
    private final Desks desks;
    private final Moments moments;

    HeldMailController(
            SignedInAgent signedIn, MailDecisions mails, ReadableMails readable, Desks desks, Moments moments) {
        this.signedIn = signedIn;
        this.mails = mails;
        this.readable = readable;
        this.desks = desks;
        this.moments = moments;
    }

    @GetMapping("/desk/mails/{id:\\d{1,18}}")
    public ModelAndView show(@PathVariable long id, HttpServletRequest request) {
        Optional<Actor> reader = signedIn.of(request);
        return reader.flatMap(actor -> readable.find(id, actor).map(mail -> page(mail, actor)))
                .orElseGet(HeldMailController::nothing);
    }

    private ModelAndView page(ReadableMail readable, Actor reader) {
        HeldMail mail = readable.mail();
        ZoneId zone = desks.current().agent(reader.id()).map(Agent::zone).orElse(ZoneOffset.UTC);
        return new ModelAndView("tasklist/mail", "mail", mail)
                .addObject("received", moments.of(mail.receivedAt(), zone, Locale.ENGLISH))
                .addObject("content", mails.content(mail.id()))
                .addObject("ticket", readable.ticket());
    }

    private static ModelAndView nothing() {
        ModelAndView notice = new ModelAndView("tasklist/notice", "text", "There is no such mail that you may read.");
        notice.setStatus(HttpStatus.NOT_FOUND);
        return notice;
    }

    /** Saved as a file, never shown: nothing in it has been made harmless. */
    @GetMapping("/desk/mails/{id:\\d{1,18}}/raw")
    public ResponseEntity<Resource> raw(@PathVariable long id, HttpServletRequest request) {
        return signedIn.of(request)
                .flatMap(actor -> readable.find(id, actor))
                .map(mail -> new Download(
                                "mail-" + id + ".eml",
                                "message/rfc822",
                                mail.mail().size(),
                                () -> mails.raw(id))
                        .answer())
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
