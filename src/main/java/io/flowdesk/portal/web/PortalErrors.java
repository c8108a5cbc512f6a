package io.flowdesk.portal.web;

import io.flowdesk.portal.link.LostLink;
import io.flowdesk.ticket.refusal.NoSuchTicket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Pages instead of what a form or a link could not do. */
@ControllerAdvice(basePackages = "io.flowdesk.portal")
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortalErrors {

    private static final Logger LOG = LoggerFactory.getLogger(PortalErrors.class);

    /** The same page and status for a link that has expired and one that never was. */
    @ExceptionHandler
    ModelAndView lost(LostLink link) {
        return new ModelAndView("portal/lost", HttpStatus.NOT_FOUND).addObject("token", link.token());
    }

    @ExceptionHandler
    ModelAndView lost(NoSuchTicket notHis) {
        return problem("nothing", HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ModelAndView strange(OwnFormsOnly.StrangeForm form) {
        return problem("strange", HttpStatus.FORBIDDEN);
    }

    @ExceptionHandler
    ModelAndView tooLarge(MultipartException unread) {
        return problem("tooLarge", HttpStatus.PAYLOAD_TOO_LARGE);
    }

    /** The address is not logged: it is the key to somebody's ticket. */
    @ExceptionHandler
    ModelAndView failed(Exception failure) {
        LOG.error("A page of the portal failed", failure);
        return problem("failed", HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static ModelAndView problem(String what, HttpStatus status) {
        return new ModelAndView("portal/problem", status).addObject("what", what);
    }
}
