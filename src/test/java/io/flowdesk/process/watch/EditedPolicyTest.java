package io.flowdesk.process.watch;

import io.flowdesk.identity.Level;
import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.Story;
import io.flowdesk.process.story.TheDesk;
import io.flowdesk.process.story.Time;
import io.flowdesk.testing.FlowdeskTest;
import io.flowdesk.ticket.action.Action;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * Rules 5 and 12 of the SLA, where an analyst adds a policy to the table and a topic names it. The desk is its own: its
 * table stays edited.
 */
@FlowdeskTest
@TestPropertySource(properties = "flowdesk.mail.name=Desk with a policy of its own")
class EditedPolicyTest {

    private static final String FIRST_ROW = "<rule id=\"Rule_Emergency\">";

    private static final String GOLD =
            """
            <rule id="Rule_Gold">
              <inputEntry id="Rule_Gold_Policy"><text>"gold"</text></inputEntry>
              <inputEntry id="Rule_Gold_Priority"><text></text></inputEntry>
              <outputEntry id="Rule_Gold_CalendarAnswer"><text>"Office"</text></outputEntry>
              <outputEntry id="Rule_Gold_FirstResponseAnswer"><text>"PT30M"</text></outputEntry>
              <outputEntry id="Rule_Gold_NextResponseAnswer"><text>"PT30M"</text></outputEntry>
              <outputEntry id="Rule_Gold_UpdateAnswer"><text>"PT2H"</text></outputEntry>
              <outputEntry id="Rule_Gold_ResolutionAnswer"><text>"PT4H"</text></outputEntry>
              <outputEntry id="Rule_Gold_ThirdPartyPausesAnswer"><text>false</text></outputEntry>
            </rule>
            """;

    @Autowired
    private Story story;

    @Autowired
    private Time time;

    @Autowired
    private TheDesk desk;

    @Autowired
    private RepositoryService repository;

    @BeforeEach
    void mondayMorning() {
        time.is("2026-11-23T10:00");
    }

    @Test
    void aPolicyOfOnesOwnIsARowAndATopicThatNamesIt() throws IOException {
        ATicket before = story.aTicket().urgent().isClaimedBy("agent1").isDueAt("2026-11-23T11:00");
        String table = Files.readString(Path.of("processes", "sla-policy.dmn"));
        repository
                .createDeployment()
                .addString("sla-policy.dmn", table.replace(FIRST_ROW, GOLD + FIRST_ROW))
                .deploy();
        desk.changes(demo -> demo.with("topics.hardware.slaPolicy", "gold"));

        ATicket gold = story.aTicket().about("Another lift").urgent().isClaimedBy("agent1");
        gold.isDueAt("2026-11-23T10:30");
        story.agent("agent1")
                .does(
                        gold,
                        new Action.Reclassify(
                                "software", Level.HIGH, Level.MEDIUM, null, null, "that is what it is", null, null));
        gold.isDueAt("2026-11-23T11:00")
                .hasMovedItsClocks(
                        "2026-11-23T10:00",
                        "STARTED FIRST_RESPONSE",
                        "STARTED RESOLUTION",
                        "TARGET_CHANGED FIRST_RESPONSE",
                        "TARGET_CHANGED RESOLUTION");

        story.agent("agent1").asks(before, "Which one is it?");
        time.is("2026-11-23T11:00");
        story.requester(before).writes(before, "The left one.");
        before.isDueAt("2026-11-23T12:00");
    }
}
