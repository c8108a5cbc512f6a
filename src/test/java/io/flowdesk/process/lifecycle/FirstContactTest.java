package io.flowdesk.process.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.process.story.ARequest;
import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.Locks;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody asks for the first time, for two things at the same moment. */
class FirstContactTest extends Scenario {

    @Autowired
    Locks locks;

    @Autowired
    JdbcClient database;

    @Test
    void oneAddressIsOnePerson() throws Exception {
        assertThat(whoAsksTwiceAtOnce(request -> request.from("zoe"))).isEqualTo("zoe@example.org has 2 tickets");
    }

    @Test
    void oneNumberIsOnePerson() throws Exception {
        assertThat(whoAsksTwiceAtOnce(request -> request.calling("+49 30 5550199")))
                .isEqualTo("+49305550199 has 2 tickets");
    }

    private String whoAsksTwiceAtOnce(UnaryOperator<ARequest> who) throws Exception {
        CompletableFuture<ATicket> second = story.inside(() -> {
            who.apply(story.aTicket()).arrives();
            CompletableFuture<ATicket> arriving = CompletableFuture.supplyAsync(
                    () -> who.apply(story.aTicket()).arrives());
            locks.awaitSomebodyWaiting();
            return arriving;
        });
        ATicket ticket = second.get(30, TimeUnit.SECONDS);
        return database.sql("select coalesce(max(a.email), r.phone) || ' has ' || count(distinct t.id) || ' tickets'"
                        + " from requester r join ticket t on t.requester_id = r.id"
                        + " left join requester_address a on a.requester_id = r.id"
                        + " where r.id = (select requester_id from ticket where number = ?) group by r.id")
                .param(ticket.number().value())
                .query(String.class)
                .single();
    }
}
