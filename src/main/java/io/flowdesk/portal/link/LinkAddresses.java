package io.flowdesk.portal.link;

import io.flowdesk.platform.FlowdeskProperties;
import java.net.URI;
import org.springframework.stereotype.Component;

/** Where links lead to, as absolute addresses for mails. */
@Component
public class LinkAddresses {

    private final URI home;

    LinkAddresses(FlowdeskProperties settings) {
        this.home = settings.publicUrl();
    }

    public String ticket(String token) {
        return home.resolve("/portal/t/" + token).toString();
    }

    public String list(String token) {
        return home.resolve("/portal/requests/" + token).toString();
    }
}
