package io.flowdesk.process.lifecycle;

import io.flowdesk.process.story.ARequester;
import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.Locks;
import io.flowdesk.ticket.action.Action;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The agent's question and the requester's message at the same moment, in every order, 200 times. */
class CrossingTest extends Scenario {

    @Autowired
    Locks locks;

    @RepeatedTest(200)
    void aQuestionThatCrossesAMessageDoesNotWaitForAnAnswer() throws Exception {
        ATicket ticket = story.aTicket().isClaimedBy("agent1").forgettingItsWay();
        ARequester requester = story.requester(ticket);
        CompletableFuture<?> question = story.inside(() -> {
            requester.writes(ticket, "One more thing: it smokes.");
            CompletableFuture<?> asking =
                    CompletableFuture.runAsync(() -> story.agent("agent1").asks(ticket, "Since when?"));
            locks.awaitSomebodyWaiting();
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
            locks.awaitSomebodyWaiting();
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
            locks.awaitSomebodyWaiting();
            return writing;
        });
        message.get(30, TimeUnit.SECONDS);
        ticket.hasTasks("Task_WorkOnTicket 'Help, please' agent1 [engineering, service-desk] 30");
    }
}
