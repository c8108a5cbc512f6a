package io.flowdesk.portal.link;

import io.flowdesk.notification.RequesterLinks;
import org.springframework.stereotype.Component;

/** The links in the mails about a ticket. */
@Component
class MailedLinks implements RequesterLinks {

    private final Links links;
    private final LinkAddresses addresses;

    MailedLinks(Links links, LinkAddresses addresses) {
        this.links = links;
        this.addresses = addresses;
    }

    @Override
    public String linkFor(long ticketId, long requesterId, RequesterLinks.Purpose purpose) {
        return addresses.ticket(links.mail(purposeOf(purpose), requesterId, ticketId));
    }

    private static LinkPurpose purposeOf(RequesterLinks.Purpose purpose) {
        return switch (purpose) {
            case VIEW -> LinkPurpose.READ_AND_REPLY;
            case SOLVED -> LinkPurpose.CONFIRM;
            case NOT_SOLVED -> LinkPurpose.REJECT;
        };
    }
}
