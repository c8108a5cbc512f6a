package io.flowdesk.bench;

import io.flowdesk.identity.CurrentActor;
import io.flowdesk.identity.Desks;
import io.flowdesk.intake.Intake;
import io.flowdesk.intake.NewTicket;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.Resolution;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.desk.Correspondence;
import io.flowdesk.ticket.desk.Correspondence.Letter;
import io.flowdesk.ticket.desk.TicketActions;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A desk with a past: tickets by the use cases that API, portal and Tasklist call, most of them about a few topics and
 * half of them untouched, the others claimed, answered, asked about or solved. The same seed gives the same desk.
 */
final class Generator {

    private static final int CLIENTS = 8;
    private static final List<String> TOPICS =
            List.of("hardware", "hardware", "hardware", "access-and-passwords", "software", "software", "email", "network");

    private final Intake intake;
    private final TicketActions actions;
    private final Correspondence correspondence;
    private final CurrentActor actor;
    private final Desks desks;

    Generator(
            Intake intake, TicketActions actions, Correspondence correspondence, CurrentActor actor, Desks desks) {
        this.intake = intake;
        this.actions = actions;
        this.correspondence = correspondence;
        this.actor = actor;
        this.desks = desks;
    }

    /** @param seed of everything that is left to chance */
    void fill(int tickets, long seed) {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<CompletableFuture<Void>> all = IntStream.range(0, tickets)
                    .mapToObj(index -> CompletableFuture.runAsync(() -> live(index, new Random(seed + index)), clients))
                    .toList();
            all.forEach(CompletableFuture::join);
        } finally {
            clients.shutdownNow();
        }
    }

    private void live(int index, Random chance) {
        Ticket ticket = intake.receive(request(index, TOPICS.get(chance.nextInt(TOPICS.size()))));
        if (chance.nextInt(2) == 0) {
            work(ticket.number(), agentOf(ticket.ownership().team()), chance);
        }
    }

    private void work(TicketNumber number, String agent, Random chance) {
        as(agent, number, new Action.Claim());
        as(agent, number, new Action.Reply("We are looking at it.", List.of()));
        switch (chance.nextInt(4)) {
            case 0 -> as(agent, number, new Action.RequestInfo("Since when does it do so?"));
            case 1 -> {
                as(agent, number, new Action.RequestInfo("Since when does it do so?"));
                answer(agent, number, "Since Monday.");
            }
            case 2 -> as(agent, number, new Action.Note("Looks like the fan.", List.of()));
            default -> as(agent, number, new Action.Escalate("Beyond our means.", null));
        }
    }

    private void answer(String agent, TicketNumber number, String words) {
        actor.as(
                desks.current().actor(agent).orElseThrow(),
                () -> correspondence.requesterWrote(number, new Letter(null, words, List.of(), Channel.PHONE)));
    }

    private void as(String agent, TicketNumber number, Action action) {
        actor.as(desks.current().actor(agent).orElseThrow(), () -> {
            actions.perform(number, null, action, Channel.TASKLIST);
            return true;
        });
    }

    private String agentOf(String team) {
        return desks.current().theTeam(team).members().get(0);
    }

    private static NewTicket request(int index, @Nullable String topic) {
        return new NewTicket(
                new NewTicket.Person("person%d@example.org".formatted(index), null, "Person " + index),
                "Device %d hums".formatted(index),
                "It has been humming since Monday. Device %d stands on floor %d.".formatted(index, index % 20),
                topic,
                null,
                null,
                null,
                null,
                Channel.PORTAL,
                List.of(),
                Map.of(),
                List.of());
    }
}
