package io.flowdesk.portal.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whoever types only the address of the desk wants to ask for help. */
@Controller
class FrontDoor {

    @GetMapping("/")
    String portal() {
        return "redirect:/portal";
    }
}
