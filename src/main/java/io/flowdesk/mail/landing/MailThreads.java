package io.flowdesk.mail.landing;

import io.flowdesk.mail.content.ParsedMail;
import io.flowdesk.mail.token.Threads;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What somebody wrote about a ticket, so that our answers stand below it in his mail program. */
@Component
class MailThreads {

    private final Threads threads;
    private final Clock clock;

    MailThreads(Threads threads, Clock clock) {
        this.threads = threads;
        this.clock = clock;
    }

    /** @param person {@code requester:<id>}, or the user id of an agent */
    void heard(long ticketId, String person, ParsedMail mail) {
        if (mail.messageId() != null) {
            threads.heard(ticketId, person, mail.messageId(), clock.instant());
        }
    }
}
