package io.flowdesk.portal.link;

import io.flowdesk.portal.PortalProperties;
import io.flowdesk.ticket.people.AddressGone;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Issues links and knows them again. */
@Component
public class Links {

    /** So long an expired link can still be exchanged for a fresh one by mail. */
    static final Duration REMEMBERED = Duration.ofDays(365);

    private final LinkTable table;
    private final PortalProperties settings;
    private final Clock clock;

    Links(LinkTable table, PortalProperties settings, Clock clock) {
        this.table = table;
        this.settings = settings;
        this.clock = clock;
    }

    /** A link for somebody who is looking at our page now. Returns its token, which cannot be had again. */
    @Transactional
    public String show(LinkPurpose purpose, long requesterId, @Nullable Long ticketId) {
        return issue(purpose, requesterId, ticketId, false);
    }

    /** A link for a mail to that person, and for nobody else's mailbox. Returns its token. */
    @Transactional
    public String mail(LinkPurpose purpose, long requesterId, @Nullable Long ticketId) {
        return issue(purpose, requesterId, ticketId, true);
    }

    private String issue(LinkPurpose purpose, long requesterId, @Nullable Long ticketId, boolean mailed) {
        Token token = Token.random();
        Instant now = clock.instant();
        Instant expires = now.plus(purpose == LinkPurpose.LIST ? settings.signInLifetime() : settings.linkLifetime());
        table.add(new Link(token.hash(), purpose, requesterId, ticketId, mailed, expires, null), now);
        return token.value();
    }

    /** The link if it still opens something. */
    public Optional<Link> open(String token) {
        return known(token).filter(link -> link.isValid(clock.instant()));
    }

    /** The link, expired or not. */
    public Optional<Link> known(String token) {
        return Token.of(token).map(Token::hash).flatMap(table::find);
    }

    /** Spends the one decision of a link; false if it is spent already. Belongs in the transaction of the decision. */
    public boolean spend(Link link) {
        return link.purpose().mayWrite() || table.use(link.hash(), clock.instant());
    }

    /** Whoever reads a mailbox that is no longer the person's finds only links that have ended. */
    @EventListener
    void mailboxIsGone(AddressGone gone) {
        table.endMailed(gone.requesterId(), clock.instant());
    }

    /** Forgets links that expired long ago, and returns how many. */
    @Transactional
    public int forgetOld() {
        return table.removeExpiredBefore(clock.instant().minus(REMEMBERED));
    }
}
