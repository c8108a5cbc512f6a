package io.flowdesk.portal.form;

import io.flowdesk.portal.PortalProperties;
import jakarta.servlet.ServletRequest;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** How much one source address may send, and one mailbox may be sent because of it. */
@Component
public class Limits {

    /** Whoever has an IPv6 address has all those that begin with the same four groups. */
    private static final Pattern NETWORK = Pattern.compile("^(?:[0-9a-fA-F]+:){4}");

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
        requests.take(source(from));
    }

    /** @throws TooMany forms of other kinds */
    public void message(ServletRequest from) {
        messages.take(source(from));
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

    private static String source(ServletRequest request) {
        String address = request.getRemoteAddr();
        var network = NETWORK.matcher(address);
        return network.find() ? network.group() : address;
    }
}
