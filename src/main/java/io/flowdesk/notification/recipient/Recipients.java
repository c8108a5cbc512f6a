package io.flowdesk.notification.recipient;

import io.flowdesk.identity.Agent;
import io.flowdesk.identity.Desk;
import io.flowdesk.identity.Desks;
import io.flowdesk.identity.Role;
import io.flowdesk.identity.Team;
import io.flowdesk.notification.NotificationPolicy.Recipient;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.conversation.Message;
import io.flowdesk.ticket.people.Requester;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the people whom a rule means at this moment: absent agents are replaced by whoever is there for them. */
@Component
public class Recipients {

    private final Desks desks;
    private final Clock clock;

    Recipients(Desks desks, Clock clock) {
        this.desks = desks;
        this.clock = clock;
    }

    /** @param message what the event is about; null: nothing that was written */
    public List<Addressee> of(Recipient who, Ticket ticket, @Nullable Message message) {
        return new Present(desks.current(), ticket, clock.instant()).of(who, message);
    }

    private record Present(Desk desk, Ticket ticket, Instant now) {

        List<Addressee> of(Recipient who, @Nullable Message message) {
            return switch (who) {
                case REQUESTER -> List.of(Addressee.requester(ticket.requester()));
                case COLLABORATORS -> collaborators();
                case ASSIGNEE -> agents(personOrTeam(ticket.ownership().assignee()));
                case AGENT_IN_CHARGE -> agents(available(ticket.ownership().assignee()).stream());
                case TEAM -> agents(team());
                case LEAD -> agents(Stream.of(lead()));
                case MANAGER -> agents(managers());
                case APPROVER -> agents(Stream.of(approver()));
                case MENTIONED -> message == null ? List.of() : agents(mentioned(message));
            };
        }

        private List<Addressee> collaborators() {
            return ticket.collaborators().stream()
                    .filter(person -> person.id() != ticket.requester().id())
                    .sorted(Comparator.comparingLong(Requester::id))
                    .map(Addressee::collaborator)
                    .toList();
        }

        private Stream<Agent> mentioned(Message message) {
            return Mentions.in(message.body(), desk)
                    .flatMap(agent -> available(agent.id()).map(Stream::of).orElseGet(() -> colleagues(agent)));
        }

        /** Of whoever is mentioned and away; perhaps another team than that of the ticket. */
        private Stream<Agent> colleagues(Agent absent) {
            return desk.teamsOf(absent.id()).stream().flatMap(this::present);
        }

        private Stream<Agent> personOrTeam(@Nullable String agent) {
            return available(agent).map(Stream::of).orElseGet(this::team);
        }

        private Stream<Agent> team() {
            return present(theTeam());
        }

        /** With nobody there, whoever answers for the team. */
        private Stream<Agent> present(Team team) {
            List<Agent> present = team.members().stream()
                    .flatMap(member -> available(member).stream())
                    .toList();
            return present.isEmpty() ? Stream.of(desk.leadOf(team, now)) : present.stream();
        }

        private Stream<Agent> managers() {
            List<Agent> present = desk.withRole(Role.MANAGER)
                    .filter(agent -> agent.isAvailable(now))
                    .toList();
            return present.isEmpty() ? Stream.of(lead()) : present.stream();
        }

        private Agent approver() {
            return available(ticket.approver()).orElseGet(this::lead);
        }

        private Agent lead() {
            return desk.leadOf(theTeam(), now);
        }

        private Team theTeam() {
            return desk.theTeam(ticket.ownership().team());
        }

        private Optional<Agent> available(@Nullable String agent) {
            return desk.agent(agent).filter(person -> person.isAvailable(now));
        }

        private static List<Addressee> agents(Stream<Agent> agents) {
            return agents.map(Addressee::agent).distinct().toList();
        }
    }
}
