package io.flowdesk.process.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.process.story.ARequester;
import io.flowdesk.process.story.ATicket;
import io.flowdesk.ticket.action.Action;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The agent's question and the requester's message at the same moment, in every order, 200 times. */
class CrossingTest extends Scenario {

    @Autowired
    JdbcClient database;

    @RepeatedTest(200)
    void aQuestionThatCrossesAMessageDoesNotWaitForAnAnswer() throws Exception {
        ATicket ticket = story.aTicket().isClaimedBy("agent1").forgettingItsWay();
        ARequester requester = story.requester(ticket);
        CompletableFuture<?> question = story.inside(() -> {
            requester.writes(ticket, "One more thing: it smokes.");
            CompletableFuture<?> asking =
                    CompletableFuture.runAsync(() -> story.agent("agent1").asks(ticket, "Since when?"));
            awaitSomebodyWaitingForALock();
            return asking;
        });
        question.get(30, TimeUnit.SECONDS);
        ticket.is("IN_PROGRESS, service-desk, agent1")
                .hasTasks("Task_WorkOnTicket 'Help, please' agent1 [service-desk] 30");
    }

    @RepeatedTest(20)
    void anAnswerThatComesWhileTheQuestionIsBeingStoredIsAnAnswer() throws Exception {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        ARequester requester = story.requester(ticket);
        CompletableFuture<?> answer = story.inside(() -> {
            story.agent("agent1").asks(ticket, "Since when?");
            CompletableFuture<?> writing =
                    CompletableFuture.runAsync(() -> requester.writes(ticket, "Since this morning."));
            awaitSomebodyWaitingForALock();
            return writing;
        });
        answer.get(30, TimeUnit.SECONDS);
        ticket.is("IN_PROGRESS, service-desk, agent1");
    }

    @Test
    void aTeamThatIsAskedToLookOnWhileTheRequesterIsBeingHeardStaysAsked() throws Exception {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        ARequester requester = story.requester(ticket);
        CompletableFuture<?> message = story.inside(() -> {
            story.agent("agent1").does(ticket, new Action.Refer("engineering"));
            CompletableFuture<?> writing = CompletableFuture.runAsync(() -> requester.writes(ticket, "It smokes now."));
            awaitSomebodyWaitingForALock();
            return writing;
        });
        message.get(30, TimeUnit.SECONDS);
        ticket.hasTasks("Task_WorkOnTicket 'Help, please' agent1 [engineering, service-desk] 30");
    }

    private void awaitSomebodyWaitingForALock() {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (waiting() == 0) {
            assertThat(Instant.now()).as("nobody waits for the ticket's lock").isBefore(end);
            Thread.onSpinWait();
        }
    }

    private int waiting() {
        return database.sql("select count(*) from pg_locks where not granted")
                .query(Integer.class)
                .single();
    }
}
