package io.flowdesk.process.lifecycle;

import io.flowdesk.process.story.ATicket;
import io.flowdesk.ticket.action.Action;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A message says by which door it came, whatever task it completes on its way. */
class DoorTest extends Scenario {

    @Test
    void whatAnAgentSendsOverTheApiCameByTheApi() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        story.agent("agent1").replies(ticket, "We are on it.");
        story.agent("agent1").does(ticket, new Action.Note("It is the fuse.", List.of()));
        story.agent("agent1").asks(ticket, "Which fuse?");
        ticket.holds("REQUESTER by API", "REPLY by API", "NOTE by API", "REPLY by API");
    }

    @Test
    void whatAnAgentTypesInTasklistCameByTasklist() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        story.agent("agent1")
                .completes(ticket, "Task_WorkOnTicket", Map.of("outcome", "request-info", "body", "Which fuse?"));
        story.agent("agent1")
                .completes(ticket, "Task_WaitForRequester", Map.of("outcome", "resume", "note", "I know already."));
        ticket.holds("REQUESTER by API", "REPLY by TASKLIST", "NOTE by TASKLIST");
    }

    @Test
    void aRejectionComesByThePortalOrWasToldOnThePhone() {
        ATicket portal = story.aTicket().isClaimedBy("agent1");
        story.agent("agent1").resolves(portal);
        story.requester(portal).rejects(portal);
        portal.holds("REQUESTER by API", "REPLY by API", "REQUESTER by PORTAL");
        ATicket phone = story.aTicket().isClaimedBy("agent1");
        story.agent("agent1").resolves(phone);
        story.agent("agent1").does(phone, new Action.Reject("It still burns."));
        phone.holds("REQUESTER by API", "REPLY by API", "REQUESTER by PHONE");
    }
}
