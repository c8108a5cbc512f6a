package io.flowdesk.api.desk;

import io.flowdesk.api.desk.DeskBodies.AgentBody;
import io.flowdesk.api.desk.DeskBodies.TeamBody;
import io.flowdesk.api.desk.DeskBodies.TopicBody;
import io.flowdesk.api.paging.ListBody;
import io.flowdesk.api.rights.Rights;
import io.flowdesk.identity.Desk;
import io.flowdesk.identity.Desks;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Topics, teams and agents, in the order of the desk file. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Desk")
class DeskController {

    private final Desks desks;
    private final Rights rights;
    private final Clock clock;

    DeskController(Desks desks, Rights rights, Clock clock) {
        this.desks = desks;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping("/help-topics")
    @Operation(summary = "Help topics and the questions they ask", description = "Internal ones are for agents only.")
    ListBody<TopicBody> topics() {
        return ListBody.whole(desks.current().topics().values().stream()
                .filter(topic -> !topic.internal() || rights.actor().isAgent())
                .map(TopicBody::of)
                .toList());
    }

    @GetMapping("/teams")
    @Operation(summary = "Teams")
    ListBody<TeamBody> teams() {
        return ListBody.whole(
                desks.current().teams().values().stream().map(TeamBody::of).toList());
    }

    @GetMapping("/agents")
    @Operation(summary = "Agents")
    ListBody<AgentBody> agents() {
        Desk desk = desks.current();
        Instant now = clock.instant();
        return ListBody.whole(desk.agents().values().stream()
                .map(agent -> AgentBody.of(agent, desk.teamsOf(agent.id()), agent.isAvailable(now)))
                .toList());
    }
}
