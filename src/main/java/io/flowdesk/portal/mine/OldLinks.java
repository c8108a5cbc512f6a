package io.flowdesk.portal.mine;

import io.flowdesk.portal.link.Links;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Clears away links that expired long ago. Every node may do it at any time: deleting twice does no harm. */
@Component
class OldLinks {

    private final Links links;

    OldLinks(Links links) {
        this.links = links;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT6H")
    void forget() {
        links.forgetOld();
    }
}
