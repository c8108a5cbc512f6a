package io.flowdesk.portal.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.portal.PortalProperties;
import io.flowdesk.testing.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class LinksTest {

    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final long KAREN = 1;

    private final JdbcClient database = JdbcClient.create(Database.fresh().dataSource());

    @BeforeEach
    void karenIsKnown() {
        database.sql("insert into requester (id, version, created_at) values (1, 0, now())")
                .update();
    }

    @Test
    void aLinkOpensUntilItExpires() {
        String token = at(NOON).show(LinkPurpose.LIST, KAREN, null);
        assertThat(at(NOON.plus(Duration.ofHours(23))).open(token)).hasValueSatisfying(link -> {
            assertThat(link.requesterId()).isEqualTo(KAREN);
            assertThat(link.purpose()).isEqualTo(LinkPurpose.LIST);
            assertThat(link.mailed()).isFalse();
        });
    }

    @Test
    void anExpiredLinkOpensNothingButIsKnown() {
        String token = at(NOON).mail(LinkPurpose.LIST, KAREN, null);
        Links later = at(NOON.plus(Duration.ofDays(1)));
        assertThat(later.open(token)).isEmpty();
        assertThat(later.known(token)).isPresent();
    }

    @Test
    void aYearAfterItsEndALinkIsForgotten() {
        String token = at(NOON).mail(LinkPurpose.LIST, KAREN, null);
        Links later = at(NOON.plus(Duration.ofDays(367)));
        assertThat(later.forgetOld()).isEqualTo(1);
        assertThat(later.known(token)).isEmpty();
    }

    @Test
    void theTableHoldsNothingThatOpensALink() {
        String token = at(NOON).show(LinkPurpose.LIST, KAREN, null);
        String row = database.sql("select requester_link::text from requester_link")
                .query(String.class)
                .single();
        assertThat(row).doesNotContain(token);
        String hash = database.sql("select token_sha256 from requester_link")
                .query(String.class)
                .single();
        assertThat(at(NOON).open(hash)).isEmpty();
    }

    @Test
    void whatLooksLikeNoTokenOpensNothing() {
        String token = at(NOON).show(LinkPurpose.LIST, KAREN, null);
        Links links = at(NOON);
        assertThat(links.open(token.substring(1))).isEmpty();
        assertThat(links.open(token + "A")).isEmpty();
        assertThat(links.open((token.charAt(0) == 'A' ? 'B' : 'A') + token.substring(1)))
                .isEmpty();
        assertThat(links.open("' or '1'='1")).isEmpty();
        assertThat(links.open("")).isEmpty();
    }

    @Test
    void twoTokensAreNeverAlike() {
        Links links = at(NOON);
        assertThat(links.show(LinkPurpose.LIST, KAREN, null))
                .isNotEqualTo(links.show(LinkPurpose.LIST, KAREN, null))
                .hasSize(43);
    }

    private Links at(Instant now) {
        PortalProperties settings = new PortalProperties(Duration.ofDays(30), Duration.ofDays(1), 60, 120, 5, 10);
        return new Links(new LinkTable(database), settings, Clock.fixed(now, ZoneOffset.UTC));
    }
}
