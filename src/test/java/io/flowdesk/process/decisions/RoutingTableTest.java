package io.flowdesk.process.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoutingTableTest extends TableCases {

    private static final Map<String, String> DEMO = Map.of(
            "access-and-passwords", "service-desk",
            "hardware", "service-desk",
            "request-something", "service-desk",
            "software", "applications",
            "email", "applications",
            "network", "infrastructure",
            "business-critical-outage", "infrastructure",
            "report-a-problem", "service-desk",
            "other", "service-desk");

    RoutingTableTest() {
        super(DecisionTable.ROUTING);
    }

    @Override
    List<Case> cases() {
        return List.of(
                rule(
                        "Telephony",
                        given("hardware", "service-desk", "telephony", "", "handset is silent"),
                        "infrastructure",
                        "network",
                        "Telephones hang on the network"),
                rule(
                        "Monitoring",
                        given("software", "applications", "", "monitoring.flowdesk.local", "disk full"),
                        "infrastructure",
                        "software",
                        "Alarm of the monitoring system"),
                rule(
                        "PhishingReport",
                        given("email", "applications", "", "", "[phishing report] your parcel"),
                        "infrastructure",
                        "email",
                        "Reported by the button of the mail program"),
                rule(
                        "TeamOfTopic",
                        given("software", "applications", "erp", "example.com", "cannot book"),
                        "applications",
                        "software",
                        "Team of the help topic"));
    }

    @Test
    void anOrdinaryTicketStaysWithItsTopicAndTheTeamOfIt() {
        DEMO.forEach((topic, team) -> assertThat(table.ask(topic, team, "erp", "example.com", "outage of the printer"))
                .first()
                .satisfies(hit ->
                        assertThat(hit.answer()).containsEntry("team", team).containsEntry("topic", topic)));
    }

    @Test
    void aTopicThatTheTableDoesNotKnowGoesToItsTeam() {
        assertThat(table.ask("facilities", "caretakers", "telephony", "", ""))
                .first()
                .satisfies(hit -> assertThat(hit.answer()).containsEntry("team", "caretakers"));
    }
}
