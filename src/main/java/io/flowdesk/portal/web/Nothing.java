package io.flowdesk.portal.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Every address below the portal that is none of its pages. */
@Controller
class Nothing {

    @RequestMapping("/portal/{place:(?!assets$).+}/**")
    ModelAndView here() {
        return new ModelAndView("portal/problem", HttpStatus.NOT_FOUND).addObject("what", "nothing");
    }
}
