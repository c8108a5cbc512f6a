package io.flowdesk.story.laptopcamera;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.story.stage.ACase;
import io.flowdesk.story.stage.AColleague;
import io.flowdesk.story.stage.ARequester;
import io.flowdesk.story.stage.Play;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Story 3: what people decide by forms in Tasklist, beside the work itself. */
class DecisionsInTasklistIT extends Play {

    private ARequester lena;
    private AColleague agent1;
    private AColleague lead1;
    private ACase ticket;

    @BeforeEach
    void lenaFilesIt() {
        lena = requester("lena");
        agent1 = colleague("agent1");
        lead1 = colleague("lead1");
        ticket = lena.files("hardware", "No camera", "It is black.");
    }

    @Test
    void theLeadLeavesAnEscalatedTicketWhereItIs() {
        agent1.does(ticket, "escalate", Map.of("reason", "A driver, I think."));
        lead1.fillsIn(ticket, "Task_ReviewEscalation", Map.of("outcome", "agree", "note", "Quite right."))
                .expect(204);
        lead1.finds(ticket, "No camera → expert1");
        ticket.is("OPEN, applications, expert1, NORMAL").tells("11-23 10:00 lead1: REVIEWED (agree: Quite right.)");
    }

    @Test
    void theLeadTakesAnEscalatedTicketOver() {
        agent1.does(ticket, "escalate", Map.of("reason", "A driver, I think."));
        lead1.fillsIn(ticket, "Task_ReviewEscalation", Map.of("outcome", "take-over"))
                .expect(204);
        ticket.is("IN_PROGRESS, applications, lead1, NORMAL");
        lena.sees(ticket, "Daniel Okafor is working on it");
    }

    @Test
    void theAgentReadsWhatLenaMeansByHerWords() {
        agent1.resolves(ticket, "Please install the driver.");
        lena.writes(ticket, "thanks, works!");
        agent1.fillsIn(ticket, "Task_StillAProblem", Map.of("outcome", "confirm"))
                .expect(204);
        ticket.is("CLOSED as SOLVED, service-desk, agent1, NORMAL").tells("11-23 10:00 agent1: CONFIRMED");
    }

    @Test
    void aRequestIsDeclinedWithAReasonOnly() {
        ACase request = lena.files("request-something", "A new laptop", "With a camera.");
        assertThat(lead1.fillsIn(request, "Task_Approve", Map.of("outcome", "decline"))
                        .expect(400)
                        .text())
                .contains("Reason");
        lead1.fillsIn(request, "Task_Approve", Map.of("outcome", "decline", "reason", "Repair the old one."))
                .expect(204);
        request.is("CLOSED as DECLINED, service-desk, nobody, LOW");
    }
}
