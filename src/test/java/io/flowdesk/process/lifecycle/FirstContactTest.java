package io.flowdesk.process.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.intake.Intake;
import io.flowdesk.intake.NewTicket;
import io.flowdesk.process.story.Locks;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.Ticket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody asks for the first time, for two things at the same moment. */
class FirstContactTest extends Scenario {

    @Autowired
    Intake intake;

    @Autowired
    Locks locks;

    @Autowired
    JdbcClient database;

    @Test
    void oneAddressIsOnePerson() throws Exception {
        assertThat(whoAsksTwiceAtOnce(new NewTicket.Person("zoe@example.org", null, "Zoe")))
                .isEqualTo("zoe@example.org has 2 tickets");
    }

    @Test
    void oneNumberIsOnePerson() throws Exception {
        assertThat(whoAsksTwiceAtOnce(new NewTicket.Person(null, "+49 30 5550199", "Zoe")))
                .isEqualTo("+49305550199 has 2 tickets");
    }

    private String whoAsksTwiceAtOnce(NewTicket.Person who) throws Exception {
        CompletableFuture<Ticket> second = story.inside(() -> {
            intake.receive(request(who, "Blue smoke"));
            CompletableFuture<Ticket> arriving =
                    CompletableFuture.supplyAsync(() -> intake.receive(request(who, "No toner")));
            locks.awaitSomebodyWaiting();
            return arriving;
        });
        return database.sql("select coalesce(max(a.email), r.phone) || ' has ' || count(distinct t.id) || ' tickets'"
                        + " from requester r join ticket t on t.requester_id = r.id"
                        + " left join requester_address a on a.requester_id = r.id"
                        + " where r.id = (select requester_id from ticket where id = ?) group by r.id")
                .param(second.get(30, TimeUnit.SECONDS).id())
                .query(String.class)
                .single();
    }

    private static NewTicket request(NewTicket.Person who, String what) {
        return new NewTicket(
                who,
                what,
                what + " since this morning.",
                "hardware",
                null,
                null,
                null,
                null,
                Channel.PORTAL,
                List.of(),
                Map.of(),
                List.of());
    }
}
