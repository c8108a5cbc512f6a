package io.flowdesk.portal.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Ends every form: the browser goes on to a page that can be reloaded without sending anything again. */
public final class SeeOther {

    private SeeOther() {}

    /** @param path inside the application */
    public static ModelAndView at(String path) {
        RedirectView view = new RedirectView(path, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
