package io.flowdesk.notification.telling;

import io.flowdesk.identity.Absence;
import io.flowdesk.identity.Agent;
import io.flowdesk.identity.Desk;
import io.flowdesk.identity.desk.DeskText;
import io.flowdesk.identity.desk.format.DeskReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The desk of the demo, on which people can fall ill. */
class DemoDesk {

    private static final LocalDate TODAY = LocalDate.ofInstant(NotificationContext.NOW, ZoneOffset.UTC);
    private static final Desk DEMO = new DeskReader(file -> Stream.empty())
            .check(DeskText.packaged("demo.yaml"))
            .asDesk(1);

    private Desk now = DEMO;

    Desk now() {
        return now;
    }

    void everybodyIsThere() {
        now = DEMO;
    }

    void absent(String... people) {
        Set<String> gone = Set.of(people);
        Map<String, Agent> agents = new HashMap<>(DEMO.agents());
        agents.replaceAll((id, agent) -> gone.contains(id) ? ill(agent) : agent);
        now = withAgents(agents);
    }

    private static Desk withAgents(Map<String, Agent> agents) {
        return new Desk(
                DEMO.version(),
                DEMO.teams(),
                agents,
                DEMO.topics(),
                DEMO.calendars(),
                DEMO.cannedResponses(),
                DEMO.statuses(),
                DEMO.waits(),
                DEMO.triageTeam());
    }

    /** Wants no mail of that event. */
    void mute(String person, String event) {
        Map<String, Agent> agents = new HashMap<>(DEMO.agents());
        agents.computeIfPresent(person, (id, agent) -> muted(agent, event));
        now = withAgents(agents);
    }

    private static Agent muted(Agent agent, String event) {
        return new Agent(
                agent.id(),
                agent.name(),
                agent.email(),
                agent.roles(),
                agent.skills(),
                agent.absences(),
                agent.language(),
                agent.zone(),
                Set.of(event));
    }

    private static Agent ill(Agent agent) {
        return new Agent(
                agent.id(),
                agent.name(),
                agent.email(),
                agent.roles(),
                agent.skills(),
                List.of(new Absence(TODAY, TODAY)),
                agent.language(),
                agent.zone(),
                agent.mutedEvents());
    }
}
