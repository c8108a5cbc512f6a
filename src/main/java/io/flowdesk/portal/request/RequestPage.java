package io.flowdesk.portal.request;

import io.flowdesk.identity.Desks;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.portal.form.FormErrors;
import io.flowdesk.portal.form.Limits;
import io.flowdesk.portal.form.Refusals;
import io.flowdesk.portal.form.Uploads;
import io.flowdesk.portal.ticket.Receipt;
import io.flowdesk.portal.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The form for a new request. */
@Controller
class RequestPage {

    private final Desks desks;
    private final Submission submission;
    private final Receipt receipt;
    private final Uploads uploads;
    private final Limits limits;
    private final Refusals refusals;

    RequestPage(
            Desks desks, Submission submission, Receipt receipt, Uploads uploads, Limits limits, Refusals refusals) {
        this.desks = desks;
        this.submission = submission;
        this.receipt = receipt;
        this.uploads = uploads;
        this.limits = limits;
        this.refusals = refusals;
    }

    @GetMapping("/portal")
    ModelAndView empty(@RequestParam(name = "topic", required = false) @Nullable String topic) {
        return page(RequestForm.fresh(topic), FormErrors.NONE, HttpStatus.OK);
    }

    @PostMapping("/portal")
    ModelAndView send(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest from,
            Locale language) {
        RequestForm form = RequestForm.of(typed);
        if (form.asksForQuestions()) {
            return page(form, FormErrors.NONE, HttpStatus.OK);
        }
        try {
            return sent(form, files, from, language);
        } catch (RuntimeException refused) {
            Refusals.Refusal refusal = refusals.of(refused, language);
            return page(form.again(refused), refusal.errors().renamed(form::inputOf), refusal.status());
        }
    }

    private ModelAndView sent(
            RequestForm form, @Nullable List<MultipartFile> files, HttpServletRequest from, Locale language) {
        if (form.isTrapped()) {
            throw new InvalidInput("website", "Please leave this field empty.");
        }
        limits.request(from);
        long ticket = submission.send(form, uploads.read(files), language);
        return SeeOther.at(receipt.pathFor(ticket));
    }

    private ModelAndView page(RequestForm form, FormErrors errors, HttpStatus status) {
        ModelAndView page = new ModelAndView("portal/request", status);
        page.addObject("form", form);
        page.addObject("errors", errors);
        page.addObject("menu", new TopicMenu(desks.current()));
        page.addObject("uploads", uploads);
        return page;
    }
}
