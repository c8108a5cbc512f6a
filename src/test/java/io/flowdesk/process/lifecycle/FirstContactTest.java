package io.flowdesk.process.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowdesk.intake.Intake;
import io.flowdesk.intake.NewTicket;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.process.story.Locks;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.people.RequesterChanges;
import io.flowdesk.ticket.people.RequesterPatch;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody asks for the first time, and at the same moment somebody else has to do with the same address. */
class FirstContactTest extends Scenario {

    @Autowired
    Intake intake;

    @Autowired
    RequesterChanges changes;

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

    @Test
    void anAddressThatSomebodyGetsMeanwhileIsGivenToNobodyElse() throws Exception {
        intake.receive(request(new NewTicket.Person("mona@example.org", null, "Mona"), "Grey smoke"));
        RequesterPatch hers =
                new RequesterPatch(null, null, null, null, List.of("mona@example.org", "print@example.org"));
        CompletableFuture<?> change = story.inside(() -> {
            intake.receive(request(new NewTicket.Person("print@example.org", null, "Otto"), "Blue smoke"));
            CompletableFuture<?> changing =
                    CompletableFuture.supplyAsync(() -> changes.change("mona@example.org", hers));
            locks.awaitSomebodyWaiting();
            return changing;
        });
        assertThatThrownBy(() -> change.get(30, TimeUnit.SECONDS))
                .hasCauseInstanceOf(InvalidInput.class)
                .hasMessageContaining("belongs to somebody else");
    }

    @Test
    void newcomersBecomeKnownInOneOrderWhoeverNamesThemFirst() {
        intake.receive(new NewTicket(
                new NewTicket.Person("queue2@example.org", null, null),
                "Red smoke",
                "Red smoke since this morning.",
                "hardware",
                null,
                null,
                null,
                null,
                Channel.API,
                List.of("queue3@example.org", "queue1@example.org"),
                Map.of(),
                List.of()));
        assertThat(database.sql("select email from requester_address where email like 'queue_@example.org'"
                                + " order by requester_id")
                        .query(String.class)
                        .list())
                .containsExactly("queue1@example.org", "queue2@example.org", "queue3@example.org");
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
        return NewTicket.byPortal(who, what, what + " since this morning.", "hardware");
    }
}
