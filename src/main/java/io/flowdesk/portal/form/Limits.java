package io.flowdesk.portal.form;

import io.flowdesk.platform.attempts.Source;
import io.flowdesk.portal.PortalProperties;
import jakarta.servlet.ServletRequest;
import org.springframework.stereotype.Component;

/** How much one source address may send, and one mailbox may be sent because of it. */
@Component
public class Limits {

    /** Attribute of a request that was one too many: the seconds after which one more is taken. */
    public static final String RETRY_AFTER = Limits.class.getName() + ".retryAfter";

    private final Limit requests;
    private final Limit messages;
    private final Limit links;

    Limits(PortalProperties settings) {
        requests = new Limit(settings.requestsPerHour());
        messages = new Limit(settings.messagesPerHour());
        links = new Limit(settings.linksPerHour());
    }

    /** @throws TooMany new requests */
    public void request(ServletRequest from) {
        take(requests, from);
    }

    /** @throws TooMany forms of other kinds */
    public void message(ServletRequest from) {
        take(messages, from);
    }

    /** False if that person was sent enough links already. */
    public boolean mayBeSentLink(long requesterId) {
        try {
            links.take(String.valueOf(requesterId));
            return true;
        } catch (TooMany enough) {
            return false;
        }
    }

    private static void take(Limit limit, ServletRequest from) {
        try {
            limit.take(Source.of(from));
        } catch (TooMany wait) {
            from.setAttribute(RETRY_AFTER, wait.seconds());
            throw wait;
        }
    }
}
