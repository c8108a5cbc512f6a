package io.flowdesk.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.identity.desk.DeskText;
import io.flowdesk.process.story.TheDesk;
import io.flowdesk.testing.Api;
import io.flowdesk.testing.FlowdeskTest;
import io.flowdesk.testing.Reply;
import io.flowdesk.testing.TestClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Rule 12: an edited calendar touches no ticket until somebody who has seen the difference asks for it. */
@FlowdeskTest
class SlaRevisionTest {

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    TheDesk desk;

    private Api agent;
    private Api admin;
    private String path;

    @BeforeEach
    void aTicketOnTheEveOfAHoliday() {
        clock.set(Instant.parse("2026-11-23T09:00:00Z"));
        agent = Api.at(port).as("agent1");
        admin = Api.at(port).as("admin");
        path = "/tickets/"
                + agent.post("/tickets", Sample.ticket("hardware").json())
                        .expect(201)
                        .text("number");
        desk.changes(demo -> demo.with("calendars.Office.holidays", List.of("2026-11-24", "2026-11-25")));
    }

    @AfterEach
    void theDeskIsAsBefore() {
        desk.isAsBefore();
        clock.reset();
    }

    @Test
    void anOpenTicketKeepsTheCalendarOfItsReceipt() {
        assertThat(resolution()).startsWith("2026-11-26T09:00");
        assertThat(agent.post("/tickets", Sample.ticket("hardware").json())
                        .expect(201)
                        .text("sla.resolution.dueAt"))
                .startsWith("2026-11-30T09:00");
    }

    @Test
    void thePreviewShowsWhatWouldChangeAndWhoAsksGetsIt() {
        String number = path.substring(path.lastIndexOf('/') + 1);
        Reply preview = admin.get("/admin/sla-revision?limit=500").expect(200);
        assertThat(preview.texts("differences", "number")).contains(number);
        assertThat(resolution()).as("a look changes nothing").startsWith("2026-11-26T09:00");

        while (admin.post("/admin/sla-revision?limit=500", "{}")
                        .expect(200)
                        .json()
                        .path("left")
                        .asInt()
                > 0) {}
        assertThat(resolution()).startsWith("2026-11-30T09:00");
        assertThat(agent.get(path + "/sla").expect(200).texts("explanation"))
                .anyMatch(sentence -> sentence.contains("changed to 24 h by admin (policies and calendars of today)"));
    }

    @Test
    void whereThePolicyNamesACalendarThatTheDeskHasNotTheOneOfTheTeamCounts() {
        desk.changes(demo -> DeskText.of(demo.yaml().replaceAll("\\bOffice\\b", "Shop")));
        Reply ticket = agent.post("/tickets", Sample.ticket("hardware").json()).expect(201);
        assertThat(ticket.text("sla.calendar")).isEqualTo("Shop");
        assertThat(ticket.text("sla.firstResponse.state")).isEqualTo("RUNNING");
    }

    @Test
    void onlyAnAdministratorAsks() {
        agent.get("/admin/sla-revision").expectProblem(403);
        Api.at(port).as("analyst1").get("/admin/sla-revision").expect(200);
        Api.at(port).as("analyst1").post("/admin/sla-revision", "{}").expectProblem(403);
        assertThat(admin.get("/admin/sla-revision?limit=0").wrongFields()).containsExactly("limit");
    }

    private String resolution() {
        return agent.get(path).expect(200).text("sla.resolution.dueAt");
    }
}
